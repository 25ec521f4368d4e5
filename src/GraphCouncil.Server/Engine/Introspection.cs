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
    private readonly DocumentExecuter _executer = new();
    private readonly GraphQLSerializer _serializer = new();

    public static bool Answers(ROM fieldName) => fieldName == "__schema" || fieldName == "__type";

    /// <returns>The value of the field as JSON.</returns>
    public async ValueTask<JsonElement> AnswerAsync(
        PreparedOperation operation, RootField field, Dictionary<string, object?> variables, CancellationToken cancellation)
    {
        var result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema.Types,
            Document = OnlyThis(operation, field),
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
        return answer.RootElement.GetProperty("data").GetProperty(field.ResponseName).Clone();
    }

    private static GraphQLDocument OnlyThis(PreparedOperation operation, RootField field)
    {
        var whole = operation.Definition;
        var cut = new GraphQLOperationDefinition(new GraphQLSelectionSet([.. field.Selections]))
        {
            Operation = whole.Operation,
            Name = whole.Name,
            Variables = whole.Variables,
        };
        return new GraphQLDocument([cut, .. operation.Document.Definitions.OfType<GraphQLFragmentDefinition>()]) { Source = operation.Document.Source };
    }
}
