using System.Diagnostics;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>Answers one request: text to validated operation, variables coerced, then the answer.</summary>
internal sealed class RequestExecutor(DocumentReader documents, IOperationExecutor operations)
{
    /// <summary>The public schema's text.</summary>
    public string Schema => documents.Schema;

    /// <summary>
    /// Writes the whole answer, data included. Throws <see cref="RequestRefusedException"/> or
    /// <see cref="ProblemException"/> when there is no data to answer with; what is written then is to be thrown away.
    /// </summary>
    public async ValueTask ExecuteAsync(GraphQLRequest request, ResponseBuffer output, CancellationToken cancellation)
    {
        var document = documents.Read(request.Query);
        var operation = document.Find(request.OperationName) ?? throw NoSuchOperation(request.OperationName);
        if (request.QueriesOnly && operation.Definition.Operation != OperationType.Query)
        {
            throw new RequestRefusedException(Codes.MethodNotAllowed, "GET is for queries. Use POST.");
        }

        Activity.Current?.SetTag("graphql.operation.type", operation.Definition.Operation switch
        {
            OperationType.Query => "query",
            OperationType.Mutation => "mutation",
            OperationType.Subscription => "subscription",
        });
        var variables = operation.Coerce(request.Variables);
        await operations.ExecuteAsync(document, operation, variables, request.Viewer, request.TellsCost, output, cancellation);
    }

    private static RequestRefusedException NoSuchOperation(string? name) => new(
        [
            new RequestError(Codes.UnknownOperation, string.IsNullOrEmpty(name)
                ? "The document holds several operations. Name one in 'operationName'."
                : "The document holds no operation of that name."),
        ],
        documentFault: true);
}
