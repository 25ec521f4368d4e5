using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Passes;

/// <summary>
/// Keys that decide nothing (a second time the same, or after the node's own id) go; the node's id, and along a relationship the relationship's id,
/// come last. So no two rows stand at one position, and a page never shifts.
/// </summary>
internal static class TotalOrder
{
    public static ListDraft Run(ListDraft list)
    {
        var along = list.From is Along;
        var order = ImmutableArray.CreateBuilder<SortKey>();
        var seen = new HashSet<string>();
        var nodeDecided = false;
        foreach (var key in list.Order)
        {
            var ofEdge = key is ByProperty { Operand.On: Element.Edge };
            if (seen.Add(Text(key)) && (!nodeDecided || ofEdge))
            {
                order.Add(key);
                nodeDecided |= key is ByProperty { Path.IsEmpty: true, Operand: { On: Element.Node, Property.Kind: ValueKind.Id } };
            }
        }

        if (!nodeDecided)
        {
            order.Add(new ByProperty([], new(Element.Node, list.Of.Property("id") ?? NodeType.Id), Descending: false));
        }

        if (along)
        {
            order.Add(new ByProperty([], new(Element.Edge, RelationshipType.Id), Descending: false));
        }

        return list with { Order = order.DrainToImmutable() };
    }

    // Without the direction: the second of "name ascending, name descending" decides nothing either.
    private static string Text(SortKey key) => key is ByProperty by ? QueryPrinter.Print(new ByProperty(by.Path, by.Operand, Descending: false)) : QueryPrinter.Print(key);
}
