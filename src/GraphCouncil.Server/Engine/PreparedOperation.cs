using GraphCouncil.Server.Requests;
using GraphCouncil.Server.Validation;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>One operation of a validated document, with what coercing its variables takes.</summary>
internal sealed class PreparedOperation(
    GraphQLDocument document, GraphQLOperationDefinition definition, SchemaIndex types, int mostErrors, bool suggestions)
{
    private readonly OperationVariables _variables = new(definition, types);

    public GraphQLDocument Document => document;

    public GraphQLOperationDefinition Definition => definition;

    /// <summary>The values that the compiler gets (<see cref="OperationVariables.Coerce"/>). Throws <see cref="RequestRefusedException"/>.</summary>
    public Dictionary<string, object?> Coerce(Dictionary<string, object?> given)
    {
        var findings = new Findings(mostErrors);
        var coerced = _variables.Coerce(given, findings);
        return findings.IsEmpty
            ? coerced
            : throw new RequestRefusedException(findings.ToErrors(document.Source, mostErrors, suggestions), documentFault: true);
    }
}
