using System.Text;

namespace GraphCouncil.Schema.Expansion;

/// <summary>Writes SDL in one layout: two spaces, a description above what it describes, an empty line between definitions.</summary>
internal sealed class SdlWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>A definition with members between braces.</summary>
    public void Block(string? description, string head, Action members)
    {
        Start(description);
        _text.Append(head).Append(" {\n");
        members();
        _text.Append("}\n");
    }

    /// <summary>A definition on one line.</summary>
    public void Line(string? description, string definition)
    {
        Start(description);
        _text.Append(definition).Append('\n');
    }

    /// <summary>A field, an input field or an enum value.</summary>
    public void Member(string? description, string member, string? deprecation = null)
    {
        Description(description, "  ");
        _text.Append("  ").Append(member);
        if (deprecation is not null)
        {
            _text.Append(" @deprecated(reason: ").Append(Quoted(deprecation)).Append(')');
        }

        _text.Append('\n');
    }

    public override string ToString() => _text.ToString();

    private void Start(string? description)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        Description(description, "");
    }

    private void Description(string? description, string indent)
    {
        if (string.IsNullOrWhiteSpace(description))
        {
            return;
        }

        var lines = description.ReplaceLineEndings("\n").Trim().Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n');

        // A description that ends in a quotation mark would run into the closing marks, so it gets lines of its own.
        if (lines.Length == 1 && !lines[0].EndsWith('"') && !lines[0].EndsWith('\\'))
        {
            _text.Append(indent).Append("\"\"\"").Append(lines[0]).Append("\"\"\"\n");
            return;
        }

        _text.Append(indent).Append("\"\"\"\n");
        foreach (var line in lines)
        {
            _text.Append(line.Trim().Length == 0 ? "" : indent + line.Trim()).Append('\n');
        }

        _text.Append(indent).Append("\"\"\"\n");
    }

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ") + "\"";
}
