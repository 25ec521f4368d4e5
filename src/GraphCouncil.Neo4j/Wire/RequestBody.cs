using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>What is asked of the server, but for the address: one statement, or the beginning or end of a transaction.</summary>
internal sealed class RequestBody : IDisposable
{
    // The server fails on a field that it does not know, so only those of its oldest supported version are written.
    private static readonly JsonWriterOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly PooledBytes _bytes = new(2048);

    private RequestBody()
    {
    }

    /// <summary>Whether any byte of it may have reached the server in any try.</summary>
    public bool Sent { get; private set; }

    /// <summary>A statement on its own.</summary>
    /// <param name="id">Names it among the running statements, so that it can be ended; null for one that is never ended.</param>
    /// <param name="limit">After that the server ends it itself, where its version obeys (2026.08); a net below our own limit.</param>
    public static RequestBody Of(Cypher statement, IParameters? parameters, string? id, bool write, ImmutableArray<string> bookmarks, TimeSpan limit)
    {
        var body = new RequestBody();
        using var json = new Utf8JsonWriter(body._bytes, Plainly);
        json.WriteStartObject();
        WriteStatement(json, statement, parameters, id);
        WriteTerms(json, write, bookmarks, limit);
        json.WriteEndObject();
        return body;
    }

    /// <summary>A statement in a transaction, which has its terms from its beginning.</summary>
    public static RequestBody Of(Cypher statement, IParameters? parameters, string id)
    {
        var body = new RequestBody();
        using var json = new Utf8JsonWriter(body._bytes, Plainly);
        json.WriteStartObject();
        WriteStatement(json, statement, parameters, id);
        json.WriteEndObject();
        return body;
    }

    /// <summary>The beginning of a transaction that writes.</summary>
    public static RequestBody Beginning(ImmutableArray<string> bookmarks, TimeSpan limit)
    {
        var body = new RequestBody();
        using var json = new Utf8JsonWriter(body._bytes, Plainly);
        json.WriteStartObject();
        WriteTerms(json, write: true, bookmarks, limit);
        json.WriteEndObject();
        return body;
    }

    /// <summary>An object without fields.</summary>
    public static RequestBody Nothing()
    {
        var body = new RequestBody();
        "{}"u8.CopyTo(body._bytes.GetSpan(2));
        body._bytes.Advance(2);
        return body;
    }

    /// <summary>For one try. The bytes are shared by all tries.</summary>
    public HttpContent ForOneTry() => new Content(this);

    public void Dispose() => _bytes.Dispose();

    private static void WriteStatement(Utf8JsonWriter json, Cypher statement, IParameters? parameters, string? id)
    {
        json.WriteString("statement"u8, statement.Text);
        json.WriteStartObject("parameters"u8);
        json.WriteStartObject(IParameters.Name);
        parameters?.WriteTo(json);
        json.WriteEndObject();
        if (id is not null)
        {
            json.WriteString("requestId"u8, id);
        }

        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, bool write, ImmutableArray<string> bookmarks, TimeSpan limit)
    {
        json.WriteString("accessMode"u8, write ? "WRITE"u8 : "READ"u8);
        json.WriteNumber("maxExecutionTime"u8, (long)Math.Ceiling(limit.TotalSeconds) + 1);
        if (!bookmarks.IsEmpty)
        {
            json.WriteStartArray("bookmarks"u8);
            foreach (var bookmark in bookmarks)
            {
                json.WriteStringValue(bookmark);
            }

            json.WriteEndArray();
        }
    }

    private sealed class Content : HttpContent
    {
        private readonly RequestBody _body;

        public Content(RequestBody body)
        {
            _body = body;
            Headers.ContentType = Json;
        }

        // A length in front: servers before 5.26.30 took a late chunk for an empty body.
        protected override bool TryComputeLength(out long length)
        {
            length = _body._bytes.Length;
            return true;
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            ObjectDisposedException.ThrowIf(!_body._bytes.TryHold(), _body);
            try
            {
                _body.Sent = true;
                await stream.WriteAsync(_body._bytes.Memory, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                _body._bytes.Release();
            }
        }
    }
}
