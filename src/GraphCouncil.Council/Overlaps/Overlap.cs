using System.Collections.Immutable;

namespace GraphCouncil.Council.Overlaps;

/// <summary>What another group has in common with one (R3).</summary>
/// <param name="Group">Global id of the other.</param>
/// <param name="Shared">What both have, most points first, then by id.</param>
public sealed record Overlap(string Group, ImmutableArray<SharedItem> Shared)
{
    /// <summary>Points of a topic, component, method and task type that the mandates of both name; half where a mandate of one does not.</summary>
    public static int PointsOf(ScopeKind kind) => kind switch
    {
        ScopeKind.Topic => 40,
        ScopeKind.Component => 30,
        ScopeKind.Method => 20,
        ScopeKind.TaskType => 10,
    };

    public int Strength => Shared.Sum(each => each.Points);

    /// <summary>The groups that share something with one, strongest first, then by id.</summary>
    public static ImmutableArray<Overlap> With(GroupScope one, IEnumerable<GroupScope> all)
    {
        var own = one.Items.ToDictionary(item => (item.Kind, item.Node));
        return
        [
            .. all.Where(other => other.Group != one.Group).Select(other => new Overlap(other.Group, Both(own, other)))
                .Where(overlap => !overlap.Shared.IsEmpty)
                .OrderByDescending(overlap => overlap.Strength).ThenBy(overlap => overlap.Group, StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<SharedItem> Both(Dictionary<(ScopeKind, string), ScopeItem> own, GroupScope other) =>
    [
        .. other.Items.Where(item => own.ContainsKey((item.Kind, item.Node)))
            .Select(item => new SharedItem(item.Kind, item.Node, item.ByMandate && own[(item.Kind, item.Node)].ByMandate))
            .OrderByDescending(item => item.Points).ThenBy(item => item.Kind).ThenBy(item => item.Node, StringComparer.Ordinal),
    ];
}

/// <param name="Node">Global id.</param>
/// <param name="ByMandates">Whether mandates in force of both groups name it.</param>
public sealed record SharedItem(ScopeKind Kind, string Node, bool ByMandates)
{
    public int Points => ByMandates ? Overlap.PointsOf(Kind) : Overlap.PointsOf(Kind) / 2;
}
