using System.Text.Json;
using GraphCouncil.Server.Http;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>Answers one request: text to validated operation, variables coerced, one answer per root field, all from one snapshot.</summary>
internal sealed class QueryEngine(DocumentReader documents, Introspection introspection, IGraphFields graph)
{
    /// <summary>
    /// Writes the whole answer, data included. Throws <see cref="RequestRefusedException"/> or
    /// <see cref="Core.Problems.ProblemException"/> when there is no data to answer with; what is written then is to be thrown away.
    /// </summary>
    public async ValueTask AnswerAsync(GraphQLRequest request, ResponseBuffer output, CancellationToken cancellation)
    {
        var document = await documents.ReadAsync(request.Query, cancellation);
        var operation = document.Find(request.OperationName) ?? throw NoSuchOperation(request.OperationName);
        if (request.QueriesOnly && operation.Definition.Operation != OperationType.Query)
        {
            throw new RequestRefusedException(StatusCodes.Status405MethodNotAllowed, TransportCodes.MethodNotAllowed, "GET is for queries. Use POST.");
        }

        var variables = await operation.CoerceAsync(request.Variables);
        var fields = RootFields.Collect(operation.Document, operation.Definition, variables);
        output.Write("{\"data\":{"u8);
        for (var i = 0; i < fields.Count; i++)
        {
            output.Write(i == 0 ? "\""u8 : ",\""u8);
            output.WriteAscii(fields[i].ResponseName);
            output.Write("\":"u8);
            await AnswerAsync(operation, fields[i], variables, output, cancellation);
        }

        output.Write("}}"u8);
    }

    private async ValueTask AnswerAsync(
        PreparedOperation operation, RootField field, Dictionary<string, object?> variables, ResponseBuffer output, CancellationToken cancellation)
    {
        if (field.Name == "__typename")
        {
            output.Write("\"Query\""u8);
        }
        else if (Introspection.Answers(field.Name))
        {
            var answer = await introspection.AnswerAsync(operation, field, variables, cancellation);
            await using var json = new Utf8JsonWriter(output);
            answer.WriteTo(json);
        }
        else
        {
            await graph.WriteAsync(operation, field, variables, output, cancellation);
        }
    }

    private static RequestRefusedException NoSuchOperation(string? name) => new(
        StatusCodes.Status400BadRequest,
        [new RequestError(ValidationMessages.Code, string.IsNullOrEmpty(name) ? "The document holds several operations. Name one in 'operationName'." : "The document holds no operation of that name.")],
        documentFault: true);
}
