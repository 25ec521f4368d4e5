using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>Writes a whole question as one statement with one row of one column.</summary>
internal sealed class QuestionWriter(CypherContext context) : IGraphQueryVisitor<Cypher>
{
    public Cypher VisitByKey(NodeByKey query)
    {
        var node = new RowScope(context.Next('n'));
        var row = RowWriter.Write(context, query.Row, node, null);
        return Cypher.Lines(ByKey(query.Of, node, query.Key, Cypher.Of($"{query.Value}")), row.Before, Cypher.Of($"RETURN head(collect({row.Value})) AS answer"));
    }

    public Cypher VisitByIds(NodesByIds query)
    {
        var item = context.Next('i');
        var node = new RowScope(context.Next('n'));
        var written = RowWriter.Write(context, query.Row, node, null);
        var found = ById(query.Of, node, Cypher.Of($"{item}"));
        if (Folds.Has(query.Row))
        {
            // Gathered in lists of one: a null would be left out.
            var (one, each) = (context.Next('o'), context.Next('i'));
            var call = Cypher.Lines(found, written.Before, Cypher.Of($"RETURN head(collect({written.Value})) AS {one}"));
            return Cypher.Lines(
                Cypher.Of($"UNWIND {query.Ids} AS {item}"),
                Cypher.Of($"CALL ({item}) {call.Block()}"),
                Cypher.Of($"RETURN [{each} IN collect([{one}]) | {each}[0]] AS answer"));
        }

        var row = Cypher.Lines(found, written.Return);
        var rows = Cypher.Lines(Cypher.Of($"UNWIND {query.Ids} AS {item}"), Cypher.Of($"RETURN head(COLLECT {row.Block()})"));
        return Cypher.Of($"RETURN COLLECT {rows.Block()} AS answer");
    }

    public Cypher VisitList(NodeList query)
    {
        var (before, found) = query.From is Matching matching ? new SearchWriter(context, query, matching).Write()
            : query is { Total: true, From: AllNodes } and not { Items: null, BehindCursor: false } && Anchor.Exists(context.Map, query.Where) ? Once(query)
            : default;
        var writer = new ListWriter(context, query, owner: null, found);
        if (found is null || query.Items is not { } row || !Folds.Has(row))
        {
            return Cypher.Lines(before, Cypher.Of($"RETURN {writer.Answer()} AS answer"));
        }

        var answer = context.Next('o');
        return Cypher.Lines(before, writer.Call(answer), Cypher.Of($"RETURN {answer} AS answer"));
    }

    public Cypher VisitAggregate(Aggregate query) => Cypher.Of($"RETURN {new AggregateWriter(context, query, owner: null).Answer()} AS answer");

    public Cypher VisitRelationships(RelationshipsOf query)
    {
        var item = context.Next('i');
        var node = new RowScope(context.Next('n'));
        var around = Cypher.Of($"RETURN {new RelationshipsWriter(context, query).Answer(node.Node)}");
        var one = Cypher.Lines(ById(context.Map.AnyNode, node, Cypher.Of($"{item}")), around);
        var rows = Cypher.Lines(Cypher.Of($"UNWIND {query.Ids} AS {item}"), Cypher.Of($"RETURN head(COLLECT {one.Block()})"));
        return Cypher.Of($"RETURN COLLECT {rows.Block()} AS answer");
    }

    public Cypher VisitNextTo(NodesNextTo query) => new NextToWriter(context, query).Write();

    /// <summary>The nodes that a key leads to, found once for all parts of the answer: they are few, and each of them is counted.</summary>
    private (Cypher Clauses, Found? Found) Once(NodeList query)
    {
        var rows = query.From.Accept(new SourceWriter(context, query.Rows, null, null));
        var found = context.Next('l');
        var distinct = rows.Repeats ? Cypher.Of($"DISTINCT ") : default;
        return (Cypher.Lines(rows.Clauses, rows.Where(), Cypher.Of($"WITH collect({distinct}{rows.RowScope.Node}) AS {found}")), new(found, Cypher.Of($"size({found})"), default));
    }

    private static Cypher ById(NodeKind kind, RowScope node, Cypher id) => ByKey(kind, node, NodeType.Id, id);

    private static Cypher ByKey(NodeKind kind, RowScope node, PropertyDef key, Cypher value) =>
        Cypher.Of($"MATCH ({node.Node}:{CypherName.Label(kind)} {{{CypherName.Property(key)}: {value}}})");
}
