using System.Text;
using GraphCouncil.Compiler.Cursors;
using GraphCouncil.Compiler.Values;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler;

/// <summary>
/// What of a request's variables shapes its trees: truth values, which are null or not given, which members input objects have and how long lists of them are, the
/// names in orders and kinds of search, which parts of a cursor are missing. Two requests with equal signatures have the same plan; every other value is a slot.
/// </summary>
internal sealed class ShapeSignature
{
    private readonly (string Name, Role Role)[] _variables;

    public ShapeSignature(GraphQLOperationDefinition operation, HashSet<string> cursors) => _variables =
        [.. (operation.Variables?.Items ?? []).Select(variable => (variable.Variable.Name.StringValue, RoleOf(variable, cursors)))];

    private enum Role
    {
        Structure,
        Names,
        Cursor,
    }

    public bool IsTrivial => _variables.Length == 0;

    public void Write(StringBuilder text, IReadOnlyDictionary<string, object?> variables)
    {
        foreach (var (name, role) in _variables)
        {
            if (!variables.TryGetValue(name, out var value))
            {
                text.Append('-');
            }
            else if (role is Role.Cursor && value is string cursor)
            {
                // The first characters tell which of its values are missing.
                text.Append('c').Append(cursor.AsSpan(0, Math.Min(cursor.Length, CursorForm.MaskCharacters))).Append(';');
            }
            else
            {
                Value(text, value, role);
            }
        }
    }

    /// <summary>The variables that stand as <c>after</c> or <c>before</c> anywhere in the document.</summary>
    public static HashSet<string> Cursors(GraphQLDocument document)
    {
        var names = new HashSet<string>();
        var open = new Stack<GraphQLSelectionSet>(document.Definitions.OfType<IHasSelectionSetNode>().Select(node => node.SelectionSet).OfType<GraphQLSelectionSet>());
        while (open.TryPop(out var selections))
        {
            foreach (var selection in selections.Selections)
            {
                foreach (var argument in (selection as GraphQLField)?.Arguments?.Items ?? [])
                {
                    if (argument.Value is GraphQLVariable variable && (argument.Name.Value == "after" || argument.Name.Value == "before"))
                    {
                        names.Add(variable.Name.StringValue);
                    }
                }

                if (selection is IHasSelectionSetNode { SelectionSet: { } inner })
                {
                    open.Push(inner);
                }
            }
        }

        return names;
    }

    private static Role RoleOf(GraphQLVariableDefinition variable, HashSet<string> cursors)
    {
        if (cursors.Contains(variable.Variable.Name.StringValue))
        {
            return Role.Cursor;
        }

        var type = variable.Type;
        while (type is GraphQLListType or GraphQLNonNullType)
        {
            type = type is GraphQLListType list ? list.Type : ((GraphQLNonNullType)type).Type;
        }

        var name = ((GraphQLNamedType)type).Name.StringValue;
        return name is "SearchKind" or "SortEnumType" || name.EndsWith("SortInput", StringComparison.Ordinal) ? Role.Names : Role.Structure;
    }

    private static void Value(StringBuilder text, object? value, Role role)
    {
        switch (value)
        {
            case null:
                text.Append('n');
                break;
            case bool truth:
                text.Append(truth ? 't' : 'f');
                break;
            case string name when role is Role.Names:
                text.Append(name).Append(';');
                break;
            case var _ when VariableValues.IsObject(value):
                text.Append('{');
                foreach (var (key, member) in VariableValues.Members(value))
                {
                    text.Append(key).Append(':');
                    Value(text, member, role);
                }

                text.Append('}');
                break;
            case var _ when VariableValues.IsList(value):
                Items(text, value, role);
                break;
            default:
                text.Append('v');
                break;
        }
    }

    // How long a list of scalars is does not shape a tree: it is one slot.
    private static void Items(StringBuilder text, object? value, Role role)
    {
        text.Append('[');
        foreach (var item in VariableValues.Items(value))
        {
            if (role is Role.Names || VariableValues.IsObject(item) || VariableValues.IsList(item))
            {
                Value(text, item, role);
            }
        }

        text.Append(']');
    }
}
