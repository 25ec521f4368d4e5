using System.Text.Encodings.Web;
using System.Text.Json;
using GraphCouncil.Core.Problems;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>Answers <c>__schema</c> and <c>__type</c> with GraphQL.NET's own execution, one root field at a time.</summary>
internal sealed class Introspection(PublicSchema schema)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DocumentExecuter _executer = new();
    private readonly GraphQLSerializer _serializer = new();

    public static bool Answers(ROM fieldName) => fieldName == "__schema" || fieldName == "__type";

    /// <param name="key">The field's key in the response.</param>
    /// <param name="first">Its name and arguments hold for all selections under the key.</param>
    /// <returns>The value of the field as JSON.</returns>
    public async ValueTask<byte[]> AnswerAsync(
        PreparedOperation operation,
        string key,
        GraphQLField first,
        IEnumerable<GraphQLSelectionSet> selections,
        Dictionary<string, object?> variables,
        CancellationToken cancellation)
    {
        var result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema.Types,
            Document = OnlyThis(operation, first, selections),
            ValidationRules = [], // the document it was cut from is valid
            Variables = new Inputs(variables),
            CancellationToken = cancellation,
            ThrowOnUnhandledException = true,
        });
        if (result.Errors is { Count: > 0 } errors)
        {
            throw new ProblemException(new Unexpected(), errors[0]);
        }

        using var stream = new MemoryStream();
        await _serializer.WriteAsync(stream, result, cancellation);
        using var answer = JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
        return JsonSerializer.SerializeToUtf8Bytes(answer.RootElement.GetProperty("data").GetProperty(key), Plain);
    }

    private static GraphQLDocument OnlyThis(PreparedOperation operation, GraphQLField first, IEnumerable<GraphQLSelectionSet> selections)
    {
        var whole = operation.Definition;
        var field = new GraphQLField(first.Name)
        {
            Alias = first.Alias,
            Arguments = first.Arguments,
            SelectionSet = new GraphQLSelectionSet([.. selections.SelectMany(each => each.Selections)]),
        };
        var cut = new GraphQLOperationDefinition(new GraphQLSelectionSet([field]))
        {
            Operation = whole.Operation,
            Name = whole.Name,
            Variables = whole.Variables,
        };
        return new GraphQLDocument([cut, .. operation.Document.Definitions.OfType<GraphQLFragmentDefinition>()]) { Source = operation.Document.Source };
    }
}
