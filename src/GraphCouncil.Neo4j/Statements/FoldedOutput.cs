using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>Writes an output that holds something folded (<see cref="Folds"/>) as a clause that finds it under a name.</summary>
internal sealed class FoldedOutput(CypherContext context, CypherVar node, CypherVar name) : IOutputVisitor<Cypher>
{
    public Cypher VisitValue(ValueOutput output) => throw Plain();

    public Cypher VisitSortValue(SortValueOutput output) => throw Plain();

    public Cypher VisitOne(OneOutput output)
    {
        var far = new RowScope(context.Next('n'), output.Step.Where is Always ? null : context.Next('r'));
        var row = RowWriter.Write(context, output.Row, far, null);
        return Cypher.Of($"CALL (*) {Cypher.Lines(
            CypherContext.Match(context, node, output, far), row.Before, Cypher.Of($"RETURN head(collect({row.Value})) AS {name}")).Block()}");
    }

    public Cypher VisitList(ListOutput output) => new ListWriter(context, output.List, node).Call(name);

    public Cypher VisitMatch(MatchOutput output) => throw Plain();

    public Cypher VisitAggregate(AggregateOutput output) => new AggregateWriter(context, output.Aggregate, node).Call(name);

    private static InvalidOperationException Plain() => new("It holds nothing folded.");
}
