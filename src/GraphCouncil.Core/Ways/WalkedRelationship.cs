using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;

namespace GraphCouncil.Core.Ways;

/// <summary>A relationship that a walk found, with its own ends whichever way it was walked.</summary>
public sealed record WalkedRelationship(RelationshipName Type, string Id, string From, string To)
{
    internal static WalkedRelationship Of(Step step, string near, RelationshipRow row) => step.Field.Direction == Direction.Out
        ? new(step.Field.Relationship.Name, row.Id, near, row.Far)
        : new(step.Field.Relationship.Name, row.Id, row.Far, near);

    /// <summary>By type, then by own id, both by code point.</summary>
    internal static int Compare(WalkedRelationship left, WalkedRelationship right) =>
        CodePoints.Order.Compare(left.Type.Value, right.Type.Value) is not 0 and var byType ? byType : CodePoints.Order.Compare(left.Id, right.Id);
}
