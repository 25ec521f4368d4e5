using System.Globalization;
using System.Text.Json;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Core.Stores;

/// <summary>
/// Reads what a store answered, position by position, as the tree's rows say. Throws <see cref="ProblemException"/> (StoreDamaged) for whatever
/// does not fit.
/// </summary>
public ref struct AnswerReader
{
    private Utf8JsonReader _json;

    public AnswerReader(ReadOnlySpan<byte> json) => _json = new(json);

    /// <summary>Goes into an array: a row, or a list of rows.</summary>
    public void Begin() => Expect(JsonTokenType.StartArray);

    /// <summary>Goes out of the array that was begun last, of which nothing may be left.</summary>
    public void End() => Expect(JsonTokenType.EndArray);

    /// <summary>
    /// Goes into the next row of a list, or out of the list: false then. Rows in place of nodes that there are not (null) are passed over.
    /// </summary>
    public bool NextRow()
    {
        var token = Read();
        while (token == JsonTokenType.Null)
        {
            token = Read();
        }

        return token switch
        {
            JsonTokenType.StartArray => true,
            JsonTokenType.EndArray => false,
            _ => throw Damaged(null),
        };
    }

    /// <summary>Goes into a list of which items alone were asked for.</summary>
    public void BeginList()
    {
        Begin();
        Begin();
    }

    /// <summary>Goes into the next row of such a list, or out of it: false then.</summary>
    public bool NextInList()
    {
        if (NextRow())
        {
            return true;
        }

        End();
        return false;
    }

    /// <summary>Goes into the row of a related node; false when there is none.</summary>
    public bool One() => Read() switch
    {
        JsonTokenType.StartArray => true,
        JsonTokenType.Null => false,
        _ => throw Damaged(null),
    };

    public string Text() => TextOrNull() ?? throw Damaged(null);

    public string? TextOrNull() => Read() switch
    {
        JsonTokenType.String => _json.GetString(),
        JsonTokenType.Null => null,
        _ => throw Damaged(null),
    };

    /// <summary>The next text of a list of texts; out of the list, and null, where there is none left.</summary>
    public string? NextText() => Read() switch
    {
        JsonTokenType.String => _json.GetString(),
        JsonTokenType.EndArray => null,
        _ => throw Damaged(null),
    };

    public int Integer() => IntegerOrNull() ?? throw Damaged(null);

    public int? IntegerOrNull() => Read() switch
    {
        JsonTokenType.Number when _json.TryGetInt32(out var number) => number,
        JsonTokenType.Null => null,
        _ => throw Damaged(null),
    };

    /// <summary>A real number, which a store may also write as a text of its digits.</summary>
    public double? RealOrNull() => Read() switch
    {
        JsonTokenType.Number => _json.GetDouble(),
        JsonTokenType.String when double.TryParse(_json.GetString(), CultureInfo.InvariantCulture, out var number) => number,
        JsonTokenType.Null => null,
        _ => throw Damaged(null),
    };

    /// <summary>True or false, which a store may also write as 1 or 0.</summary>
    public bool Truth() => TruthOrNull() ?? throw Damaged(null);

    public bool? TruthOrNull() => Read() switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when _json.TryGetInt32(out var number) => number != 0,
        JsonTokenType.Null => null,
        _ => throw Damaged(null),
    };

    public DateOnly Day() => DayOrNull() ?? throw Damaged(null);

    public DateOnly? DayOrNull() => TextOrNull() is not { } text ? null
        : CalendarDate.Parse(text) ?? throw Damaged(null);

    private void Expect(JsonTokenType token)
    {
        if (Read() != token)
        {
            throw Damaged(null);
        }
    }

    private JsonTokenType Read()
    {
        try
        {
            return _json.Read() ? _json.TokenType : throw Damaged(null);
        }
        catch (JsonException wrong)
        {
            throw Damaged(wrong);
        }
    }

    private static ProblemException Damaged(Exception? cause) =>
        new(new StoreDamaged("The store answered evidence in another form than it was asked for."), cause);
}
