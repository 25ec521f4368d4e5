using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Layout;

/// <summary>A property that the store keeps beside one of the map's, so that order, search and folding are ours and not the server's.</summary>
/// <param name="At">The place of the property that it follows from among those of its type.</param>
/// <param name="Name">Where it stands.</param>
internal sealed record Derived(int At, PropertyDef From, CypherName Name, bool IsOrder)
{
    public static ImmutableArray<Derived> Of(NodeType type) => Of(type.Properties, type.KeepsCollationKey);

    public static ImmutableArray<Derived> Of(RelationshipType type) => Of(type.Carried, p => p.Danish);

    /// <summary>What it is for a value; missing where that is missing or nothing can be found in it.</summary>
    public GraphValue Make(GraphValue value) => value switch
    {
        GraphValue.Text text when IsOrder => new GraphValue.Text(DanishOrder.SortKey(text.Value)),
        GraphValue.Text text => Padded(text.Value) is { Length: > 0 } padded ? new GraphValue.Text(padded) : GraphValue.Missing.Instance,
        // Item by item: the list of folded texts is as long as the list of texts.
        GraphValue.List list => new GraphValue.List([.. list.Items.Select(item => new GraphValue.Text(Padded(((GraphValue.Text)item).Value)))]),
        _ => GraphValue.Missing.Instance,
    };

    private static ImmutableArray<Derived> Of(ImmutableArray<PropertyDef> properties, Func<PropertyDef, bool> hasOrder) =>
    [
        .. properties.Select((p, at) => (p, at)).Where(x => hasOrder(x.p)).Select(x => new Derived(x.at, x.p, CypherName.Order(x.p), IsOrder: true)),
        .. properties.Select((p, at) => (p, at)).Where(x => x.p.KeepsFoldedText)
            .Select(x => new Derived(x.at, x.p, CypherName.Folded(x.p), IsOrder: false)),
    ];

    /// <summary>Folded, with a space on both sides, so that a word's start and end are found by a space; empty when there is no word.</summary>
    private static string Padded(string text) => DanishFolding.Fold(text) is { Length: > 0 } folded ? $" {folded} " : "";
}
