using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace GraphCouncil.Core.Query;

/// <summary>
/// A query tree as text for people: indented, one line per output, slots as <c>$0:Text</c>. Equal trees print alike and different trees
/// differently. Nothing reads it back and nothing goes by it: trees are compared as they are, and cursors have an encoding of their own.
/// </summary>
public sealed class QueryPrinter : IGraphQueryVisitor<bool>, IOutputVisitor<bool>, IListSourceVisitor<string>, ISortKeyVisitor<string>, IGroupKeyVisitor<bool>
{
    private readonly StringBuilder _text = new();
    private int _depth;

    private QueryPrinter()
    {
    }

    public static string Print(GraphQuery query)
    {
        var printer = new QueryPrinter();
        query.Accept(printer);
        return printer._text.ToString();
    }

    /// <summary>One output with all that stands below it.</summary>
    public static string Print(Output output)
    {
        var printer = new QueryPrinter();
        output.Accept(printer);
        return printer._text.ToString();
    }

    internal static string Print(Predicate predicate) => PredicatePrinter.Print(predicate);

    public static string Print(SortKey key) => key.Accept(new QueryPrinter());

    bool IGraphQueryVisitor<bool>.VisitByKey(NodeByKey query)
    {
        Line($"node {query.Of.Name} with {query.Key.Name} {Slot(query.Value)}");
        Within(query.Row);
        return true;
    }

    bool IGraphQueryVisitor<bool>.VisitByIds(NodesByIds query)
    {
        Line($"nodes {query.Of.Name} with ids {Slot(query.Ids)}");
        Within(query.Row);
        return true;
    }

    bool IGraphQueryVisitor<bool>.VisitList(NodeList query)
    {
        ListLines(query);
        return true;
    }

    bool IGraphQueryVisitor<bool>.VisitAggregate(Aggregate query)
    {
        AggregateLines(query);
        return true;
    }

    bool IOutputVisitor<bool>.VisitAggregate(AggregateOutput output)
    {
        AggregateLines(output.Aggregate);
        return true;
    }

    bool IGroupKeyVisitor<bool>.VisitProperty(PropertyKey key)
    {
        Line("by " + Ways(key.Path) + Operand(key.Operand) + (key.Part is DatePart.Whole ? "" : " " + key.Part));
        return true;
    }

    bool IGroupKeyVisitor<bool>.VisitNode(NodeKey key)
    {
        Line("by node " + Ways(key.Path));
        Within(key.Row);
        return true;
    }

    bool IGraphQueryVisitor<bool>.VisitRelationships(RelationshipsOf query)
    {
        Line($"relationships of {Slot(query.Ids)} first {Slot(query.Limit)} counted to {Slot(query.CountTo)}");
        Steps(query.Steps, query.Where);
        return true;
    }

    bool IGraphQueryVisitor<bool>.VisitNextTo(NodesNextTo query)
    {
        Line($"nodes next to {Slot(query.Ids)} of at most {Slot(query.Most)}, those of {Slot(query.Known)} and {Slot(query.Others)} others, "
            + $"counted to {Slot(query.CountTo)}" + (query.Counts ? " and counts" : ""));
        Steps(query.Steps, query.Where);
        return true;
    }

    private void Steps(ImmutableArray<Step> steps, Predicate where)
    {
        _depth++;
        if (where is not Always)
        {
            Line("where " + PredicatePrinter.Print(where));
        }

        foreach (var step in steps)
        {
            Line($"step {step.Field.Name}: {step.Field.Target}" + (step.Where is Always ? "" : " where " + PredicatePrinter.Print(step.Where)));
        }

        _depth--;
    }

    bool IOutputVisitor<bool>.VisitValue(ValueOutput output)
    {
        Line(Operand(output.Operand) + If(output.If));
        return true;
    }

    bool IOutputVisitor<bool>.VisitSortValue(SortValueOutput output)
    {
        Line("sort value " + output.Key.Accept(this));
        return true;
    }

    bool IOutputVisitor<bool>.VisitOne(OneOutput output)
    {
        Line($"one {Way(output.Step)}: {output.Field.Target}{If(output.If)}");
        Within(output.Row);
        return true;
    }

    bool IOutputVisitor<bool>.VisitList(ListOutput output)
    {
        ListLines(output.List);
        return true;
    }

    bool IOutputVisitor<bool>.VisitMatch(MatchOutput output)
    {
        Line("match " + output.Part switch { MatchPart.Field => "field", MatchPart.Text => "text", MatchPart.Match => "class" });
        return true;
    }

    string IListSourceVisitor<string>.VisitAllNodes() => "";

    string IListSourceVisitor<string>.VisitAlong(Along source) => $" along {source.Field.Name}{If(source.If)}";

