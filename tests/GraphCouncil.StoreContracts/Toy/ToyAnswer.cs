using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreContracts.Toy;

/// <summary>Writes the answer to a question as positional JSON.</summary>
internal sealed class ToyAnswer(GraphMap map, ToyState state, ImmutableArray<GraphValue> values, Utf8JsonWriter json) : IGraphQueryVisitor<bool>
{
    public static GraphRows Write(GraphMap map, ToyState state, BoundQuery question)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            question.Query.Accept(new ToyAnswer(map, state, question.Values, json));
        }

        return GraphRows.CopyOf(buffer.WrittenSpan);
    }

    public bool VisitByKey(NodeByKey query) =>
        WriteNode(query.Of, state.Nodes.Find(node => IsOf(query.Of, node) && values[query.Value.Index].Equals(node[query.Key.Name.Value])), query.Row);

    public bool VisitByIds(NodesByIds query)
    {
        json.WriteStartArray();
        foreach (var id in ((GraphValue.List)values[query.Ids.Index]).Items)
        {
            WriteNode(query.Of, state.Find(((GraphValue.Text)id).Value), query.Row);
        }

        json.WriteEndArray();
        return true;
    }

    public bool VisitList(NodeList query) => WriteList(query, null);

    public bool VisitAggregate(Aggregate query) => WriteAggregate(query, null);

    public bool VisitRelationships(RelationshipsOf query)
    {
        json.WriteStartArray();
        foreach (var id in ((GraphValue.List)values[query.Ids.Index]).Items)
        {
            WriteRelationships(query, state.Find(((GraphValue.Text)id).Value));
        }

        json.WriteEndArray();
        return true;
    }

    public bool VisitNextTo(NodesNextTo query)
    {
        var nodes = Ids(query.Ids).Select(state.Find).ToList();
        var degrees = nodes.ConvertAll(node => node is null ? null : (long?)Math.Min(Degree(query.Steps, node), Number(query.CountTo)));
        var known = Ids(query.Known).ToList();
        var isLookedAt = degrees.Sum() <= Number(query.Most);
        var links = nodes.SelectMany((node, place) => node is null || !isLookedAt ? [] : Rows(query.Steps, query.Where, node).Select(row => (row.Far, row.Number, row.Id, Place: place))).ToList();
        var far = links.GroupBy(row => row.Far).Where(one => Number(query.Others) > 0 || known.Contains(one.Key))
            .OrderBy(one => !known.Contains(one.Key)).ThenBy(one => one.Key, Comparer<string>.Create(ToyOrder.ByCodePoint))
            .Take(known.Count + (int)Number(query.Others));
        json.WriteStartArray();
        JsonSerializer.Serialize(json, degrees);
        var told = far.Select(one => new object[] { one.Key, one.Select(row => new object[] { row.Place, row.Number, row.Id }) });
        JsonSerializer.Serialize<object>(json, query.Counts ? new object[] { told, links.CountBy(link => link.Place).OrderBy(one => one.Key).Select(one => new[] { one.Key, one.Value }) } : told);
        json.WriteEndArray();
        return true;
    }

    private IEnumerable<string> Ids(ValueSlot slot) => ((GraphValue.List)values[slot.Index]).Items.Select(id => ((GraphValue.Text)id).Value);

    private int Degree(ImmutableArray<Step> steps, ToyNode node) =>
        steps.DistinctBy(step => (step.Field.Relationship.Name, step.Field.Direction)).Sum(step => state.Along(node, step.Field).Count());

    private IEnumerable<(int Number, string Far, string Id)> Rows(ImmutableArray<Step> steps, Predicate where, ToyNode node) =>
        steps.SelectMany((step, number) => state.Along(node, step.Field)
            .Where(hand => map.Members(step.Field.Target).Any(type => type.Name == hand.Node.Type.Name) && step.Where.Accept(new ToyTest(state, values, hand)) && where.Accept(new ToyTest(state, values, hand)))
            .Select(hand => (number, hand.Node.Id, hand.Edge!.Id)));

    private void WriteRelationships(RelationshipsOf query, ToyNode? node)
    {
        if (node is null)
        {
            json.WriteNullValue();
            return;
        }

        var all = Rows(query.Steps, query.Where, node)
            .OrderBy(row => row.Number)
            .ThenBy(row => row.Far, Comparer<string>.Create(ToyOrder.ByCodePoint))
            .ThenBy(row => row.Id, Comparer<string>.Create(ToyOrder.ByCodePoint))
            .ToList();
        json.WriteStartArray();
        json.WriteNumberValue(Math.Min(all.Count, Number(query.CountTo)));
        json.WriteStartArray();
        foreach (var (number, far, edge) in all.Take((int)Number(query.Limit)))
        {
            json.WriteStartArray();
            json.WriteNumberValue(number);
            json.WriteStringValue(far);
            json.WriteStringValue(edge);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private long Number(ValueSlot slot) => ((GraphValue.Integer)values[slot.Index]).Value;

    private bool WriteAggregate(Aggregate query, ToyHand? owner)
    {
        var rows = Rows(query.Rows, owner).Where(hand => query.Rows.Where.Accept(new ToyTest(state, values, hand))).ToList();
        var folded = new ToyGroups(state, values, query).Fold(rows).ToList();
        json.WriteStartArray();
        foreach (var group in query.By.IsEmpty ? [] : folded)
        {
            json.WriteStartArray();
            foreach (var (key, at) in query.By.Select((key, at) => (key, at)))
            {
                if (key is NodeKey node)
                {
                    WriteRow(node.Row, group.Nodes[at]);
                }
                else
                {
                    WriteValue(group.Keys[at]);
                }
            }

            group.Measures.ForEach(WriteValue);
            json.WriteEndArray();
        }

        if (query.By.IsEmpty)
        {
            folded.Single().Measures.ForEach(WriteValue);
        }

        json.WriteEndArray();
        return true;
    }

    private bool WriteNode(NodeKind of, ToyNode? node, Row row)
    {
        WriteRow(row, node is null || !IsOf(of, node) ? null : new(node, null, null));
        return true;
    }

    private bool IsOf(NodeKind kind, ToyNode node) => map.Members(kind).Any(type => type.Name == node.Type.Name);

    private bool WriteList(NodeList list, ToyHand? owner)
    {
        var all = Rows(list.Rows, owner).Where(hand => list.Where.Accept(new ToyTest(state, values, hand)))
            .Select(hand => (Hand: hand, Position: list.Order.Select(k => ToyOrder.Placed(k, k.Accept(new ToySortValue(state, values, hand)))).ToList()))
            .OrderBy(r => r.Position, Comparer<List<GraphValue?>>.Create((a, b) => ToyOrder.Compare(list.Order, a, b)))
            .ToList();
        var cursor = list.Page.Cursor.Select(slot => slot is { } s ? values[s.Index] : null).ToList();
        var sides = all.ToLookup(r => cursor.Count == 0 || OnPage(list.Page, ToyOrder.Compare(list.Order, r.Position, cursor)));
        var stretch = sides[true];
        var limit = (int)((GraphValue.Integer)values[list.Page.Limit.Index]).Value;

        json.WriteStartArray();
        if (list.Items is { } row)
        {
            json.WriteStartArray();
            foreach (var (hand, _) in list.Page.Backward ? stretch.TakeLast(limit) : stretch.Take(limit))
            {
                WriteRow(row, hand);
            }

            json.WriteEndArray();
        }

        if (list.BehindCursor)
        {
            json.WriteNumberValue(sides[false].Any() ? 1 : 0);
        }

        if (list.Total)
        {
            json.WriteNumberValue(all.Count);
        }

        json.WriteEndArray();
        return true;
    }

    /// <summary>Whether a row stands on the page's side of the cursor.</summary>
    private static bool OnPage(Page page, int comparedWithCursor) => page.Backward ? comparedWithCursor < 0 : comparedWithCursor > 0;

    private IEnumerable<ToyHand> Rows(RowSet list, ToyHand? owner) => list.From switch
    {
        AllNodes => state.Nodes.Where(n => map.Members(list.Of).Any(t => t.Name == n.Type.Name)).Select(n => new ToyHand(n, null, null)),
        Along along => Holds(along.If, owner!) ? state.Along(owner!.Node, along.Field) : [],
        Matching matching => new ToySearch(state, matching, values).Hands(),
        _ => throw new InvalidOperationException("An unknown source of a list."),
    };

    private void WriteRow(Row row, ToyHand? hand)
    {
        if (hand is null)
        {
            json.WriteNullValue();
            return;
        }

        var number = row.Cases.ToList().FindIndex(c => c.Type.Name == hand.Node.Type.Name);
        json.WriteStartArray();
        if (row.Tagged)
        {
            json.WriteNumberValue(number);
        }

        foreach (var output in row.Cases[number].Outputs)
        {
            WriteOutput(output, hand);
        }

        json.WriteEndArray();
    }

    private void WriteOutput(Output output, ToyHand hand)
    {
        switch (output)
        {
            case ValueOutput value: WriteValue(Holds(value.If, hand) ? hand.Value(value.Operand) : null); break;
            case SortValueOutput sort: WriteValue(sort.Key.Accept(new ToySortValue(state, values, hand))); break;
            case OneOutput one: WriteRow(one.Row, Holds(one.If, hand) ? ToyTest.Walk(state, values, hand.Node, one.Step).SingleOrDefault() : null); break;
            case ListOutput list: WriteList(list.List, hand); break;
            case AggregateOutput folded: WriteAggregate(folded.Aggregate, hand); break;
            case MatchOutput { Part: MatchPart.Field }: json.WriteStringValue(hand.Hit!.Field.Value); break;
            case MatchOutput { Part: MatchPart.Text }: json.WriteStringValue(hand.Hit!.Text); break;
            case MatchOutput { Part: MatchPart.Match }: json.WriteNumberValue((int)hand.Hit!.Match); break;
            default: throw new InvalidOperationException("An unknown output.");
        }
    }

    private bool Holds(Predicate condition, ToyHand hand) => condition.Accept(new ToyTest(state, values, hand));

    private void WriteValue(GraphValue? value)
    {
        switch (value)
        {
            case GraphValue.Text text: json.WriteStringValue(text.Value); break;
            case GraphValue.Integer integer: json.WriteNumberValue(integer.Value); break;
            case GraphValue.Real real: json.WriteNumberValue(real.Value); break;
            case GraphValue.Truth truth: json.WriteBooleanValue(truth.Value); break;
            case GraphValue.List list:
                json.WriteStartArray();
                list.Items.ToList().ForEach(WriteValue);
                json.WriteEndArray();
                break;
            default: json.WriteNullValue(); break;
        }
    }
}
