using System.Collections.Immutable;
using System.Globalization;

namespace GraphCouncil.Compiler.Values;

/// <summary>A place in a request's variables: a variable, and the keys (text) and positions (numbers) that lead into its value.</summary>
internal sealed class VariablePath : IEquatable<VariablePath>
{
    private readonly string _name;
    private readonly ImmutableArray<object> _steps;
    private readonly string _text;

    public VariablePath(string name)
        : this(name, [], name)
    {
    }

    private VariablePath(string name, ImmutableArray<object> steps, string text)
    {
        _name = name;
        _steps = steps;
        _text = text;
    }

    public VariablePath Down(string key) => new(_name, _steps.Add(key), _text + "." + key);

    public VariablePath Down(int position) => new(_name, _steps.Add(position), _text + "." + position.ToString(CultureInfo.InvariantCulture));

    /// <summary>The value at the path; null where there is none.</summary>
    public object? Find(IReadOnlyDictionary<string, object?> variables)
    {
        TryFind(variables, out var value);
        return value;
    }

    /// <summary>Whether the variable is given at all; what is inside it is null when it is not there.</summary>
    public bool TryFind(IReadOnlyDictionary<string, object?> variables, out object? value)
    {
        var given = variables.TryGetValue(_name, out value);
        foreach (var step in _steps)
        {
            value = step is string key ? VariableValues.Member(value, key) : VariableValues.Item(value, (int)step);
        }

        return given;
    }

    public bool Equals(VariablePath? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as VariablePath);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => "$" + _text;
}
