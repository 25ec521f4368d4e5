using System.Globalization;
using System.Text;

namespace GraphCouncil.Server.Validation;

/// <summary>Where in a variable's value we are: names of the schema and positions. Written out only when something is wrong there.</summary>
internal sealed class ValuePath(string variable)
{
    // A long path is told by its end.
    private const int Most = 120;

    private readonly List<(string? Field, int Position)> _steps = [];

    public void Enter(string field) => _steps.Add((field, 0));

    public void Enter(int position) => _steps.Add((null, position));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>Such as <c>$where.and[2].name</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (field, position) in _steps)
        {
            _ = field is not null
                ? text.Append('.').Append(field)
                : text.Append('[').Append(position.ToString(CultureInfo.InvariantCulture)).Append(']');
        }

        return text.Length <= Most ? $"{variable}{text}" : $"{variable}…{text.ToString(text.Length - Most, Most)}";
    }
}
