using System.Collections.Immutable;
using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Guard;
using GraphCouncil.Server.Http;
using GraphCouncil.Server.Requests;
using GraphCouncil.Server.Validation;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>Guard, validation and coercion as the service puts them together, over any schema and without a graph.</summary>
internal sealed class Ours(string sdl, GuardLimits? limits = null)
{
    private readonly DocumentGuard _guard = new(limits ?? new GuardLimits(), SchemaShape.Of(Parser.Parse(sdl)));

    public SchemaIndex Index { get; } = SchemaIndex.Of(Parser.Parse(sdl));

    /// <summary>The first reason of the guard, or what validation finds; empty when a document is valid.</summary>
    public ImmutableArray<RequestError> Errors(string document, bool suggestions = true, int most = 5)
    {
        var guarded = _guard.Read(document);
        if (guarded.Document is { } syntax)
        {
            return DocumentValidation.Check(syntax, Index).ToErrors(syntax.Source, most, suggestions);
        }

        var refusal = guarded.Refusal!;
        return [new RequestError(DocumentReader.CodeOf(refusal.Reason), refusal.Message, refusal.At is { } at ? [at] : [], [])];
    }

    /// <summary>The values of the first operation's variables, or why there are none.</summary>
    public (Dictionary<string, object?> Values, ImmutableArray<RequestError> Errors) Coerce(
        string document, byte[] variables, bool suggestions = true)
    {
        var operation = Parser.Parse(document).Definitions.OfType<GraphQLOperationDefinition>().First();
        var findings = new Findings(5);
        var values = new OperationVariables(operation, Index).Coerce(JsonRequest.ReadMap("variables", variables, maxDepth: 64), findings);
        return (values, findings.ToErrors(document, 5, suggestions));
    }
}
