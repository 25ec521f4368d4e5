using System.Text.Json;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.Server.Http;

/// <summary>
/// Reads the JSON of a request strictly: UTF-8, one object, no key twice, numbers that a double can hold. What is wrong is told as a
/// <see cref="RequestRefusedException"/> with status 400.
/// </summary>
internal static class JsonRequest
{
    private const string Query = "query";
    private const string OperationName = "operationName";
    private const string Variables = "variables";
    private const string Extensions = "extensions";
    private const string PersistedQuery = "persistedQuery";

    public static GraphQLRequest Read(ReadOnlySpan<byte> body, int maxDepth)
    {
        try
        {
            var reader = Start(body, maxDepth);
            var request = ReadRequest(ref reader);
            return reader.Read() ? throw Bad("The body holds more than one JSON value.") : request;
        }
        catch (JsonException)
        {
            throw Bad($"The body is not JSON in UTF-8, or it is nested deeper than {maxDepth}.");
        }
        catch (InvalidOperationException)
        {
            throw Bad("The body holds text that is not Unicode."); // a lone surrogate, written as an escape
        }
    }

    /// <summary>Reads the <c>variables</c> or <c>extensions</c> of a GET.</summary>
    public static Dictionary<string, object?> ReadMap(string name, ReadOnlySpan<byte> json, int maxDepth)
    {
        try
        {
            var reader = Start(json, maxDepth);
            _ = reader.Read();
            var map = Map(ref reader, name);
            return reader.Read() ? throw Bad($"'{name}' holds more than one JSON value.") : map;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw Bad($"'{name}' is not JSON, or it is nested deeper than {maxDepth}.");
        }
    }

    public static RequestRefusedException Bad(string message) => new(Codes.BadRequest, message);

    /// <summary>
    /// A request of its parts, however they came. Without a text nothing can be asked: a hash alone names no document, because none are kept by their
    /// hashes.
    /// </summary>
    public static GraphQLRequest Make(
        string? query, string? operationName, Dictionary<string, object?>? variables, Dictionary<string, object?>? extensions, bool queriesOnly) =>
        !string.IsNullOrEmpty(query) ? new GraphQLRequest(query, operationName, variables ?? [], queriesOnly)
        : extensions?.GetValueOrDefault(PersistedQuery) is not null ? throw NoPersistedQueries()
        : throw Bad("'query' is missing. Send {\"query\": \"…\"} with POST, or ?query=… with GET.");

    // Some editors and libraries put a byte order mark before everything; RFC 8259 lets a reader pass over it.
    private static Utf8JsonReader Start(ReadOnlySpan<byte> json, int maxDepth)
    {
        var mark = "\uFEFF"u8;
        return new(json.StartsWith(mark) ? json[mark.Length..] : json, new JsonReaderOptions { MaxDepth = maxDepth });
    }

    /// <summary>The words are Apollo's: its clients, and others that do as it does, look for them and send the text then.</summary>
    private static RequestRefusedException NoPersistedQueries() => new(
        [new RequestError(Codes.PersistedQueryNotSupported, "PersistedQueryNotSupported")], documentFault: true);

    private static GraphQLRequest ReadRequest(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw reader.TokenType == JsonTokenType.StartArray
                ? new(Codes.BatchingNotSupported, "Batches are not accepted. Send one request at a time.")
                : Bad("The body must be a JSON object.");
        }

        string? query = null, operationName = null;
        Dictionary<string, object?>? variables = null, extensions = null;
        var seen = new HashSet<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!seen.Add(name))
            {
                throw Bad("The body holds a key twice.");
            }

            _ = reader.Read();
            switch (name)
            {
                case Query:
                    query = Text(ref reader, name);
                    break;
                case OperationName:
                    operationName = Text(ref reader, name);
                    break;
                case Variables:
                    variables = Map(ref reader, name);
                    break;
                case Extensions:
                    extensions = Map(ref reader, name);
                    break;
                default:
                    _ = Value(ref reader);
                    break;
            }
        }

        return Make(query, operationName, variables, extensions, queriesOnly: false);
    }

    private static string? Text(ref Utf8JsonReader reader, string name) =>
        reader.TokenType == JsonTokenType.Null ? null
        : reader.TokenType == JsonTokenType.String ? reader.GetString()
        : throw Bad($"'{name}' must be text.");

    private static Dictionary<string, object?> Map(ref Utf8JsonReader reader, string name) =>
        reader.TokenType == JsonTokenType.Null ? []
        : reader.TokenType == JsonTokenType.StartObject ? Object(ref reader)
        : throw Bad($"'{name}' must be an object.");

    // Recursion is safe here: the reader itself stops at the depth limit.
    private static object? Value(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(ref reader);
            case JsonTokenType.StartArray:
                var items = new List<object?>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref reader));
                }

                return items;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return Number(ref reader);
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Null:
            case JsonTokenType.None:
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
            case JsonTokenType.PropertyName:
            case JsonTokenType.Comment:
                return null;
        }

        return null;
    }

    private static Dictionary<string, object?> Object(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, object?>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            _ = reader.Read();
            if (!map.TryAdd(name, Value(ref reader)))
            {
                throw Bad("The body holds a key twice.");
            }
        }

        return map;
    }

    private static object Number(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var small))
        {
            return small;
        }

        if (reader.TryGetInt64(out var large))
        {
            return large;
        }

        return reader.TryGetDouble(out var real) && double.IsFinite(real) ? real : throw Bad("The body holds a number that is too large.");
    }
}
