using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation;

/// <summary>
/// One variable's JSON as a value of its type (input coercion, specification 3.5 to 3.12). Recursion is as deep as the reader of the JSON
/// allowed. Stops when enough is wrong.
/// </summary>
internal sealed class VariableCoercion(GraphQLVariableDefinition variable, Findings findings)
{
    private readonly ValuePath _path = new(VariableName.Of(variable));

    public static void Missing(GraphQLVariableDefinition variable, TypeReference type, Findings findings) =>
        findings.Add(Codes.RequiredValue, variable.Location.Start, $"Nothing is given for {VariableName.Of(variable)}: expected {type}.");

    public object? Coerce(object? value, TypeReference type)
    {
        if (value is null)
        {
            if (type.IsRequired)
            {
                findings.Add(Codes.RequiredValue, At, $"null may not stand at {_path}: expected {type}.");
            }

            return null;
        }

        return type.Item is { } item ? List(value, item)
            : type.Named.Kind is TypeKind.InputObject ? InputObject(value, type)
            : type.Named.Kind is TypeKind.Enum ? EnumValue(value, type)
            : type.Named.Scalar!.FromJson(value) ?? Wrong(type);
    }

    private int At => variable.Location.Start;

    private List<object?> List(object value, TypeReference item)
    {
        if (value is not List<object?> given)
        {
            return [Coerce(value, item)]; // a value that is no list is a list of itself
        }

        var items = new List<object?>(given.Count);
        for (var i = 0; i < given.Count && !findings.IsFull; i++)
        {
            _path.Enter(i);
            items.Add(Coerce(given[i], item));
            _path.Leave();
        }

        return items;
    }

    private object? EnumValue(object value, TypeReference type)
    {
        if (value is not string name)
        {
            return Wrong(type);
        }

        var known = type.Named.Value(name);
        if (known is null)
        {
            findings.Add(Codes.UnknownEnumValue, At, $"The value at {_path} is none of '{type.Named}'.", name, type.Named.Values);
        }

        return known;
    }

    private object? InputObject(object value, TypeReference type)
    {
        if (value is not Dictionary<string, object?> given)
        {
            return Wrong(type);
        }

        var known = type.Named.Inputs;
        var members = new List<(InputField Field, object? Value)>(given.Count);
        foreach (var (key, member) in given)
        {
            if (findings.IsFull)
            {
                return null;
            }

            if (known.Find(key) is not { } field)
            {
                findings.Add(Codes.UnknownField, At, $"An unknown field at {_path}: '{type.Named}' has no such field.", key, known.Names);
                continue;
            }

            _path.Enter(field.Name);
            members.Add((field, Coerce(member, field.Type)));
            _path.Leave();
        }

        foreach (var required in known.Required)
        {
            if (!given.ContainsKey(required.Name))
            {
                findings.Add(Codes.RequiredValue, At, $"'{type.Named}' at {_path} needs the field '{required.Name}' of type {required.Type}.");
            }
        }

        if (type.Named.IsOneOf && (given.Count != 1 || given.First().Value is null))
        {
            findings.Add(Codes.WrongType, At, $"'{type.Named}' at {_path} takes exactly one field, and not as null.", string.Empty, known.Names);
        }

        return InputObjects.Of(members, known);
    }

    private object? Wrong(TypeReference type)
    {
        findings.Add(Codes.WrongType, At, $"The value at {_path} is of another type: expected {type}.", string.Empty, type.Named.Values);
        return null;
    }
}
