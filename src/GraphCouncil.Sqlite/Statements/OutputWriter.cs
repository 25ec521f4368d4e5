using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>Writes one position of a row as an expression that json_array takes.</summary>
internal sealed class OutputWriter(SqlContext context, RowHands hands) : IOutputVisitor<Sql>
{
    public Sql VisitValue(ValueOutput output)
    {
        var property = output.Operand.Property;
        var value = output.Operand.On switch
        {
            Element.Node => hands.Node.Value(property),
            Element.Relationship => hands.Edge!.Column(SqlName.Column(property)),
            Element.Item or Element.Measure => throw new InvalidOperationException("Only values of nodes and relationships are outputs."),
        };
        var shown = output.If switch
        {
            Always => value,
            Never => Sql.Of($"NULL"),
            var condition => Sql.Of($"CASE WHEN {Holds(condition)} THEN {value} END"),
        };
        return property.Kind == ValueKind.TextList ? Sql.Of($"json({shown})") : shown;
    }

    public Sql VisitSortValue(SortValueOutput output) => hands.Page!.Take(arm => output.Key.Accept(new OrderValue(context, arm, Plain: true)));

    public Sql VisitOne(OneOutput output)
    {
        var field = output.Field;
        var edge = new TableRelationship(field, context.Alias('r'));
        if (output.Row.Tagged)
        {
            var any = new FarNodes(context, context.Map.Kind(field.Target), context.Alias('n'), edge);
            var cases = RowWriter.ByType(context, output.Row, any.Type, new(any, edge, null, null));
            return One(output, cases, any, edge);
        }

        var node = context.Far(field, edge);
        var row = RowWriter.Single(context, output.Row, new(node, edge, null, null));
        return One(output, row, node, edge);
    }

    private Sql One(OneOutput output, Sql row, NodeRef far, TableRelationship edge)
    {
        // The join is asked for last: a condition may be what needs it.
        var where = output.Step.Where;
        var holds = where is Always ? default : Sql.Of($" AND {new PredicateWriter(context, far, edge, ofAll: false).Write(where)}");
        var shown = output.If is Always ? default : Sql.Of($" AND {Holds(output.If)}");
        return Sql.Of($"SELECT {row}\nFROM {edge.From}{far.Join}\nWHERE {edge.NearKey} = {hands.Node.Key}{holds}{shown}").Block();
    }

    private Sql Holds(Predicate condition) => new PredicateWriter(context, hands.Node, null, ofAll: false).Write(condition);

    public Sql VisitList(ListOutput output) => new ListWriter(context, output.List, hands.Node).Select().Block();

    public Sql VisitAggregate(AggregateOutput output) => new AggregateWriter(context, output.Aggregate, hands.Node).Select().Block();

    public Sql VisitMatch(MatchOutput output) => output.Part switch
    {
        MatchPart.Field => HitRef.NameOf(hands.Page!.Take(arm => arm.Hit!.Field), hands.Hit!.Fields, hands.Node),
        MatchPart.Text => HitRef.TextOf(hands.Page!.Take(arm => arm.Hit!.Entry)),
        MatchPart.Match => hands.Page!.Take(arm => arm.Hit!.Class),
    };
}
