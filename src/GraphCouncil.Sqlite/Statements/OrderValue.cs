using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>Writes what an order compares for the rows of one arm; with <paramref name="Plain"/> the value itself instead of its collation key.</summary>
internal sealed record OrderValue(Scribe Scribe, Arm Arm, bool Plain) : ISortKeyReader<Sql>
{
    public Sql ByProperty(ByProperty key) => key.Operand.On switch
    {
        Element.Node => AtEnd(Arm.Node, key.Path, key.Operand.Property),
        Element.Edge => Arm.Edge!.Column(Plain ? SqlName.Column(key.Operand.Property) : SqlName.SortColumn(key.Operand.Property)),
        Element.Item => throw new InvalidOperationException("An item of a list is no key of an order."),
    };

    public Sql ByMatch(ByMatch key) => Arm.Hit!.Class;

    public Sql ByWeight(ByWeight key) => Arm.Hit!.Weight;

    public Sql ByTitle(ByTitle key) => Arm.Node.Type.TitleText is { } title
        ? Arm.Node.Column(Plain ? SqlName.Column(title) : SqlName.OrderColumn(title))
        : Sql.Of($"NULL");

    /// <summary>Follows the to-one fields. Of the types that a field may lead to, the one related node is of one, so at most one part answers.</summary>
    private Sql AtEnd(NodeInHand node, ImmutableArray<RelationshipField> path, PropertyDef property)
    {
        if (path.IsEmpty)
        {
            return Plain ? node.Value(property) : node.SortValue(property);
        }

        return path.Length == 1 ? AtLast(node, path[0], property) : AtNext(node, path, property);
    }

    /// <summary>Of whichever type a node on the way is, the way goes on from its key: types are told apart at the end only.</summary>
    private Sql AtNext(NodeInHand node, ImmutableArray<RelationshipField> path, PropertyDef property)
    {
        var target = Scribe.Map.Kind(path[0].Target);
        var types = Scribe.Map.Members(target);
        if (types.IsEmpty)
        {
            return Sql.Of($"NULL");
        }

        var edge = new TableEdge(path[0], Scribe.Alias('r'));
        var between = new FarNode(types[0], Scribe.Alias('t'), edge, isNeeded: false);
        var value = AtEnd(between, path[1..], property);
        if (edge.LeadsOnlyTo(target))
        {
            return Sql.Of($"SELECT {value} FROM {edge.From} WHERE {edge.NearKey} = {node.Key}").Block();
        }

        var any = Scribe.Alias('n');
        var symbols = Sql.Commas([.. types.Select(type => Sql.Of($"{Scribe.Symbols[type]}"))]);
        var from = Sql.Of($"{edge.From} CROSS JOIN node {any} ON {any}.key = {edge.FarKey} AND {any}.type IN ({symbols})");
        return Sql.Of($"SELECT {value} FROM {from} WHERE {edge.NearKey} = {node.Key}").Block();
    }

    private Sql AtLast(NodeInHand node, RelationshipField field, PropertyDef property)
    {
        var parts = Scribe.Map.Members(field.Target).Select(type =>
        {
            var edge = new TableEdge(field, Scribe.Alias('r'));
            var far = new FarNode(type, Scribe.Alias('t'), edge, isNeeded: !edge.LeadsOnlyTo(type));
            var value = AtEnd(far, [], property);
            return Sql.Of($"SELECT {value} FROM {edge.From}{far.Join} WHERE {edge.NearKey} = {node.Key}");
        });
        return Sql.UnionAll([.. parts]).Block();
    }
}
