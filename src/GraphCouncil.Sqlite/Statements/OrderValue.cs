using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>Writes what an order compares for the rows of one arm; with <paramref name="Plain"/> the value itself instead of its collation key.</summary>
internal sealed record OrderValue(SqlContext SqlContext, Arm Arm, bool Plain) : ISortKeyVisitor<Sql>
{
    public Sql VisitByProperty(ByProperty key) => key.Operand.On switch
    {
        Element.Node => AtEnd(Arm.Node, key.Path, key.Operand.Property),
        Element.Relationship => Arm.Edge!.Column(Plain ? SqlName.Column(key.Operand.Property) : SqlName.SortColumn(key.Operand.Property)),
        Element.Item or Element.Measure => throw new InvalidOperationException("Only values of nodes and relationships are keys of an order."),
    };

    public Sql VisitByCount(ByCount key)
    {
        var edge = new TableRelationship(key.Along.Field, SqlContext.Alias('r'));
        var far = SqlContext.Far(key.Along.Field, edge);
        var holds = key.Along.Where is Always ? default : Sql.Of($" AND {new PredicateWriter(SqlContext, far, edge, ofAll: false).Write(key.Along.Where)}");
        return Sql.Of($"SELECT count(DISTINCT {edge.FarKey}) FROM {edge.From}{far.Join} WHERE {edge.NearKey} = {Arm.Node.Key}{holds}").Block();
    }

    public Sql VisitByMatch(ByMatch key) => Arm.Hit!.Class;

    public Sql VisitByWeight(ByWeight key) => Arm.Hit!.Weight;

    // Only what is searched is ordered by it, and that has an arm for each type.
    public Sql VisitByTitle(ByTitle key) => Arm.Node is TypedNode { Type.TitleText: { } title } node
        ? node.Column(Plain ? SqlName.Column(title) : SqlName.OrderColumn(title))
        : Sql.Of($"NULL");

    /// <summary>Follows the to-one fields.</summary>
    private Sql AtEnd(NodeRef node, ImmutableArray<Step> path, PropertyDef property)
    {
        if (path.IsEmpty)
        {
            return Plain ? node.Value(property) : node.SortValue(property);
        }

        var edge = new TableRelationship(path[0].Field, SqlContext.Alias('r'));
        var far = SqlContext.Far(path[0].Field, edge);
        var value = AtEnd(far, path[1..], property);
        var where = path[0].Where;
        var holds = where is Always ? default : Sql.Of($" AND {new PredicateWriter(SqlContext, far, edge, ofAll: false).Write(where)}");
        return Sql.Of($"SELECT {value} FROM {edge.From}{far.Join} WHERE {edge.NearKey} = {node.Key}{holds}").Block();
    }
}
