using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Passes;

/// <summary>
/// Keys that decide nothing (a second time the same, or after the node's own id) go; the node's id comes last, and along a relationship that can lead
/// to a node more than once the relationship's id. So no two rows stand at one position, and a page never shifts.
/// </summary>
internal static class TotalOrder
{
    public static ListDraft Run(ListDraft list)
    {
        var severalTimes = list.From is Along along && !IsOfOneOnly(list.Of, along.Field);
        var order = ImmutableArray.CreateBuilder<SortKey>();
        var seen = new HashSet<SortKey>();
        var nodeDecided = false;
        foreach (var key in list.Order)
        {
            var ofEdge = key is ByProperty { Operand.On: Element.Relationship };
            if (seen.Add(Ascending(key)) && (!nodeDecided || (ofEdge && severalTimes)))
            {
                order.Add(key);
                nodeDecided |= key is ByProperty { Path.IsEmpty: true, Operand: { On: Element.Node, Property.Kind: ValueKind.Id } };
            }
        }

        if (!nodeDecided)
        {
            order.Add(new ByProperty([], new(Element.Node, list.Of.Property("id") ?? NodeType.Id), Descending: false));
        }

        if (severalTimes)
        {
            order.Add(new ByProperty([], new(Element.Relationship, RelationshipType.Id), Descending: false));
        }

        return list with { Order = order.DrainToImmutable() };
    }

    /// <summary>Whether the nodes at the far end can have one such relationship only, as the way back says: then each is there once.</summary>
    private static bool IsOfOneOnly(NodeKind far, RelationshipField field) =>
        far.Fields.Any(back => !back.IsMany && back.Relationship.Name == field.Relationship.Name && back.Direction != field.Direction);

    // Without the direction: the second of "name ascending, name descending" decides nothing either.
    private static SortKey Ascending(SortKey key) => key switch
    {
        ByProperty { Descending: true } by => new ByProperty(by.Path, by.Operand, Descending: false),
        ByCount { Descending: true } by => new ByCount(by.Along, Descending: false),
        _ => key,
    };
}
