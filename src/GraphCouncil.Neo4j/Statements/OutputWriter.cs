using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>Writes one position of a row.</summary>
internal sealed class OutputWriter(CypherContext context, NodeType type, RowScope scope, NodeList? list) : IOutputVisitor<Cypher>
{
    public Cypher VisitValue(ValueOutput output)
    {
        var value = Digits(output.Operand.Property.Kind, scope.Value(output.Operand));
        return output.If switch
        {
            Always => value,
            Never => Cypher.Of($"null"),
            var condition => Cypher.Of($"CASE WHEN {condition.Accept(new PredicateWriter(context, scope))} THEN {value} END"),
        };
    }

    public Cypher VisitSortValue(SortValueOutput output) =>
        Digits(output.Key.Kind, output.Key.Accept(new OrderValue(context, list!, scope, Plain: true, type)));

    public Cypher VisitOne(OneOutput output)
    {
        var far = new RowScope(context.Next('n'), output.Step.Where is Always ? null : context.Next('r'));
        var clauses = Cypher.Lines(
            CypherContext.Match(context, scope.Node, output, far),
            RowWriter.Write(context, output.Row, far, null).Return,
            Cypher.Of($"LIMIT 1"));
        return Cypher.Of($"head(COLLECT {clauses.Block()})");
    }

    public Cypher VisitList(ListOutput output) => new ListWriter(context, output.List, scope.Node).Answer();

    public Cypher VisitAggregate(AggregateOutput output) => throw new InvalidOperationException("It is found before the row is written.");

    /// <summary>The server writes a double that a float could hold as one, with fewer digits than it takes to read it back; as text it has all.</summary>
    public static Cypher Digits(ValueKind kind, Cypher value) => kind == ValueKind.Real ? Cypher.Of($"toString({value})") : value;

    // A hit is [class, weight taken negative, place of the field, folded entry, entry, name of the field].
    public Cypher VisitMatch(MatchOutput output) => output.Part switch
    {
        MatchPart.Field => Cypher.Of($"{scope.Hit!.Value}[5]"),
        MatchPart.Text => Cypher.Of($"{scope.Hit!.Value}[4]"),
        MatchPart.Match => Cypher.Of($"{scope.Hit!.Value}[0]"),
    };
}
