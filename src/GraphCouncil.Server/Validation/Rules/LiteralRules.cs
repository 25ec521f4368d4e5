using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation.Rules;

/// <summary>
/// Specification 5.6: what is written in a document is of the type expected there, input objects have known fields, each once, the required
/// ones and with <c>@oneOf</c> exactly one. Variables are looked at by <see cref="VariableRules"/>.
/// </summary>
internal static class LiteralRules
{
    public static void Check(TypedDocument document, Findings findings)
    {
        foreach (var value in document.Values)
        {
            if (findings.IsFull)
            {
                return;
            }

            if (value.Node is GraphQLObjectValue { Fields: { } fields })
            {
                CheckNames(fields, findings);
            }

            if (value.Type is { } type)
            {
                Check(value.Node, type, findings);
            }
        }
    }

    private static void Check(GraphQLValue node, TypeReference type, Findings findings)
    {
        var at = node.Location.Start;
        switch (node)
        {
            case GraphQLVariable:
                break;
            case GraphQLNullValue:
                if (type.IsRequired)
                {
                    findings.Add(Codes.RequiredValue, at, $"null may not stand here: expected {type}.");
                }

                break;
            case GraphQLListValue:
                if (type.Item is null)
                {
                    findings.Add(Codes.WrongType, at, $"A list may not stand here: expected {type}.");
                }

                break;
            case GraphQLObjectValue { Fields: var fields } when type.Named.Kind is TypeKind.InputObject:
                Check(fields ?? [], type.Named, at, findings);
                break;
            case GraphQLEnumValue value when type.Named.Kind is TypeKind.Enum:
                if (type.Named.Value(value.Name.Value.Span) is null)
                {
                    findings.Add(Codes.UnknownEnumValue, at, $"'{type.Named}' has no such value.", value.Name.StringValue, type.Named.Values);
                }

                break;
            default:
                if (type.Named.Scalar is not { } scalar || scalar.FromLiteral(node) is null)
                {
                    var typo = (node as GraphQLStringValue)?.Value.ToString() ?? string.Empty;
                    findings.Add(Codes.WrongType, at, $"The value is of another type: expected {type}.", typo, type.Named.Values);
                }

                break;
        }
    }

    private static void Check(List<GraphQLObjectField> fields, NamedType type, int at, Findings findings)
    {
        foreach (var field in fields)
        {
            var name = field.Name;
            if (type.Inputs.Find(name.Value.Span) is null)
            {
                findings.Add(Codes.UnknownField, name.Location.Start, $"'{type}' has no such field.", name.StringValue, type.Inputs.Names);
            }
        }

        foreach (var required in type.Inputs.Required)
        {
            if (!fields.Exists(field => field.Name.Value == required.Name))
            {
                findings.Add(Codes.RequiredValue, at, $"'{type}' needs the field '{required.Name}' of type {required.Type}.");
            }
        }

        if (type.IsOneOf && fields is not [{ Value: not GraphQLNullValue }])
        {
            findings.Add(Codes.WrongType, at, $"'{type}' takes exactly one field, and not as null.", string.Empty, type.Inputs.Names);
        }
    }

    private static void CheckNames(List<GraphQLObjectField> fields, Findings findings)
    {
        var names = new HashSet<ROM>();
        foreach (var field in fields)
        {
            if (!names.Add(field.Name.Value))
            {
                findings.Add(Codes.DuplicateName, field.Name.Location.Start, "An input object is given a field twice.");
            }
        }
    }
}
