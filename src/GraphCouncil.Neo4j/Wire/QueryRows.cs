using System.Text.Json;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>The answer to a small question, as a tree. Whoever gets it disposes it, and reads it no more after that.</summary>
internal sealed class QueryRows : IDisposable
{
    private readonly Answer _answer;
    private readonly JsonDocument _document;

    /// <summary>Takes over an answer that has data.</summary>
    public QueryRows(Answer answer)
    {
        _answer = answer;
        _document = JsonDocument.Parse(answer.Bytes.Memory, new JsonDocumentOptions { MaxDepth = AnswerReader.Deepest });
    }

    /// <summary>Rows in order, each an array of values in the order of the statement's columns. None when the statement returns nothing.</summary>
    public IEnumerable<JsonElement> Rows =>
        _document.RootElement.GetProperty("data"u8).TryGetProperty("values"u8, out var values) ? values.EnumerateArray() : [];

    /// <summary>The one value of the one row. Throws <see cref="InvalidOperationException"/> when there is not just one.</summary>
    public JsonElement Only => Rows.Single().EnumerateArray().Single();

    public void Dispose()
    {
        _document.Dispose();
        _answer.Dispose();
    }
}
