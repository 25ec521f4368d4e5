using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// <c>substitutesFor</c>: who could do what somebody does, or sit where somebody sits, outside the same organisation (F25). Of a person it is all
/// that the person claims, a level below being near enough; of a seat, what the group's mandates call for and the person brings.
/// </summary>
internal sealed class SubstitutesQuestion(GraphMap map, EvidenceTrees trees) : IQuestion
{
    private const int MostNeeds = Substitution.MostNeeds;
    private const int MostSlack = 4;

    private static readonly AnswerType Wanted = new("SubstituteNeed", "Something that would be missing.",
    [
        new("competency", "Competency", "Which.") { Node = new TypeName("Competency") },
        new("level", "Int", "The person's own level; null where the person does not have it."),
        new("minLevel", "Int!", "The lowest level that is enough."),
        new("inGroup", "Int", "Of a seat: how many others in the group have it at that level; null of a person."),
        new("substitutes", "Int!", "How many of those who were found have it."),
    ]);

    public static QuestionDef Definition { get; } = new(
        new("substitutesFor"),
        "Who could take over from somebody: people who can be asked, of another organisation, who know what would be missing; nearest first, "
            + "with the reasons. Give exactly one of person and seat.",
        [
            new("person", "ID", "Global id of a person: everything that the person claims counts, each for an equal part of the score."),
            new(
                "seat",
                "ID",
                "Global id of a seat in a group: what the group's mandates call for and the person has counts; where that is nothing, all that the "
                    + "person claims. Whoever sits there already is left out, and who may not be a member (R6)."),
            new(
                "slack",
                "Int",
                $"So many levels below the person's own are near enough, 0 to {MostSlack}; {Substitution.UsualSlack} by default. "
                    + "Not for what a mandate calls for."),
            new("sameOrganization", "Boolean", "Whether people of the same organisation are found too; false by default."),
            new("conditions", ExpertsInput.Conditions.Name, "Whom else is looked for."),
            new("weights", ExpertsInput.Weights.Name, "What counts how much."),
            .. ExpertsInput.Paging,
        ],
        new("SubstituteAnswer", "Who could take over.",
        [
            new("total", "Int!", "How many people there are, each counted once."),
            new("for", "Person", "From whom.") { Node = new TypeName("Person") },
            new("basis", "SubstituteBasis!", "What the needs were read from."),
            new("needs", "[SubstituteNeed!]!", $"What would be missing: the {MostNeeds} at the highest levels.")
            {
                Object = Wanted,
                Most = MostNeeds,
            },
            new("hits", "[SubstituteHit!]!", "The people: who has most of what would be missing first, then by points.")
            {
                Object = HitAnswer.Type("SubstituteHit", "Somebody who could take over."),
                Most = null,
            },
            ExpertsInput.Relaxations,
        ]))
    {
        Size = ExpertsInput.PageSize,
        Inputs = [ExpertsInput.Conditions, ExpertsInput.Weights],
        Choices =
        [
            .. ScoreAnswer.Choices,
            Choice.Of<Basis>("SubstituteBasis", "What substitutes are measured by.", basis => basis switch
            {
                Basis.Claims => "Everything that the person claims.",
                Basis.MandateAndClaims => "What the group's mandates call for and the person has.",
            }),
        ],
    };

    private enum Basis
    {
        Claims,
        MandateAndClaims,
    }

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => [.. trees.OfExperts, trees.Seats, trees.Profiles];

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var (person, seat) = (arguments.Text("person"), arguments.Text("seat"));
        if (person is null == seat is null)
        {
            throw Refusal.Of("Give exactly one of 'person' and 'seat'.");
        }

