using System.Globalization;
using System.Text;
using System.Text.Json;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.StoreContracts.Questions;

/// <summary>
/// The answer to a question in one spelling, so that answers compare as text: numbers and truths by value, as the tree says what stands where;
/// order, length and everything else exactly. Throws when the JSON has not the shape that the tree asks for.
/// </summary>
public sealed class Answers : IGraphQueryVisitor<bool>
{
    private readonly StringBuilder _text = new();
    private readonly JsonElement _at;

    private Answers(JsonElement answer) => _at = answer;

    public static string Normal(GraphQuery query, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 256 });
        using var document = JsonDocument.ParseValue(ref reader);
        Ensure(!reader.Read(), "there is more than one JSON value", document.RootElement);
        var answers = new Answers(document.RootElement);
        query.Accept(answers);
        return answers._text.ToString();
    }

    public bool VisitByKey(NodeByKey query) => Row(query.Row, _at, mayBeNull: true);

    public bool VisitByIds(NodesByIds query) => Several(_at, row => Row(query.Row, row, mayBeNull: true));

    public bool VisitList(NodeList query) => NodeList(query, _at);

    public bool VisitAggregate(Aggregate query) => Folded(query, _at);

    private bool Folded(Aggregate query, JsonElement answer) => query.By.IsEmpty
        ? Group(query, answer)
        : Several(answer, group => Group(query, group));

    private bool Group(Aggregate query, JsonElement answer)
    {
        var parts = Parts(answer, query.By.Length + query.Measures.Length);
        _text.Append('[');
        for (var at = 0; at < parts.Length; at++)
        {
            _text.Append(at > 0 ? ", " : "");
            var (part, isKey) = (parts[at], at < query.By.Length);
            _ = isKey && query.By[at] is NodeKey node ? Row(node.Row, part, mayBeNull: false)
                : isKey && query.By[at] is PropertyKey { Part: DatePart.Whole } by ? Value(by.Operand.Property.Kind, part)
                : isKey ? Value(ValueKind.Text, part)
                : query.Measures[at - query.By.Length].ValueKind is ValueKind.Real ? Rounded(part)
                : Value(query.Measures[at - query.By.Length].ValueKind, part);
        }

        _text.Append(']');
        return true;
    }

    /// <summary>Stores may add in any order, so the last digits of a sum of reals are nobody's.</summary>
    private bool Rounded(JsonElement answer) =>
        Append(answer.ValueKind == JsonValueKind.Null ? "null" : (Real(answer) + 0.0).ToString("G12", CultureInfo.InvariantCulture));

    public bool VisitRelationships(RelationshipsOf query) => Several(_at, node =>
    {
        if (node.ValueKind == JsonValueKind.Null)
        {
            _text.Append("null");
            return;
        }

        var parts = Parts(node, 2);
        _text.Append('[').Append(Whole(parts[0])).Append(", ");
        Several(parts[1], row =>
        {
            var three = Parts(row, 3);
            _text.Append(CultureInfo.InvariantCulture, $"[{Whole(three[0])}, {JsonSerializer.Serialize(three[1].GetString())}, {JsonSerializer.Serialize(three[2].GetString())}]");
        });
        _text.Append(']');
    });

    /// <summary>The relationships to a far node stand in no order.</summary>
    public bool VisitNextTo(NodesNextTo query)
    {
        var parts = Parts(_at, 2);
        _text.Append('[');
        Several(parts[0], degree => _text.Append(degree.ValueKind == JsonValueKind.Null ? "null" : Whole(degree)));
        _text.Append(", ");
        var inner = query.Counts ? Parts(parts[1], 2) : [parts[1]];
        Several(inner[0], far =>
        {
            var two = Parts(far, 2);
            var links = two[1].EnumerateArray().Select(link => Parts(link, 3)).Select(link => $"[{Whole(link[0])}, {Whole(link[1])}, {JsonSerializer.Serialize(link[2].GetString())}]");
            _text.Append(CultureInfo.InvariantCulture, $"[{JsonSerializer.Serialize(two[0].GetString())}, [{string.Join(", ", links.Order(StringComparer.Ordinal))}]]");
        });
        if (query.Counts)
        {
            _text.Append(", ");
            Several(inner[1], count => _text.Append(CultureInfo.InvariantCulture, $"[{string.Join(", ", Parts(count, 2).Select(Whole))}]"));
        }

        _text.Append(']');
        return true;
    }

    private bool NodeList(NodeList list, JsonElement answer)
    {
        var parts = Parts(answer, (list.Items is null ? 0 : 1) + (list.BehindCursor ? 1 : 0) + (list.Total ? 1 : 0));
        var next = 0;
        _text.Append('[');
        if (list.Items is { } row)
        {
            Several(parts[next++], item => Row(row, item, mayBeNull: false));
        }

        for (; next < parts.Length; next++)
        {
            _text.Append(next > 0 ? ", " : "");
            Value(ValueKind.Integer, parts[next]);
        }

        _text.Append(']');
        return true;
    }

    private bool Row(Row row, JsonElement answer, bool mayBeNull)
    {
        if (mayBeNull && answer.ValueKind == JsonValueKind.Null)
        {
            _text.Append("null");
            return true;
        }

        var tag = row.Tagged ? 1 : 0;
        var number = row.Tagged ? answer[0].GetInt32() : 0;
        var outputs = row.Cases[number].Outputs;
        var parts = Parts(answer, outputs.Length + tag);
        _text.Append('[').Append(row.Tagged ? number + (outputs.Length > 0 ? ", " : "") : "");
        for (var i = 0; i < outputs.Length; i++)
        {
            _text.Append(i > 0 ? ", " : "");
            One(outputs[i], parts[i + tag]);
        }

        _text.Append(']');
        return true;
    }

    private bool One(Output output, JsonElement answer) => output switch
    {
        ValueOutput value => Value(value.Operand.Property.Kind, answer),
        SortValueOutput sort => Value(sort.Key.Kind, answer),
        OneOutput one => Row(one.Row, answer, mayBeNull: true),
        ListOutput list => NodeList(list.List, answer),
        AggregateOutput folded => Folded(folded.Aggregate, answer),
        MatchOutput match => Value(match.Part == MatchPart.Match ? ValueKind.Integer : ValueKind.Text, answer),
        _ => throw new InvalidOperationException("An unknown output."),
    };

    private bool Value(ValueKind kind, JsonElement answer)
    {
        if (answer.ValueKind == JsonValueKind.Null)
        {
            _text.Append("null");
            return true;
        }

        return kind switch
        {
            ValueKind.Integer => Append(Whole(answer).ToString(CultureInfo.InvariantCulture)),
            ValueKind.Real => Append((Real(answer) + 0.0).ToString("R", CultureInfo.InvariantCulture)), // -0.0 + 0.0 is 0.0: they are equal by value.
            ValueKind.Truth => Append(answer.ValueKind is JsonValueKind.True or JsonValueKind.False ? (answer.GetBoolean() ? "true" : "false") : Whole(answer) switch
            {
                0 => "false",
                1 => "true",
                _ => throw new InvalidOperationException($"The number {answer} is no truth."),
            }),
            ValueKind.TextList => Several(answer, item => Value(ValueKind.Text, item)),
            ValueKind.Text or ValueKind.Id or ValueKind.Date or ValueKind.DateTime or ValueKind.Enumeration => Append(JsonSerializer.Serialize(answer.GetString())),
        };
    }

    /// <summary>A number, or its digits as text.</summary>
    private static double Real(JsonElement number) =>
        number.ValueKind == JsonValueKind.String ? double.Parse(number.GetString()!, CultureInfo.InvariantCulture) : number.GetDouble();

    /// <summary>1 and 1.0 alike.</summary>
    private static long Whole(JsonElement number) => number.TryGetInt64(out var whole) ? whole : checked((long)number.GetDecimal());

    private bool Append(string text)
    {
        _text.Append(text);
        return true;
    }

    private bool Several(JsonElement array, Action<JsonElement> write)
    {
        Ensure(array.ValueKind == JsonValueKind.Array, "there is no array", array);
        _text.Append('[');
        var first = true;
        foreach (var item in array.EnumerateArray())
        {
            _text.Append(first ? "" : ", ");
            first = false;
            write(item);
        }

        _text.Append(']');
        return true;
    }

    private static JsonElement[] Parts(JsonElement array, int expected)
    {
        Ensure(array.ValueKind == JsonValueKind.Array && array.GetArrayLength() == expected, $"there is no array of {expected}", array);
        return [.. array.EnumerateArray()];
    }

    private static void Ensure(bool holds, string otherwise, JsonElement at)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Where the tree asks for it {otherwise}: {at}");
        }
    }
}
