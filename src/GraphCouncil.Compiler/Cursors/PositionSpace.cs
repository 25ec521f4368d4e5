using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Cursors;

/// <summary>
/// The list and order that a cursor is a position in, as text: <c>kind|key:kind of value|…</c>, behind the kind <c>/Owner.field</c> along a
/// relationship and <c>?</c> in a search. Clients keep cursors, so this text never changes for a list that stays what it is; names alone go into it,
/// so no cursor ends with a new version of the service.
/// </summary>
internal sealed class PositionSpace : IListSourceVisitor<string>, ISortKeyVisitor<string>
{
    private static readonly PositionSpace Encoding = new();

    private PositionSpace()
    {
    }

    public static string Of(NodeKind of, ListSource from, ImmutableArray<SortKey> order) =>
        of.Name + from.Accept(Encoding) + string.Concat(order.Select(key => "|" + key.Accept(Encoding) + ":" + key.Kind));

    public string VisitAllNodes() => "";

    public string VisitAlong(Along source) => "/" + source.Field.Owner + "." + source.Field.Name;

    public string VisitMatching(Matching source) => "?";

    public string VisitByProperty(ByProperty key) =>
        string.Concat(key.Path.Select(step => step.Field.Name.Value + ".")) + Operand(key.Operand)
        + (key.Danish ? " danish" : "") + (key.Descending ? " desc" : "");

    public string VisitByCount(ByCount key) => key.Along.Field.Name + "#count" + (key.Descending ? " desc" : "");

    public string VisitByMatch(ByMatch key) => "match";

    public string VisitByWeight(ByWeight key) => "weight desc";

    public string VisitByTitle(ByTitle key) => "title danish";

    private static string Operand(Operand operand) => operand.On switch
    {
        Element.Node => operand.Property.Name.Value,
        Element.Relationship => "edge." + operand.Property.Name.Value,
        Element.Item => "item",
        Element.Measure => "measure",
    };
}
