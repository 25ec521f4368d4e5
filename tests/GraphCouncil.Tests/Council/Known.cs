using System.Collections.Immutable;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;

namespace GraphCouncil.Tests.Council;

/// <summary>Evidence made by hand.</summary>
internal static class Known
{
    public static DateOnly Day { get; } = new(2026, 11, 1);

    public static Claim Claim(string person, string competency, int level, ClaimSource source = ClaimSource.Self, int yearsAgo = 0) =>
        new(person, competency, $"{person}-{competency}-{source}", level, source, Day.AddYears(-yearsAgo), Day.AddYears(-9));

    public static Work Review(string person, string competency, string review, int yearsAgo = 0) =>
        new(person, competency, WorkKind.Reviewed, review, $"{review}-{person}", "component:x", Day.AddYears(-yearsAgo), IsEssential: true);

    public static Knows Needs(string competency, int level = 3) => new(competency, [new(competency, 1)], level);

    public static Person Person(string id, double? capacity = 20, int? most = 2, int open = 0, bool canBeAsked = true, params ImmutableArray<Affiliation> affiliations) =>
        new(id, capacity, most, [.. Enumerable.Range(0, open).Select(i => new OpenReview($"review:{i}", $"r{i}"))], 0, 0, affiliations, [], [], []) { CanBeAsked = canBeAsked };
}
