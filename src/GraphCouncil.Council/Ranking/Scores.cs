using System.Collections.Immutable;
using GraphCouncil.Core.Text;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;

namespace GraphCouncil.Council.Ranking;

/// <summary>
/// What people know, by what is known of them. Three strengths stand apart: claimed (the best claim in force), endorsed (the best that others
/// confirm) and shown (reviews and contributions on components that require it, each counting less the older it is; several add up to less than 1).
/// More of any never lowers a score, and its order does not matter.
/// </summary>
public sealed class Scores(ImmutableArray<Claim> claims, ImmutableArray<Work> works, Weights weights, DateOnly day)
{
    private readonly ILookup<string, Claim> _claims = claims.ToLookup(claim => claim.Person);
    private readonly ILookup<string, Work> _works = works.ToLookup(work => work.Person);

    /// <summary>Everybody who claims something.</summary>
    public IEnumerable<string> Claimants => _claims.Select(of => of.Key);

    /// <summary>Whether the person has it at its level by a claim in force.</summary>
    public bool Has(string person, Knows need) => _claims[person].Any(claim => claim.Level >= need.Level && need.FactorOf(claim.Competency) > 0);

    /// <summary>The highest level of a claim in force that counts for the need; 0 for none.</summary>
    public int LevelOf(string person, Knows need) =>
        _claims[person].Where(claim => need.FactorOf(claim.Competency) > 0).Select(claim => claim.Level).DefaultIfEmpty().Max();

    public bool Meets(string person, Need need) => need.Accept(new Meeting(this, person));

    /// <summary>What the needs give the person; null when they are not met.</summary>
    public ImmutableArray<ScoreTerm>? Of(string person, Need need) => need.Accept(new Scoring(this, person, 1));

    /// <summary>What the person's time gives.</summary>
    public IEnumerable<ScoreTerm> OfTime(Person person)
    {
        if (person.FreeHours is { } hours)
        {
            yield return ScoreTerm.Of(TermKind.Free, null, Math.Min(1, hours / Weights.PlentyOfHours), weights.Free, 1, []);
        }

        if (!person.OpenReviews.IsEmpty)
        {
            // A limit that may not be read is not to be told by the points either.
            var most = Math.Max(1, (person.HidesLimit ? null : person.MaxOpenReviews) ?? Weights.UsualMostOpen);
            var value = Math.Min(1, person.OpenReviews.Length / (double)most);
            yield return ScoreTerm.Of(
                TermKind.Busy,
                null,
                value,
                -weights.Busy,
                1,
                [
                    .. person.OpenReviews.OrderBy(review => review.Id, CodePoints.Order)
                        .Select(review => new Receipt(ReceiptKind.OpenReview, review.Id, review.Relationship, null, null, 1)),
                ]);
        }
    }

    private IEnumerable<ScoreTerm> OfOne(string person, Knows need, double share)
    {
        var known = Claims(person, need).ToImmutableArray();
        yield return Best(TermKind.Claimed, known, weights.Claimed);
        if (known.Where(each => each.Claim.Source != ClaimSource.Self).ToImmutableArray() is { IsEmpty: false } endorsed)
        {
            yield return Best(TermKind.Endorsed, endorsed, weights.Endorsed);
        }

        if (Shown(person, need) is { IsEmpty: false } shown)
        {
            var missed = shown.OrderBy(receipt => receipt.Node, CodePoints.Order).Aggregate(1d, (left, receipt) => left * (1 - receipt.Factor));
            yield return ScoreTerm.Of(TermKind.Shown, need, 1 - missed, weights.Shown, share, shown);
        }

        ScoreTerm Best(TermKind kind, ImmutableArray<(Claim Claim, Receipt Receipt)> of, int weight) => ScoreTerm.Of(
            kind, need, of.Max(each => each.Receipt.Factor), weight, share, [.. of.Select(each => each.Receipt).Order(Strongest)]);
    }

