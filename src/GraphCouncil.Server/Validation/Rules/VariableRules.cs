using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation.Rules;

/// <summary>
/// Specification 5.8: variables are declared once, with a type that can be sent, are declared in every operation that uses them and used in
/// the one that declares them, and stand only where values of their type may.
/// </summary>
internal static class VariableRules
{
    public static void Check(TypedDocument document, SchemaIndex types, Findings findings)
    {
        foreach (var part in document.Operations)
        {
            var declared = new Dictionary<ROM, Declared>();
            foreach (var variable in part.Operation!.Variables?.Items ?? [])
            {
                Declare(variable, declared, types, findings);
            }

            foreach (var use in UsesOf(part, document))
            {
                if (findings.IsFull)
                {
                    return;
                }

                Check(use, declared, findings);
            }

            foreach (var variable in declared.Values)
            {
                if (!variable.IsUsed)
                {
                    var text = $"Variable {VariableName.Of(variable.Node)} is never used in its operation.";
                    findings.Add(Codes.UnusedVariable, variable.Node.Variable.Location.Start, text);
                }
            }
        }
    }

    private static void Declare(GraphQLVariableDefinition node, Dictionary<ROM, Declared> declared, SchemaIndex types, Findings findings)
    {
        var type = types.Find(node.Type);
        if (!declared.TryAdd(node.Variable.Name.Value, new(node, type)))
        {
            findings.Add(Codes.DuplicateName, node.Variable.Location.Start, $"Variable {VariableName.Of(node)} is declared twice.");
        }

        if (type is null)
        {
            var name = NameOf(node.Type);
            findings.Add(Codes.UnknownType, name.Location.Start, "The schema has no such type.", name.StringValue, types.TypeNames);
        }
        else if (!type.Named.IsInput)
        {
            var text = $"Variable {VariableName.Of(node)} must be of a type that can be sent; '{type.Named}' cannot.";
            findings.Add(Codes.WrongType, NameOf(node.Type).Location.Start, text);
        }
    }

    private static void Check(ValueUse use, Dictionary<ROM, Declared> declared, Findings findings)
    {
        var node = (GraphQLVariable)use.Node;
        var at = node.Location.Start;
        if (!declared.TryGetValue(node.Name.Value, out var variable))
        {
            findings.Add(Codes.UnknownVariable, at, "An operation that this stands in declares no such variable.");
            return;
        }

        variable.IsUsed = true;
        if (use.Type is not { } position || variable.Type is not { Named.IsInput: true } type)
        {
            return;
        }

        var name = VariableName.Of(variable.Node);
        var nullFits = use.HasDefault || variable.Node.DefaultValue is not (null or GraphQLNullValue);
        if (!type.Fits(position, nullFits))
        {
            findings.Add(Codes.VariablePosition, at, $"Variable {name} of type {type} may not stand where {position} is expected.");
        }
        else if (use.OneOf is { } oneOf && !type.IsRequired)
        {
            findings.Add(Codes.VariablePosition, at, $"Variable {name} is the one field of '{oneOf}': declare it as {type}!.");
        }
    }

    /// <summary>The uses in an operation and in each fragment that it reaches, each fragment once.</summary>
    private static IEnumerable<ValueUse> UsesOf(DocumentPart operation, TypedDocument document)
    {
        var open = new Stack<DocumentPart>([operation]);
        var seen = new HashSet<ROM>();
        while (open.TryPop(out var part))
        {
            foreach (var use in part.Variables)
            {
                yield return use;
            }

            foreach (var spread in part.Spreads)
            {
                var name = spread.Node.FragmentName.Name.Value;
                if (seen.Add(name) && document.ByName.TryGetValue(name, out var fragment))
                {
                    open.Push(fragment);
                }
            }
        }
    }

    private static GraphQLName NameOf(GraphQLType type)
    {
        while (type is not GraphQLNamedType)
        {
            type = type is GraphQLListType list ? list.Type : ((GraphQLNonNullType)type).Type;
        }

        return ((GraphQLNamedType)type).Name;
    }

    private sealed class Declared(GraphQLVariableDefinition node, TypeReference? type)
    {
        public GraphQLVariableDefinition Node => node;

        public TypeReference? Type => type;

        public bool IsUsed { get; set; }
    }
}
