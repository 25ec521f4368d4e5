using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>Writes a whole question as one statement with one row of one column: the JSON. No row stands for JSON null.</summary>
internal sealed class QuestionWriter(SqlContext context) : IGraphQueryVisitor<Sql>
{
    public Sql VisitByKey(NodeByKey query) => RowOf(query.Of, query.Row, query.Key, Sql.Of($"{context.Parameters.Value(query.Value)}"));

    public Sql VisitByIds(NodesByIds query)
    {
        var item = context.Alias('i');
        var ids = context.Parameters.JsonList(query.Ids);
        var row = RowOf(query.Of, query.Row, NodeType.Id, Sql.Of($"{item}.value"));
        return Sql.Of($"SELECT json_group_array({row.Block()} ORDER BY {item}.key)\nFROM json_each({ids}) {item}");
    }

    public Sql VisitList(NodeList query) => new ListWriter(context, query, owner: null).Select();

    public Sql VisitAggregate(Aggregate query) => new AggregateWriter(context, query, owner: null).Select();

    public Sql VisitRelationships(RelationshipsOf query) => new RelationshipsWriter(context, query).Select();

    public Sql VisitNextTo(NodesNextTo query) => new NextToWriter(context, query).Select();

    private Sql RowOf(NodeKind kind, Row row, PropertyDef key, Sql value)
    {
        if (!row.Tagged)
        {
            var node = new TableNode((NodeType)kind, context.Alias('t'));
            var outputs = RowWriter.Single(context, row, new(node, null, null, null));
            return Sql.Of($"SELECT {outputs}\nFROM {SqlName.Table(node.Type)} {node.Alias}\nWHERE {node.Value(key)} = {value}");
        }

        var any = new RegistryNode(context, kind, context.Alias('n'));
        var cases = RowWriter.ByType(context, row, any.Type, new(any, null, null, null));
        return Sql.Of($"SELECT {cases}\nFROM {any.From}\nWHERE {any.Value(key)} = {value}");
    }
}
