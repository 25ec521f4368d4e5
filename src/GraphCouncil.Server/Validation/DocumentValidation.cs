using GraphCouncil.Server.Validation.Rules;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation;

/// <summary>
/// Specification September 2025, section 5, for documents that the guard let through, which has seen to their size, to definitions that are
/// neither operations nor fragments, and to fragments that are not used or go in circles. Throws nothing for what a caller wrote.
/// </summary>
internal static class DocumentValidation
{
    // Far above what is told, so that the first errors of the document are told, whichever rule finds them.
    private const int MostFindings = 100;

    public static Findings Check(GraphQLDocument syntax, SchemaIndex types)
    {
        var findings = new Findings(MostFindings);
        var document = new TypedDocument(syntax, types);
        OperationRules.Check(document, findings);
        FieldRules.Check(document, findings);
        ArgumentRules.Check(document, findings);
        FragmentRules.Check(document, types, findings);
        DirectiveRules.Check(document, types, findings);
        LiteralRules.Check(document, findings);
        VariableRules.Check(document, types, findings);
        if (findings.IsEmpty)
        {
            // These write fragments out and compare what is selected, so everything that is named must be there.
            OperationRules.CheckSubscriptions(document, findings);
            FieldMerging.Check(document, types, findings);
        }

        return findings;
    }
}
