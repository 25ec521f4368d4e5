using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>Writes a whole question as one statement with one row of one column.</summary>
internal sealed class QuestionWriter(CypherContext context) : IGraphQueryVisitor<Cypher>
{
    public Cypher VisitById(NodeById query)
    {
        var node = new RowScope(context.Next('n'));
        var row = RowWriter.Write(context, query.Row, node, null);
        return Cypher.Lines(ById(query.Of, node, Cypher.Of($"{query.Id}")), row.Before, Cypher.Of($"RETURN head(collect({row.Value})) AS answer"));
    }

    public Cypher VisitByIds(NodesByIds query)
    {
        var item = context.Next('i');
        var node = new RowScope(context.Next('n'));
        var row = Cypher.Lines(ById(query.Of, node, Cypher.Of($"{item}")), RowWriter.Write(context, query.Row, node, null).Return);
        var rows = Cypher.Lines(Cypher.Of($"UNWIND {query.Ids} AS {item}"), Cypher.Of($"RETURN head(COLLECT {row.Block()})"));
        return Cypher.Of($"RETURN COLLECT {rows.Block()} AS answer");
    }

    public Cypher VisitList(NodeList query)
    {
        var (before, found) = query.From is Matching matching ? new SearchWriter(context, query, matching).Write()
            : query is { Total: true, From: AllNodes } and not { Items: null, Beyond: false } && Anchor.Exists(context.Map, query.Where) ? Once(query)
            : default;
        return Cypher.Lines(before, Cypher.Of($"RETURN {new ListWriter(context, query, owner: null, found).Answer()} AS answer"));
    }

    public Cypher VisitRelationships(RelationshipsOf query)
    {
        var item = context.Next('i');
        var node = new RowScope(context.Next('n'));
        var around = Cypher.Of($"RETURN {new RelationshipsWriter(context, query).Answer(node.Node)}");
        var one = Cypher.Lines(ById(context.Map.AnyNode, node, Cypher.Of($"{item}")), around);
        var rows = Cypher.Lines(Cypher.Of($"UNWIND {query.Ids} AS {item}"), Cypher.Of($"RETURN head(COLLECT {one.Block()})"));
        return Cypher.Of($"RETURN COLLECT {rows.Block()} AS answer");
    }

    /// <summary>The nodes that a key leads to, found once for all parts of the answer: they are few, and each of them is counted.</summary>
    private (Cypher Clauses, Found? Found) Once(NodeList query)
    {
        var rows = query.From.Accept(new SourceWriter(context, query, null, null));
        var found = context.Next('l');
        var distinct = rows.Repeats ? Cypher.Of($"DISTINCT ") : default;
        return (Cypher.Lines(rows.Clauses, rows.Where(), Cypher.Of($"WITH collect({distinct}{rows.RowScope.Node}) AS {found}")), new(found, Cypher.Of($"size({found})"), default));
    }

    private static Cypher ById(NodeKind kind, RowScope node, Cypher id) =>
        Cypher.Of($"MATCH ({node.Node}:{CypherName.Label(kind)} {{{CypherName.Property(NodeType.Id)}: {id}}})");
}