    string IListSourceVisitor<string>.VisitMatching(Matching source) =>
        $" matching {Slot(source.Terms)} whole {Slot(source.Whole)} in ({string.Join(", ", source.Fields.Select(Searched))})";

    string ISortKeyVisitor<string>.VisitByProperty(ByProperty key) =>
        Ways(key.Path) + Operand(key.Operand) + (key.Danish ? " danish" : "") + (key.Descending ? " desc" : "");

    string ISortKeyVisitor<string>.VisitByCount(ByCount key) => "count of " + Way(key.Along) + (key.Descending ? " desc" : "");

    string ISortKeyVisitor<string>.VisitByMatch(ByMatch key) => "match";

    string ISortKeyVisitor<string>.VisitByWeight(ByWeight key) => "weight desc";

    string ISortKeyVisitor<string>.VisitByTitle(ByTitle key) => "title danish";

    internal static string Slot(ValueSlot slot) => string.Create(CultureInfo.InvariantCulture, $"${slot.Index}:{slot.Kind}");

    internal static string Operand(Operand operand) => operand.On switch
    {
        Element.Node => operand.Property.Name.Value,
        Element.Relationship => "edge." + operand.Property.Name.Value,
        Element.Item => "item",
        Element.Measure => operand.Property.Name.Value,
    };

    private static string Ways(ImmutableArray<Step> path) => string.Concat(path.Select(step => Way(step) + (step.IsTransitive ? "*" : "") + (step.Only is { } only ? $"({only.Name})" : "") + "."));

    /// <summary>The field, with its condition where it has one.</summary>
    private static string Way(Step step) => step.Where is Always ? step.Field.Name.Value : $"{step.Field.Name}[{PredicatePrinter.Print(step.Where)}]";

    private static string If(Predicate condition) => condition is Always ? "" : " if " + PredicatePrinter.Print(condition);

    private static string Searched(SearchedField field) => field switch
    {
        OwnText own => string.Create(CultureInfo.InvariantCulture, $"{own.Owner.Name}.{own.Property.Name} {own.Weight}"),
        ThroughRelated through => string.Create(
            CultureInfo.InvariantCulture,
            $"{through.Owner.Name}.{Way(through.Way)} {through.Weight} through [{string.Join(", ", through.Texts.Select(Searched))}]{(through.Descend is { } descend ? " down " + Way(descend) : "")}"),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private void ListLines(NodeList list)
    {
        Line($"list {list.Of.Name}{list.From.Accept(this)}");
        _depth++;
        if (list.Where is not Always)
        {
            Line("where " + PredicatePrinter.Print(list.Where));
        }

        Line("order " + string.Join(", ", list.Order.Select(key => key.Accept(this))));
        Line((list.Page.Backward ? "last " : "first ") + Slot(list.Page.Limit) + Position(list.Page));
        if (list.BehindCursor)
        {
            Line("beyond");
        }

        if (list.Total)
        {
            Line("total");
        }

        if (list.Items is { } items)
        {
            Line("items");
            Within(items);
        }

        _depth--;
    }

    private void AggregateLines(Aggregate query)
    {
        Line($"aggregate {query.Rows.Of.Name}{query.Rows.From.Accept(this)}");
        _depth++;
        if (query.Rows.Where is not Always)
        {
            Line("where " + PredicatePrinter.Print(query.Rows.Where));
        }

        foreach (var key in query.By)
        {
            key.Accept(this);
        }

        Line("measures " + string.Join(", ", query.Measures.Select((measure, at) => $"m{at} {measure.Kind}{(measure.Operand is { } of ? " " + Operand(of) : "")}")));
        if (query.Having is not Always)
        {
            Line("having " + PredicatePrinter.Print(query.Having));
        }

        if (query.Limit is { } limit)
        {
            Line("order " + string.Join(", ", query.Order.Select(by => (by.Key is { } key ? $"key {key}" : $"m{by.Measure}") + (by.Descending ? " desc" : ""))));
            Line("first " + Slot(limit));
        }

        _depth--;
    }

    private static string Position(Page page) => page.Cursor.IsEmpty
        ? ""
        : (page.Backward ? " before (" : " after (") + string.Join(", ", page.Cursor.Select(part => part is { } slot ? Slot(slot) : "null")) + ")";

    private void Within(Row row)
    {
        _depth++;
        foreach (var one in row.Cases)
        {
            if (row.Tagged)
            {
                Line("case " + one.Type.Name);
                _depth++;
            }

            Outputs(one.Outputs);
            _depth -= row.Tagged ? 1 : 0;
        }

        _depth--;
    }

    private void Outputs(ImmutableArray<Output> outputs)
    {
        foreach (var output in outputs)
        {
            output.Accept(this);
        }
    }

    private void Line(string text) => _text.Append(' ', _depth * 2).Append(text).Append('\n');
}
