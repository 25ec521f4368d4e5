using System.Security.Cryptography;
using System.Text;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Guard;
using GraphCouncil.Server.Requests;
using GraphCouncil.Server.Validation;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>Text to validated document: guard, then the rules of GraphQL; both are skipped for a text that passed before.</summary>
/// <param name="introspection">May clients ask for the schema? If not, no error tells words of it that the document does not hold.</param>
/// <param name="bytes">What making the kept documents and their plans may have taken: they hold about a tenth of it.</param>
internal sealed class DocumentReader(PublicSchema schema, GuardLimits guardLimits, CompilerLimits limits, long bytes, bool introspection)
{
    private const int HashBytes = 8;

    private readonly DocumentGuard _guard = new(guardLimits, schema.Shape);
    private readonly DocumentCache _cache = new(limits.CachedDocuments, bytes / 2);

    /// <summary>The public schema's text, which documents are held against.</summary>
    public string Schema => schema.Text;

    /// <summary>Throws <see cref="RequestRefusedException"/> for a document that may not be executed.</summary>
    public PreparedDocument Read(string text)
    {
        if (_cache.Find(text) is { } known)
        {
            return known;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var guarded = _guard.Read(text);
        if (guarded.Document is not { } document)
        {
            throw Refused(guarded.Refusal!);
        }

        if (!introspection && guarded.AsksForSchemaAt is { } at)
        {
            throw Refused(new(
                RefusalReason.IntrospectionDisabled,
                "The schema can't be asked for here. Who runs the service opens it with GRAPHCOUNCIL_INTROSPECTION=true.",
                at));
        }

        var findings = DocumentValidation.Check(document, schema.Index);
        if (!findings.IsEmpty)
        {
            throw new RequestRefusedException(findings.ToErrors(document.Source, limits.MaxProblems, introspection), documentFault: true);
        }

        var prepared = new PreparedDocument(
            document,
            HashOf(text),
            [.. document.Definitions.OfType<GraphQLOperationDefinition>()
                .Select(each => new PreparedOperation(document, each, schema.Index, limits.MaxProblems, introspection))])
        {
            Weight = GC.GetAllocatedBytesForCurrentThread() - before + (sizeof(char) * text.Length),
        };
        _cache.Keep(text, prepared);
        return prepared;
    }

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));

    private static RequestRefusedException Refused(Refusal refusal) => new(
        [new RequestError(CodeOf(refusal.Reason), refusal.Message, refusal.At is { } at ? [at] : [], [])],
        documentFault: refusal.Reason is RefusalReason.SyntaxError or RefusalReason.ValidationError or RefusalReason.IntrospectionDisabled);

    internal static ProblemCode CodeOf(RefusalReason reason) => reason switch
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
        RefusalReason.IntrospectionDisabled => Codes.IntrospectionDisabled,
    };
}
