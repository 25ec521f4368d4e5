using System.Globalization;
using System.Text;

namespace GraphCouncil.Schema.Expansion;

/// <summary>Prints types as SDL, always in the same way.</summary>
internal sealed class PublicTypePrinter
{
    private readonly StringBuilder _text = new();

    public static string Print(string? description, IEnumerable<PublicType> types)
    {
        var printer = new PublicTypePrinter();
        if (description is not null)
        {
            printer.Description(description, "");
            printer._text.Append("schema {\n  query: Query\n}\n");
        }

        foreach (var type in types)
        {
            if (printer._text.Length > 0)
            {
                printer._text.Append('\n');
            }

            printer.Type(type);
        }

        return printer._text.ToString();
    }

    private void Type(PublicType type)
    {
        Description(type.Description, "");
        var implements = type.Implements.IsEmpty ? "" : " implements " + string.Join(" & ", type.Implements);
        _text.Append(CultureInfo.InvariantCulture, $"{Keyword(type.Kind)} {type.Name}{implements}");
        if (type.Kind == PublicKind.Union)
        {
            _text.Append(" = ").AppendJoin(" | ", type.Members);
        }
        else if (type.SpecifiedBy is { } url)
        {
            _text.Append(CultureInfo.InvariantCulture, $" @specifiedBy(url: {Quoted(url)})");
        }
        else if (type.Kind != PublicKind.Scalar)
        {
            Body(type);
        }

        _text.Append('\n');
    }

    private void Body(PublicType type)
    {
        _text.Append(" {\n");
        foreach (var field in type.Kind == PublicKind.Enum ? type.Values : type.Fields)
        {
            Description(field.Description, "  ");
            _text.Append("  ").Append(field.Name);
            Arguments(field);
            if (type.Kind != PublicKind.Enum)
            {
                _text.Append(": ").Append(field.Type);
            }

            if (field.Deprecation is { } reason)
            {
                _text.Append(CultureInfo.InvariantCulture, $" @deprecated(reason: {Quoted(reason)})");
            }

            _text.Append('\n');
        }

        _text.Append('}');
    }

    private void Arguments(PublicField field)
    {
        if (field.Arguments.IsEmpty)
        {
            return;
        }

        _text.Append("(\n");
        foreach (var argument in field.Arguments)
        {
            Description(argument.Description, "    ");
            _text.Append(CultureInfo.InvariantCulture, $"    {argument.Name}: {argument.Type}\n");
        }

        _text.Append("  )");
    }

    /// <summary>One line as "text"; several lines as a block, where only the closing quotes need escaping.</summary>
    private void Description(string description, string indent)
    {
        if (!description.Contains('\n'))
        {
            _text.Append(indent).Append(Quoted(description)).Append('\n');
            return;
        }

        _text.Append(indent).Append("\"\"\"\n");
        foreach (var line in description.Split('\n'))
        {
            _text.Append(line.Length == 0 ? "" : indent).Append(line.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal)).Append('\n');
        }

        _text.Append(indent).Append("\"\"\"\n");
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static string Keyword(PublicKind kind) => kind switch
    {
        PublicKind.Type => "type",
        PublicKind.Interface => "interface",
        PublicKind.Union => "union",
        PublicKind.Enum => "enum",
        PublicKind.Input => "input",
        PublicKind.Scalar => "scalar",
    };
}