        var wanted = new Input(
            person,
            seat,
            arguments.Integer("slack", 0, MostSlack) ?? Substitution.UsualSlack,
            arguments.Truth("sameOrganization") ?? false,
            ExpertsInput.ReadConditions(arguments.Members("conditions"), map),
            ExpertsInput.ReadWeights(arguments.Members("weights")));
        var page = ExpertsInput.ReadPage(arguments, size);
        return asked => new Asking(trees, wanted, page, asked.Day, ExpertsInput.SightsOf(map, asked.Viewer, wanted.Conditions));
    }

    private sealed record Input(string? Person, string? Seat, int Slack, bool SameOrganization, Conditions Conditions, Weights Weights);

    private sealed class Asking(EvidenceTrees trees, Input wanted, Range page, DateOnly day, Sights sights) : Inquiry
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            yield return [trees.Competencies.Whole(), trees.Seats.ByIds(wanted.Seat is { } asked ? [asked] : [])];
            var catalogue = EvidenceReader.Competencies(Told[0].Json);
            var seat = GroupReader.OneSeat(Told[1].Json);
            if (wanted.Seat is not null && seat is null)
            {
                throw Refusal.Of("'seat' is no id of a seat in a group. Use an id that a query gave out, of a group's memberships.");
            }

            var person = wanted.Person ?? seat!.Person;
            yield return [trees.Profiles.ByIds([person])];
            if (!GroupReader.Profiles(Told[0].Json).TryGetValue(person, out var profile))
            {
                throw Refusal.Of("'person' is no id of a person. Use an id that a query gave out.");
            }

            var called = Substitution.Called(catalogue, profile, CalledFor.Together(seat?.Mandates ?? []), wanted.Weights.Narrower);
            var lost = called.IsEmpty ? Substitution.Lost(catalogue, profile, wanted.Slack, wanted.Weights.Narrower) : called;
            var basis = called.IsEmpty ? Basis.Claims : Basis.MandateAndClaims;
            if (lost.IsEmpty)
            {
                throw Refusal.Of(
                    "The person claims nothing that is in force, so nobody can be told to know the same. Say what is needed with 'experts'.");
            }

            var ids = lost.SelectMany(each => each.Competencies).Select(each => each.Id).Distinct().ToArray();
            yield return [trees.Holders.ByIds(ids), trees.Works.ByIds(ids)];
            var scores = new Scores(EvidenceReader.Claims(Told[0].Json), WorkReader.Works(Told[1].Json, day), wanted.Weights, day);
            var home = new HashSet<string>();
            var ranking = new ExpertRanking(scores, new SomeOf([.. lost]), Conditions(seat, home));
            yield return [trees.People.ByIds(ranking.Candidates.Add(person))];
            var people = EvidenceReader.People(Told[0].Json, trees, day).DistinctBy(each => each.Id).Select(each => each.SeenBy(sights)).ToList();
            home.UnionWith(people.Where(each => each.Id == person).SelectMany(each => each.Affiliations).Select(each => each.Organization));
            var candidates = ranking.Candidates.ToHashSet();
            people.RemoveAll(each => each.Id == person || seat?.Others.Contains(each.Id) == true || !candidates.Contains(each.Id));
            var (found, relaxations) = ranking.Rank(people);
            var ranked = Substitution.InOrder(found, lost, scores);
            Answer = new(
            [
                AnswerValue.Of(ranked.Length),
                new AnswerNode(person),
                AnswerValue.Of(Choice.Name(basis)),
                AnswerValue.List(lost.Select(need => Missing(need, catalogue, profile, seat, scores, ranked))),
                HitAnswer.Of(ranked, page, [.. lost], scores),
                AnswerValue.List(relaxations.Select(ScoreAnswer.Of)),
            ]);
        }

        private IEnumerable<(ConditionKind Kind, Func<Person, bool> Holds)> Conditions(HeldSeat? seat, HashSet<string> home)
        {
            if (!wanted.SameOrganization)
            {
                yield return (ConditionKind.OtherOrganization, person => !person.Affiliations.Any(each => home.Contains(each.Organization)));
            }

            if (seat is not null && !seat.Mandates.Any(mandate => mandate.AllowsPrivateParties))
            {
                yield return (ConditionKind.OfMembers, person => person.IsOfMembers);
            }

            foreach (var condition in wanted.Conditions.Asked())
            {
                yield return condition;
            }
        }

        private static AnswerObject Missing(
            Knows need,
            Catalogue catalogue,
            ImmutableArray<(string Competency, int Level)> profile,
            HeldSeat? seat,
            Scores scores,
            ImmutableArray<RankedPerson> ranked)
        {
            var own = profile.Where(each => need.FactorOf(each.Competency) > 0).Select(each => each.Level).DefaultIfEmpty().Max();
            return new(
            [
                new AnswerNode(catalogue.Find(need.Asked)?.Id ?? need.Asked),
                own > 0 ? AnswerValue.Of(own) : null,
                AnswerValue.Of(need.Level),
                seat is null ? null : AnswerValue.Of(seat.Others.Count(other => scores.Has(other, need))),
                AnswerValue.Of(ranked.Count(hit => scores.Has(hit.Person.Id, need))),
            ]);
        }
    }
}
