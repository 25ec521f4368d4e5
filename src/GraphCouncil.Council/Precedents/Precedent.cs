using System.Collections.Immutable;

namespace GraphCouncil.Council.Precedents;

/// <summary>An earlier request that is like one, and why.</summary>
/// <param name="Reasons">Those that have points, in the order of <see cref="LikenessKind"/>.</param>
public sealed record Precedent(PastRequest Request, ImmutableArray<Likeness> Reasons)
{
    /// <summary>A request of fewer points is no precedent: sharing a group and an effort alone is not enough.</summary>
    public const int Floor = 30;

    /// <summary>From half of all points on it may be the same request twice; somebody has to look.</summary>
    public const int Duplicate = 50;

    /// <summary>0 to 100.</summary>
    public int Score => Reasons.Sum(each => each.Points);

    /// <summary>The most points of a reason; together 100.</summary>
    public static int Most(LikenessKind kind) => kind switch
    {
        LikenessKind.Components => 30,
        LikenessKind.Competencies => 15,
        LikenessKind.Project => 10,
        LikenessKind.Group => 15,
        LikenessKind.Words => 30,
    };

    /// <summary>The points of another project of the same effort, instead of those of the same project.</summary>
    public const int SameEffort = 3;

    /// <summary>
    /// Every request that was opened no later than one nor than the day, most alike first, then the newest, then by id; those below the floor too.
    /// </summary>
    public static ImmutableArray<Precedent> Of(PastRequest one, IEnumerable<PastRequest> all, DateOnly day) =>
    [
        .. all.Where(other => other.Id != one.Id && other.OpenedOn <= one.OpenedOn && other.OpenedOn <= day)
            .Select(other => new Precedent(other, Reason(one, other)))
            .OrderByDescending(each => each.Score).ThenByDescending(each => each.Request.OpenedOn)
            .ThenBy(each => each.Request.Id, StringComparer.Ordinal),
    ];

    private static ImmutableArray<Likeness> Reason(PastRequest one, PastRequest other) =>
    [
        .. new[]
        {
            Common(LikenessKind.Components, one.Components, other.Components),
            Common(LikenessKind.Competencies, one.Competencies, other.Competencies),
            SameProject(one, other),
            new(LikenessKind.Group, one.Group is { } group && group == other.Group ? Most(LikenessKind.Group) : 0, [one.Group ?? ""], []),
            InWords(one.Words, other.Words),
        }.Where(each => each.Points > 0),
    ];

    /// <summary>What both have, of all that one of them has.</summary>
    private static Likeness Common(LikenessKind kind, ImmutableArray<string> some, ImmutableArray<string> others)
    {
        ImmutableArray<string> both = [.. some.Intersect(others).Order(StringComparer.Ordinal)];
        return new(kind, Share(kind, both.Length, some.Union(others).Count()), both, []);
    }

    private static Likeness SameProject(PastRequest one, PastRequest other) =>
        one.Project is { } project && project == other.Project ? new(LikenessKind.Project, Most(LikenessKind.Project), [project], [])
        : one.Effort is { } effort && effort == other.Effort ? new(LikenessKind.Project, SameEffort, [effort], [])
        : new(LikenessKind.Project, 0, [], []);

    /// <summary>The words that both have, of as many as they have on average.</summary>
    private static Likeness InWords(ImmutableSortedDictionary<string, string> some, ImmutableSortedDictionary<string, string> others)
    {
        ImmutableArray<string> both = [.. some.Where(word => others.ContainsKey(word.Key)).Select(word => word.Value)];
        return new(LikenessKind.Words, Share(LikenessKind.Words, 2 * both.Length, some.Count + others.Count), [], both);
    }

    private static int Share(LikenessKind kind, int part, int whole) =>
        whole == 0 ? 0 : (int)Math.Round(Most(kind) * (double)part / whole, MidpointRounding.AwayFromZero);
}

/// <summary>A way in which two requests are alike.</summary>
/// <param name="Nodes">Global ids of what both have.</param>
/// <param name="Words">The words that both have, as the later request writes them.</param>
public sealed record Likeness(LikenessKind Kind, int Points, ImmutableArray<string> Nodes, ImmutableArray<string> Words);

/// <summary>Ways in which two requests can be alike.</summary>
public enum LikenessKind
{
    Components,
    Competencies,
    Project,
    Group,
    Words,
}
