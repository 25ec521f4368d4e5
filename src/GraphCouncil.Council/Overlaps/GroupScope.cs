using System.Collections.Immutable;

namespace GraphCouncil.Council.Overlaps;

/// <summary>What a group works with on a day.</summary>
/// <param name="Group">Global id.</param>
/// <param name="HasMandate">Whether it has an approved mandate in force (R2).</param>
/// <param name="Items">What its mandates in force, its tasks and itself name; each once, by mandate where one of them names it.</param>
public sealed record GroupScope(string Group, bool HasMandate, ImmutableArray<ScopeItem> Items);

/// <param name="Node">Global id.</param>
/// <param name="ByMandate">Whether a mandate in force names it; else only a task or the group itself does.</param>
public sealed record ScopeItem(ScopeKind Kind, string Node, bool ByMandate);

/// <summary>What groups can have in common (R3).</summary>
public enum ScopeKind
{
    Topic,
    Component,
    Method,
    TaskType,
}
