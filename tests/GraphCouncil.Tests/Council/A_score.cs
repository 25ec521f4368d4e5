using System.Collections.Immutable;
using CsCheck;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;
using Xunit;

namespace GraphCouncil.Tests.Council;

/// <summary>What a score is made of: example tables, and laws over evidence made by chance.</summary>
public sealed class A_score
{
    private static readonly Weights Usual = new();

    private static readonly Gen<Claim> SomeClaim =
        from person in Gen.Int[1, 3]
        from competency in Gen.Int[1, 3]
        from level in Gen.Int[1, 5]
        from source in Gen.Enum<ClaimSource>()
        from years in Gen.Int[0, 12]
        select Known.Claim($"p{person}", $"c{competency}", level, source, years);

    private static readonly Gen<Work> SomeWork =
        from person in Gen.Int[1, 3]
        from competency in Gen.Int[1, 3]
        from review in Gen.Int[1, 6]
        from years in Gen.Int[0, 12]
        select Known.Review($"p{person}", $"c{competency}", $"review:{review}", years);

    private static readonly Gen<Need> SomeNeed = Gen.Recursive<Need>((depth, need) => depth == 3
        ? Single
        : Gen.OneOf(Single, Gen.Select(Gen.Int[0, 2], need.Array[1, 3], (kind, parts) => kind switch
        {
            0 => new AllOf([.. parts]),
            1 => new AnyOf([.. parts]),
            _ => (Need)new SomeOf([.. parts]),
        })));

    private static readonly Gen<(Claim[] Claims, Work[] Works, Need Need)> Cases = Gen.Select(SomeClaim.Array[0, 12], SomeWork.Array[0, 12], SomeNeed);

    private static Gen<Need> Single => Gen.Select(Gen.Int[1, 3], Gen.Int[1, 5], (competency, level) => (Need)Known.Needs($"c{competency}", level));

    [Theory]
    [InlineData(5, 0, 300)]
    [InlineData(3, 0, 180)]
    [InlineData(5, 4, 150)]
    public void Of_a_claim_goes_by_its_level_and_its_age(int level, int yearsAgo, int points)
    {
        var terms = Of([Known.Claim("p1", "c1", level, yearsAgo: yearsAgo)], [], Known.Needs("c1"));
        Assert.Equal([(TermKind.Claimed, points)], terms!.Value.Select(term => (term.Kind, term.Points)));
    }

    [Fact]
    public void Tells_what_is_claimed_what_others_confirm_and_what_is_shown_apart()
    {
        var terms = Of(
            [Known.Claim("p1", "c1", 4), Known.Claim("p1", "c1", 3, ClaimSource.Endorsed)],
            [Known.Review("p1", "c1", "review:1"), Known.Review("p1", "c1", "review:2", yearsAgo: 4)],
            Known.Needs("c1"))!.Value;
        Assert.Equal([(TermKind.Claimed, 240), (TermKind.Endorsed, 120), (TermKind.Shown, 162)], terms.Select(term => (term.Kind, term.Points)));
        Assert.Equal(["review:1", "review:2"], terms[2].Receipts.Select(receipt => receipt.Node));
        Assert.Equal([0.3, 0.15], terms[2].Receipts.Select(receipt => Math.Round(receipt.Factor, 3)));
    }

    [Fact]
    public void Is_none_where_the_level_is_not_reached_whatever_is_shown() =>
        Assert.Null(Of([Known.Claim("p1", "c1", 2)], [Known.Review("p1", "c1", "review:1")], Known.Needs("c1")));

    [Fact]
    public void Counts_one_review_once_though_its_component_requires_two_of_the_competencies()
    {
        var need = new Knows("c1", [new("c1", 1), new("c2", 0.9)], 1);
        var terms = Of([Known.Claim("p1", "c1", 5)], [Known.Review("p1", "c1", "review:1"), Known.Review("p1", "c2", "review:1")], need)!.Value;
        var shown = Assert.Single(terms, term => term.Kind == TermKind.Shown);
        Assert.Equal(0.3, shown.Value);
    }

    [Fact]
    public void Shares_itself_among_all_needs_and_takes_the_best_of_some()
    {
        var claims = ImmutableArray.Create(Known.Claim("p1", "c1", 5), Known.Claim("p1", "c2", 4));
        Assert.Equal([150, 120], Of(claims, [], new AllOf([Known.Needs("c1"), Known.Needs("c2")]))!.Value.Select(term => term.Points));
        Assert.Equal([300], Of(claims, [], new AnyOf([Known.Needs("c2"), Known.Needs("c1")]))!.Value.Select(term => term.Points));
        Assert.Equal([100, 80], Of(claims, [], new SomeOf([Known.Needs("c1"), Known.Needs("c2"), Known.Needs("c3")]))!.Value.Select(term => term.Points));
    }

    [Fact]
    public void Does_not_depend_on_the_order_of_evidence() => Cases.Sample(given =>
    {
        var forwards = Terms(given.Claims, given.Works, given.Need);
        var backwards = Terms([.. given.Claims.Reverse()], [.. given.Works.Reverse()], given.Need);
        return forwards == backwards;
    });

    [Fact]
    public void Is_never_lowered_by_more_evidence() => Gen.Select(Cases, SomeClaim, SomeWork).Sample((given, claim, work) => People.All(person =>
        Score(person, given.Claims, given.Works, given.Need) is not { } before
        || (Score(person, [.. given.Claims, claim], given.Works, given.Need) >= before
            && Score(person, given.Claims, [.. given.Works, work], given.Need) >= before)));

    [Fact]
    public void Is_the_sum_of_its_terms_each_of_them_value_times_weight_times_share() => Cases.Sample(given => People.All(person =>
        new Scores([.. given.Claims], [.. given.Works], Usual, Known.Day).Of(person, given.Need) is not { } terms
        || terms.All(term => term.Points == (int)Math.Round(term.Value * term.Weight * term.Share, MidpointRounding.AwayFromZero) && !term.Receipts.IsEmpty)));

    private static string[] People => ["p1", "p2", "p3"];

    private static ImmutableArray<ScoreTerm>? Of(ImmutableArray<Claim> claims, ImmutableArray<Work> works, Need need) =>
        new Scores(claims, works, Usual, Known.Day).Of("p1", need);

    private static int? Score(string person, Claim[] claims, Work[] works, Need need) =>
        new Scores([.. claims], [.. works], Usual, Known.Day).Of(person, need)?.Sum(term => term.Points);

    private static string Terms(Claim[] claims, Work[] works, Need need)
    {
        var scores = new Scores([.. claims], [.. works], Usual, Known.Day);
        return string.Join('\n', People.Select(person => string.Join(", ", (scores.Of(person, need) ?? [])
            .Select(term => $"{term.Kind} {term.Points} {string.Join(' ', term.Receipts.Select(receipt => receipt.Node + receipt.Relationship))}"))));
    }
}
