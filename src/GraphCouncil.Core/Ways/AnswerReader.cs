using System.Text.Json;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Core.Ways;

/// <summary>
/// Reads the arrays of an answer, item by item. Throws <see cref="JsonException"/> or InvalidOperationException when something else stands there.
/// </summary>
internal ref struct AnswerReader(ReadOnlySpan<byte> json)
{
    private Utf8JsonReader _json = new(json);

    public readonly bool IsNull => _json.TokenType == JsonTokenType.Null;

    public static ProblemException IsDamaged(Exception wrong) =>
        new(new StoreDamaged("The store answered with something else than relationships."), wrong);

    /// <summary>Into the array that comes next.</summary>
    public void Begin() => Expect(JsonTokenType.StartArray);

    /// <summary>Out of an array that has no more items.</summary>
    public void End() => Expect(JsonTokenType.EndArray);

    /// <summary>On to the next item of the array; out of it, when there is none.</summary>
    public bool HasMore() => Next() != JsonTokenType.EndArray;

    public readonly int Number() => _json.GetInt32();

    public int NextNumber()
    {
        Next();
        return _json.GetInt32();
    }

    public string NextText()
    {
        Next();
        return _json.GetString() ?? throw new JsonException();
    }

    private void Expect(JsonTokenType token)
    {
        if (Next() != token)
        {
            throw new JsonException();
        }
    }

    private JsonTokenType Next() => _json.Read() ? _json.TokenType : throw new JsonException();
}
