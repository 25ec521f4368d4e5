using System.Collections.Immutable;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;
using Xunit;

namespace GraphCouncil.Tests.Council;

/// <summary>What is claimed and not shown, and what is shown and not claimed.</summary>
public sealed class Claims_and_work_differ
{
    private static readonly Catalogue Tree = new([new("c1", "c1", [], null), new("c11", "c11", [], "c1"), new("c12", "c12", [], "c1")]);

    public static TheoryData<string, string> Cases => new()
    {
        { "an expert whom nothing shows", "Unshown" },
        { "an expert whose work is too old", "Unshown" },
        { "an expert whose work is recent", "" },
        { "an expert whose work was on what lies above", "" },
        { "an expert whose work was on something beside", "Unshown" },
        { "an expert who demonstrated it lately", "" },
        { "an expert who demonstrated it long ago", "Unshown" },
        { "a beginner whom nothing shows", "" },
        { "an expert until yesterday", "" },
        { "an expert from tomorrow on", "" },
        { "two reviews and no claim", "Unclaimed" },
        { "the same review twice and no claim", "" },
        { "two reviews too long ago and no claim", "" },
        { "two reviews and a claim of what lies above", "" },
        { "two reviews and a claim that ended", "Ended" },
        { "two reviews and a claim that begins tomorrow", "Unclaimed" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void As_each_case_says(string who, string kinds)
    {
        var (claims, works) = Evidence(who);
        var found = new Divergences(Tree, claims, works, level: 4, years: 4, times: 2, Known.Day).Of(["c11"]);
        Assert.Equal(kinds, string.Join(", ", found.Select(each => each.Kind)));
        Assert.All(found, each => Assert.Equal(("a", "c11"), (each.Person, each.Competency)));
    }

    [Fact]
    public void And_are_told_by_kind_most_work_and_highest_level_first_in_whatever_order_they_come()
    {
        ImmutableArray<Claim> claims = [Known.Claim("d", "c11", 4), Known.Claim("c", "c11", 5), Known.Claim("e", "c11", 5)];
        ImmutableArray<Work> works =
        [
            .. from number in Enumerable.Range(0, 3) select Known.Review("a", "c11", $"review:{number}", 1),
            .. from number in Enumerable.Range(0, 2) select Known.Review("b", "c11", $"review:{number}", 1),
            Known.Review("e", "c11", "review:9", 6),
        ];
        var orders = new[] { (claims, works), ([.. claims.Reverse()], [.. works.Reverse()]) };
        Assert.All(orders, each => Assert.Equal(
            [("a", 3), ("b", 2), ("c", 0), ("e", 0), ("d", 0)],
            new Divergences(Tree, each.claims, each.works, 4, 4, 2, Known.Day).Of(["c11", "c11"]).Select(found => (found.Person, found.Works.Length))));
    }

    private static (ImmutableArray<Claim> Claims, ImmutableArray<Work> Works) Evidence(string who) => who switch
    {
        "an expert whom nothing shows" => ([Known.Claim("a", "c11", 4)], []),
        "an expert whose work is too old" => ([Known.Claim("a", "c11", 4)], [Known.Review("a", "c11", "review:1", 5)]),
        "an expert whose work is recent" => ([Known.Claim("a", "c11", 4)], [Known.Review("a", "c11", "review:1", 4)]),
        "an expert whose work was on what lies above" => ([Known.Claim("a", "c11", 4)], [Known.Review("a", "c1", "review:1")]),
        "an expert whose work was on something beside" => ([Known.Claim("a", "c11", 4)], [Known.Review("a", "c12", "review:1")]),
        "an expert who demonstrated it lately" => ([Known.Claim("a", "c11", 4), Demonstrated(1)], []),
        "an expert who demonstrated it long ago" => ([Known.Claim("a", "c11", 4), Demonstrated(5)], []),
        "a beginner whom nothing shows" => ([Known.Claim("a", "c11", 3)], []),
        "an expert until yesterday" => ([Known.Claim("a", "c11", 4) with { Until = Known.Day }], []),
        "an expert from tomorrow on" => ([Known.Claim("a", "c11", 4) with { Since = Known.Day.AddDays(1) }], []),
        "two reviews and no claim" => ([], Reviews(1)),
        "the same review twice and no claim" => ([], [Known.Review("a", "c11", "review:1", 1), Known.Review("a", "c11", "review:1", 2)]),
        "two reviews too long ago and no claim" => ([], Reviews(5)),
        "two reviews and a claim of what lies above" => ([Known.Claim("a", "c1", 2)], Reviews(1)),
        "two reviews and a claim that ended" => ([Known.Claim("a", "c11", 2) with { Until = Known.Day }], Reviews(1)),
        "two reviews and a claim that begins tomorrow" => ([Known.Claim("a", "c11", 2) with { Since = Known.Day.AddDays(1) }], Reviews(1)),
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, null),
    };

    private static ImmutableArray<Work> Reviews(int yearsAgo) => [Known.Review("a", "c11", "review:1", yearsAgo), Known.Review("a", "c11", "review:2", yearsAgo)];

    private static Claim Demonstrated(int yearsAgo) => Known.Claim("a", "c11", 2, ClaimSource.Demonstrated) with { Since = Known.Day.AddYears(-yearsAgo) };
}
