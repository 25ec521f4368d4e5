using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Values;

/// <summary>
/// A value of an argument: written in the document, in a variable, or in both mixed. Its structure (which keys, how long a list of objects)
/// is read now and shapes the tree; what its scalars are is read when the question is asked. What is read of a variable goes through
/// <see cref="ReadVariables"/>.
/// </summary>
internal readonly struct Input
{
    private readonly ReadVariables _variables;
    private readonly GraphQLValue? _literal;
    private readonly VariablePath? _path;

    private Input(ReadVariables variables, ASTNode? at, GraphQLValue? literal, VariablePath? path)
    {
        _variables = variables;
        At = at;
        _literal = literal;
        _path = path;
    }

    /// <summary>Where it stands in the document; null when it does not.</summary>
    public ASTNode? At { get; }

    /// <summary>Not given; what is given is null or a value.</summary>
    public bool IsAbsent => _literal is null && _path is null;

    public bool IsNull => _literal is GraphQLNullValue || (_path is not null && _variables.IsNull(_path));

    public bool IsVariable => _path is not null;

    /// <summary>Where in the variables it is; null when it is written in the document.</summary>
    public VariablePath? Path => _path;

    public static Input Of(GraphQLValue? value, ReadVariables variables)
    {
        if (value is GraphQLVariable variable)
        {
            var path = new VariablePath(variable.Name.StringValue);
            return new(variables, value, null, variables.IsAbsent(path) ? null : path);
        }

        return new(variables, value, value, null);
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
            foreach (var name in _variables.Members(_path))
            {
                yield return (name, new(_variables, At, null, _path.Down(name)));
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
        else if (_path is not null && _variables.Length(_path) is >= 0 and var length)
        {
            for (var position = 0; position < length; position++)
            {
                yield return new(_variables, At, null, _path.Down(position));
            }
        }
        else
        {
            yield return this;
        }
    }

    /// <summary>The text as it is now, for names that shape the tree; null when it is null, absent or no text.</summary>
    public string? Text(ValueKind kind) => _path is not null ? _variables.Text(_path) : (Literal(kind) as GraphValue.Text)?.Value;

    public bool? Truth() => _path is not null ? _variables.Truth(_path) : (Literal(ValueKind.Truth) as GraphValue.Truth)?.Value;

    /// <summary>The scalar that is written in the document; null when none is, or when it does not fit.</summary>
    public GraphValue? Literal(ValueKind kind) => _literal is not null ? Scalars.FromLiteral(_literal, kind) : null;

    /// <summary>Where a slot's scalar comes from.</summary>
    public ValueSource Source(ValueKind kind) =>
        _path is not null ? new ValueSource.FromVariable(_path, kind, IsList: false) : new ValueSource.Constant(Literal(kind) ?? throw Misfit());

    /// <summary>Where the text of a slot comes from that folded text is compared with.</summary>
    public ValueSource FoldedSource(Place at) => _path is not null
        ? new ValueSource.FoldedVariable(_path, at)
        : new ValueSource.Constant(FoldedTexts.Of(Literal(ValueKind.Text) ?? throw Misfit(), at));

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
        return new ValueSource.Constant(new GraphValue.List([.. items.Select(item => item.Literal(kind) ?? throw misfit)]));
    }

    private static ProblemException Misfit() => new(new BadUserInput("A value is not of the kind that its argument takes."));
}
