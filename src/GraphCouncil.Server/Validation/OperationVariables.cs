using System.Collections.Immutable;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation;

/// <summary>The variables that a valid operation declares, ready to take values (specification 6.1.2). Immutable, shared by all requests.</summary>
internal sealed class OperationVariables
{
    private readonly ImmutableArray<Declared> _all;

    public OperationVariables(GraphQLOperationDefinition operation, SchemaIndex types) => _all =
    [
        .. (operation.Variables?.Items ?? []).Select(node =>
        {
            var type = types.Find(node.Type)!;
            return new Declared(node, node.Variable.Name.StringValue, type, node.DefaultValue is { } value ? Literals.ValueOf(value, type) : null);
        }),
    ];

    /// <summary>
    /// Values by name: absent when neither given nor defaulted, null when given as null. Text, ids, dates and enum values are strings, lists are
    /// <c>IList</c>, input objects <c>IDictionary</c>. What is given beyond what is declared is not looked at.
    /// </summary>
    /// <param name="given">JSON as CLR values.</param>
    /// <param name="findings">Gets what is wrong; what is returned is to be thrown away then.</param>
    public Dictionary<string, object?> Coerce(Dictionary<string, object?> given, Findings findings)
    {
        var coerced = new Dictionary<string, object?>(_all.Length);
        foreach (var (node, name, type, byDefault) in _all)
        {
            if (findings.IsFull)
            {
                break;
            }

            if (given.TryGetValue(name, out var value))
            {
                coerced.Add(name, new VariableCoercion(node, findings).Coerce(value, type));
            }
            else if (node.DefaultValue is not null)
            {
                coerced.Add(name, byDefault);
            }
            else if (type.IsRequired)
            {
                VariableCoercion.Missing(node, type, findings);
            }
        }

        return coerced;
    }

    private sealed record Declared(GraphQLVariableDefinition Node, string Name, TypeReference Type, object? Default);
}