    /// <summary>The claims that meet a need, each with what it counts: its level of five, its age, its nearness.</summary>
    private IEnumerable<(Claim Claim, Receipt Receipt)> Claims(string person, Knows need)
    {
        foreach (var claim in _claims[person].Where(claim => claim.Level >= need.Level))
        {
            if (need.FactorOf(claim.Competency) is > 0 and var near)
            {
                // Of an earlier day it is not said what was known later.
                var seen = claim.LastUsed ?? claim.Since;
                var last = seen < day ? seen : day;
                var kind = claim.Source switch
                {
                    ClaimSource.Self => ReceiptKind.Claim,
                    ClaimSource.Endorsed => ReceiptKind.EndorsedClaim,
                    ClaimSource.Demonstrated => ReceiptKind.DemonstratedClaim,
                };
                var factor = claim.Level / 5d * near * weights.Decay(last, day);
                yield return (claim, new(kind, claim.Competency, claim.Relationship, last, claim.Level, factor));
            }
        }
    }

    /// <summary>What shows it, each piece once: by the nearest of the competencies that it shows.</summary>
    private ImmutableArray<Receipt> Shown(string person, Knows need) =>
    [
        .. _works[person].Select(work => (Work: work, Factor: Strength(work) * need.FactorOf(work.Competency) * weights.Decay(work.On, day)))
            .Where(each => each.Factor > 0)
            .GroupBy(each => each.Work.Node)
            .Select(same => same.OrderByDescending(each => each.Factor).ThenBy(each => each.Work.Competency, CodePoints.Order).First())
            .Select(each => new Receipt(
                each.Work.Relationship is null ? ReceiptKind.Contribution : ReceiptKind.Review,
                each.Work.Node,
                each.Work.Relationship,
                each.Work.On,
                null,
                each.Factor))
            .Order(Strongest),
    ];

    private static Comparer<Receipt> Strongest { get; } = Comparer<Receipt>.Create((left, right) =>
        right.Factor.CompareTo(left.Factor) is not 0 and var byFactor ? byFactor
        : CodePoints.Order.Compare(left.Node, right.Node) is not 0 and var byNode ? byNode
        : CodePoints.Order.Compare(left.Relationship ?? "", right.Relationship ?? ""));

    private static double Strength(Work work) => (work.IsEssential ? 1 : 0.5) * work.Kind switch
    {
        WorkKind.LedReview => 0.4,
        WorkKind.Reviewed => 0.3,
        WorkKind.Observed => 0.1,
        WorkKind.Wrote => 0.35,
        WorkKind.Contributed => 0.2,
    };

    private sealed class Meeting(Scores scores, string person) : INeedVisitor<bool>
    {
        public bool VisitKnows(Knows need) => scores.Has(person, need);

        public bool VisitAll(AllOf need) => need.Parts.All(part => part.Accept(this));

        public bool VisitAny(AnyOf need) => need.Parts.Any(part => part.Accept(this));

        public bool VisitSome(SomeOf need) => need.Parts.Any(part => part.Accept(this));
    }

    private sealed class Scoring(Scores scores, string person, double share) : INeedVisitor<ImmutableArray<ScoreTerm>?>
    {
        public ImmutableArray<ScoreTerm>? VisitKnows(Knows need) => scores.Has(person, need) ? [.. scores.OfOne(person, need, share)] : null;

        public ImmutableArray<ScoreTerm>? VisitAll(AllOf need) =>
            Parts(need.Parts) is var parts && parts.TrueForAll(part => part is not null) ? Together(parts) : null;

        public ImmutableArray<ScoreTerm>? VisitSome(SomeOf need) =>
            Parts(need.Parts) is var parts && parts.Exists(part => part is not null) ? Together(parts) : null;

        /// <summary>The first of those that give most.</summary>
        public ImmutableArray<ScoreTerm>? VisitAny(AnyOf need) => need.Parts.Select(part => part.Accept(this)).Where(part => part is not null)
            .MaxBy(part => part!.Value.Sum(term => term.Points));

        private List<ImmutableArray<ScoreTerm>?> Parts(ImmutableArray<Need> parts)
        {
            var each = new Scoring(scores, person, share / parts.Length);
            return [.. parts.Select(part => part.Accept(each))];
        }

        private static ImmutableArray<ScoreTerm>? Together(List<ImmutableArray<ScoreTerm>?> parts) =>
            [.. parts.Where(part => part is not null).SelectMany(part => part!.Value)];
    }
}
