using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Values;

/// <summary>
/// A value of an argument: written in the document, in a variable, or in both mixed. Its structure (which keys, how long a list of objects)
/// is read now and shapes the tree; what its scalars are is read when the question is asked.
/// </summary>
internal readonly struct Input
{
    private readonly IReadOnlyDictionary<string, object?> _variables;
    private readonly GraphQLValue? _literal;
    private readonly VariablePath? _path;
    private readonly object? _value;

    private Input(IReadOnlyDictionary<string, object?> variables, ASTNode? at, GraphQLValue? literal, VariablePath? path, object? value)
    {
        _variables = variables;
        At = at;
        _literal = literal;
        _path = path;
        _value = value;
    }

    /// <summary>Where it stands in the document; null when it does not.</summary>
    public ASTNode? At { get; }

    /// <summary>Not given; what is given is null or a value.</summary>
    public bool IsAbsent => _literal is null && _path is null;

    public bool IsNull => _literal is GraphQLNullValue || (_path is not null && _value is null);

    public bool IsVariable => _path is not null;

    /// <summary>Where in the variables it is; null when it is written in the document.</summary>
    public VariablePath? Path => _path;

    public static Input Of(GraphQLValue? value, IReadOnlyDictionary<string, object?> variables)
    {
        if (value is GraphQLVariable variable)
        {
            var name = variable.Name.StringValue;
            return variables.TryGetValue(name, out var given)
                ? new(variables, value, null, new(name), given)
                : new(variables, value, null, null, null);
        }

        return new(variables, value, value, null, null);
    }

    /// <summary>The members of an input object that are given.</summary>
    public IEnumerable<(string Name, Input Value)> Members()
    {
        if (_literal is GraphQLObjectValue { Fields: { } fields })
        {
            foreach (var field in fields)
            {
                var member = Of(field.Value, _variables);
                if (!member.IsAbsent)
                {
                    yield return (field.Name.StringValue, member);
                }
            }
        }
        else if (_path is not null)
        {
            foreach (var (key, value) in VariableValues.Members(_value))
            {
                yield return (key, new(_variables, At, null, _path.Down(key), value));
            }
        }
    }

    /// <summary>The items of a list; a value that is no list counts as a list of itself.</summary>
    public IEnumerable<Input> Items()
    {
        if (_literal is GraphQLListValue list)
        {
            foreach (var item in list.Values ?? [])
            {
                yield return Of(item, _variables);
            }
        }
        else if (_path is not null && VariableValues.IsList(_value))
        {
            var position = 0;
            foreach (var item in VariableValues.Items(_value))
            {
                yield return new(_variables, At, null, _path.Down(position++), item);
            }
        }
        else
        {
            yield return this;
        }
    }

    /// <summary>The scalar as it is now; null when it is null, absent or does not fit.</summary>
    public GraphValue? Now(ValueKind kind) => _literal is not null ? Scalars.FromLiteral(_literal, kind) : Scalars.FromVariable(_value, kind);

    public string? Text(ValueKind kind) => (Now(kind) as GraphValue.Text)?.Value;

    public bool? Truth() => (Now(ValueKind.Truth) as GraphValue.Truth)?.Value;

    /// <summary>Where a slot's scalar comes from.</summary>
    public ValueSource Source(ValueKind kind) =>
        _path is not null ? new ValueSource.FromVariable(_path, kind, IsList: false) : new ValueSource.Constant(Now(kind) ?? throw Misfit());

    /// <summary>Where a slot's list of scalars comes from; variables may stand among the items of a literal list.</summary>
    public ValueSource ListSource(ValueKind kind)
    {
        if (_path is not null)
        {
            return new ValueSource.FromVariable(_path, kind, IsList: true);
        }

        var items = Items().ToArray();
        if (Array.Exists(items, item => item.IsVariable))
        {
            return new ValueSource.Several([.. items.Select(item => item.Source(kind))]);
        }

        var misfit = Misfit();
        return new ValueSource.Constant(new GraphValue.List([.. items.Select(item => item.Now(kind) ?? throw misfit)]));
    }

    private static ProblemException Misfit() => new(new BadUserInput("A value is not of the kind that its argument takes."));
}
