using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>What an answer of the Query API says besides its data.</summary>
internal sealed record Findings
{
    /// <summary>The code of the first error, empty when the error had none; null when there was no error.</summary>
    public string? Error { get; set; }

    /// <summary>The server's words for the first error. They can hold values.</summary>
    public string? ErrorText { get; set; }

    public bool HasData { get; set; }

    public int Rows { get; set; }

    /// <summary>Columns of the first row.</summary>
    public int Columns { get; set; }

    /// <summary>Where the value in the first column of the first row stands among the bytes.</summary>
    public int Start { get; set; }

    public int Length { get; set; }

    public ImmutableArray<string> Bookmarks { get; set; } = [];

    /// <summary>The id of the transaction; null when the answer is not of one.</summary>
    public string? Transaction { get; set; }
}

/// <summary>
/// Looks through an answer in one pass from its first byte to its closing brace without building anything of the data. Keys are read by name; unknown
/// ones are skipped.
/// </summary>
internal static class AnswerReader
{
    public const int Deepest = 512;

    /// <summary>Throws <see cref="JsonException"/> when the bytes are not one whole JSON object of that kind with nothing behind it.</summary>
    public static Findings Read(ReadOnlySpan<byte> bytes)
    {
        var json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Deepest });
        var answer = new Findings();
        Expect(ref json, JsonTokenType.StartObject);
        while (Next(ref json) == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("data"u8))
            {
                ReadData(ref json, answer);
            }
            else if (json.ValueTextEquals("errors"u8))
            {
                ReadErrors(ref json, answer);
            }
            else if (json.ValueTextEquals("bookmarks"u8))
            {
                answer.Bookmarks = ReadTexts(ref json);
            }
            else if (json.ValueTextEquals("transaction"u8))
            {
                ReadTransaction(ref json, answer);
            }
            else
            {
                json.Skip();
            }
        }

        // One more step: it throws when anything but white space follows.
        json.Read();
        return Utf8.IsValid(bytes.Slice(answer.Start, answer.Length)) ? answer : throw new JsonException("The data are not UTF-8.");
    }

    private static void ReadData(ref Utf8JsonReader json, Findings answer)
    {
        if (answer.HasData)
        {
            throw new JsonException("There are two data.");
        }

        answer.HasData = true;
        var hasValues = false;
        Expect(ref json, JsonTokenType.StartObject);
        while (Next(ref json) == JsonTokenType.PropertyName)
        {
            if (!json.ValueTextEquals("values"u8))
            {
                json.Skip();
                continue;
            }

            if (hasValues)
            {
                throw new JsonException("There are two values.");
            }

            hasValues = true;
            Expect(ref json, JsonTokenType.StartArray);
            while (Next(ref json) == JsonTokenType.StartArray)
            {
                ReadRow(ref json, answer);
            }

            Is(ref json, JsonTokenType.EndArray);
        }
    }

    private static void ReadRow(ref Utf8JsonReader json, Findings answer)
    {
        var first = answer.Rows++ == 0;
        while (Next(ref json) != JsonTokenType.EndArray)
        {
            var start = json.TokenStartIndex;
            json.Skip();
            if (first && answer.Columns++ == 0)
            {
                answer.Start = checked((int)start);
                answer.Length = checked((int)(json.BytesConsumed - start));
            }
        }
    }

    private static void ReadErrors(ref Utf8JsonReader json, Findings answer)
    {
        Expect(ref json, JsonTokenType.StartArray);
        while (Next(ref json) == JsonTokenType.StartObject)
        {
            // An error without a code is one all the same.
            var (code, text) = ("", "");
            while (Next(ref json) == JsonTokenType.PropertyName)
            {
                if (json.ValueTextEquals("code"u8))
                {
                    code = ReadText(ref json) ?? code;
                }
                else if (json.ValueTextEquals("message"u8))
                {
                    text = ReadText(ref json) ?? text;
                }
                else
                {
                    json.Skip();
                }
            }

            (answer.Error, answer.ErrorText) = (answer.Error ?? code, answer.ErrorText ?? text);
        }

        Is(ref json, JsonTokenType.EndArray);
    }

    private static void ReadTransaction(ref Utf8JsonReader json, Findings answer)
    {
        Expect(ref json, JsonTokenType.StartObject);
        while (Next(ref json) == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8))
            {
                answer.Transaction = ReadText(ref json);
            }
            else
            {
                json.Skip();
            }
        }
    }

    private static ImmutableArray<string> ReadTexts(ref Utf8JsonReader json)
    {
        var texts = ImmutableArray.CreateBuilder<string>(1);
        Expect(ref json, JsonTokenType.StartArray);
        while (Next(ref json) == JsonTokenType.String)
        {
            texts.Add(Text(ref json));
        }

        Is(ref json, JsonTokenType.EndArray);
        return texts.ToImmutable();
    }

    // The text behind a key; null, and skipped, when it is something else.
    private static string? ReadText(ref Utf8JsonReader json)
    {
        if (Next(ref json) == JsonTokenType.String)
        {
            return Text(ref json);
        }

        json.Skip();
        return null;
    }

    private static string Text(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A text is not UTF-8.", e);
        }
    }

    private static JsonTokenType Next(ref Utf8JsonReader json) =>
        json.Read() ? json.TokenType : throw new JsonException("The answer ends too early.");

    private static void Expect(ref Utf8JsonReader json, JsonTokenType type)
    {
        Next(ref json);
        Is(ref json, type);
    }

    private static void Is(ref Utf8JsonReader json, JsonTokenType type)
    {
        if (json.TokenType != type)
        {
            throw new JsonException($"{type} should stand where {json.TokenType} stands.");
        }
    }
}
