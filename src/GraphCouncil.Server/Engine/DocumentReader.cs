using System.Security.Cryptography;
using System.Text;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Guard;
using GraphCouncil.Server.Http;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>Text to validated document: guard, then GraphQL.NET's rules; both are skipped for a text that passed before.</summary>
internal sealed class DocumentReader(PublicSchema schema, GuardLimits guardLimits, TransportLimits transportLimits)
{
    private const int HashBytes = 8;

    private readonly DocumentGuard _guard = new(guardLimits, schema.Shape);
    private readonly DocumentValidator _validator = new();
    private readonly DocumentCache _cache = new(transportLimits.CachedDocuments);

    /// <summary>Throws <see cref="RequestRefusedException"/> with status 400 for a document that may not be executed.</summary>
    public async ValueTask<PreparedDocument> ReadAsync(string text, CancellationToken cancellation)
    {
        if (_cache.Find(text) is { } known)
        {
            return known;
        }

        var guarded = _guard.Read(text);
        if (guarded.Document is not { } document)
        {
            throw Refused(guarded.Refusal!);
        }

        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        await ValidateAsync(document, operations, cancellation);
        var prepared = new PreparedDocument(
            document, HashOf(text), [.. operations.Select(each => new PreparedOperation(document, each, schema.Types, transportLimits.Errors))]);
        _cache.Keep(text, prepared);
        return prepared;
    }

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));

    private async ValueTask ValidateAsync(GraphQLDocument document, List<GraphQLOperationDefinition> operations, CancellationToken cancellation)
    {
        var context = new ValidationOptions
        {
            Schema = schema.Types,
            Document = document,
            Operation = operations[0],
            Variables = Inputs.Empty,
            Extensions = Inputs.Empty,
            UserContext = new Dictionary<string, object?>(),
            CancellationToken = cancellation,
        };
        if ((FirstWithoutRoot(operations) ?? FirstOutputVariable(operations)) is { } fault)
        {
            throw new RequestRefusedException([fault], documentFault: true);
        }

        var result = await _validator.ValidateAsync(context);

        // The validator goes on to coerce variables, which are not known here; their errors come later, per request.
        var errors = result.Errors.Where(error => error is not InvalidVariableError).ToList();
        if (errors.Count > 0)
        {
            throw new RequestRefusedException(ValidationMessages.Of(errors, transportLimits.Errors), documentFault: true);
        }
    }

    /// <summary>GraphQL.NET validates an operation of a kind that the schema has none of when all its fields are about the schema.</summary>
    private RequestError? FirstWithoutRoot(List<GraphQLOperationDefinition> operations) =>
        operations.Exists(operation => operation.Operation == OperationType.Mutation && schema.Types.Mutation is null)
            ? new RequestError(Codes.ValidationError, "The schema has no mutations.")
            : operations.Exists(operation => operation.Operation == OperationType.Subscription && schema.Types.Subscription is null)
                ? new RequestError(Codes.ValidationError, "The schema has no subscriptions.")
                : null;

    /// <summary>GraphQL.NET's rules for default values throw when a variable is declared with a type that is no input, so it is told here.</summary>
    private RequestError? FirstOutputVariable(List<GraphQLOperationDefinition> operations)
    {
        foreach (var variable in operations.SelectMany(operation => operation.Variables?.Items ?? []))
        {
            if (schema.Types.AllTypes[NameOf(variable.Type)] is { } type && !type.IsInputType())
            {
                return new RequestError(Codes.ValidationError, $"Variable '${variable.Variable.Name.StringValue}' must be of a type that can be sent.");
            }
        }

        return null;
    }

    private static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => NameOf(required.Type),
        GraphQLListType list => NameOf(list.Type),
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };

    private static RequestRefusedException Refused(Refusal refusal) => new(
        [new RequestError(CodeOf(refusal.Reason), refusal.Message, refusal.At is { } at ? [at] : [], [])],
        documentFault: refusal.Reason is RefusalReason.SyntaxError or RefusalReason.ValidationError);

    private static ProblemCode CodeOf(RefusalReason reason) => reason switch
    {
        RefusalReason.SyntaxError => Codes.SyntaxError,
        RefusalReason.ValidationError => Codes.ValidationError,
        RefusalReason.DocumentTooLarge => Codes.DocumentTooLarge,
        RefusalReason.Tokens => Codes.Tokens,
        RefusalReason.Depth => Codes.Depth,
        RefusalReason.Fragments => Codes.Fragments,
        RefusalReason.Fields => Codes.Fields,
        RefusalReason.Aliases => Codes.Aliases,
        RefusalReason.Directives => Codes.Directives,
        RefusalReason.Operations => Codes.Operations,
        RefusalReason.Variables => Codes.Variables,
        RefusalReason.Introspection => Codes.Introspection,
    };
}
