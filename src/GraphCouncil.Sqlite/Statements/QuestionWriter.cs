using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>Writes a whole question as one statement with one row of one column: the JSON. No row stands for JSON null.</summary>
internal sealed class QuestionWriter(Scribe scribe) : IGraphQueryVisitor<Sql>
{
    public Sql VisitById(NodeById query) => RowOf(query.Of, query.Row, Sql.Of($"{scribe.Parameters.Value(query.Id)}"));

    public Sql VisitByIds(NodesByIds query)
    {
        var item = scribe.Alias('i');
        var ids = scribe.Parameters.JsonList(query.Ids);
        var row = RowOf(query.Of, query.Row, Sql.Of($"{item}.value"));
        return Sql.Of($"SELECT json_group_array({row.Block()} ORDER BY {item}.key)\nFROM json_each({ids}) {item}");
    }

    public Sql VisitList(NodeList query) => new ListWriter(scribe, query, owner: null).Select();

    private Sql RowOf(NodeKind kind, Row row, Sql id)
    {
        if (!row.Tagged)
        {
            var node = new TableNode((NodeType)kind, scribe.Alias('t'));
            var outputs = RowWriter.Single(scribe, row, new(node, null, null, null));
            return Sql.Of($"SELECT {outputs}\nFROM {SqlName.Table(node.Type)} {node.Alias}\nWHERE {node.Id} = {id}");
        }

        var any = new RegistryNode(scribe, kind, scribe.Alias('n'));
        var cases = RowWriter.ByType(scribe, row, any.Type, new(any, null, null, null));
        return Sql.Of($"SELECT {cases}\nFROM {any.From}\nWHERE {any.Id} = {id}");
    }
}
