using System.Globalization;
using System.Text;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation.Rules;

/// <summary>
/// Numbers the arguments of fields so that equal ones have equal numbers: arguments and fields of input objects in any order, lists in theirs.
/// </summary>
internal sealed class ArgumentTexts
{
    private const int None = 0;

    private readonly Dictionary<GraphQLField, int> _byField = [];
    private readonly Dictionary<string, int> _byText = [];
    private readonly StringBuilder _text = new();

    public int NumberOf(GraphQLField field)
    {
        if (field.Arguments is not { Items.Count: > 0 } arguments)
        {
            return None;
        }

        if (_byField.TryGetValue(field, out var number))
        {
            return number;
        }

        _text.Clear();
        foreach (var argument in arguments.Items.OrderBy(argument => argument.Name.StringValue, StringComparer.Ordinal))
        {
            Write(argument.Name, argument.Value);
        }

        var text = _text.ToString();
        if (!_byText.TryGetValue(text, out number))
        {
            _byText.Add(text, number = _byText.Count + 1);
        }

        _byField.Add(field, number);
        return number;
    }

    private void Write(GraphQLName name, GraphQLValue value)
    {
        _text.Append(name.Value.Span).Append(':');
        Write(value);
    }

    private void Write(GraphQLValue value)
    {
        switch (value)
        {
            case GraphQLListValue list:
                _text.Append('[');
                foreach (var item in list.Values ?? [])
                {
                    Write(item);
                }

                _text.Append(']');
                break;
            case GraphQLObjectValue input:
                _text.Append('{');
                foreach (var field in (input.Fields ?? []).OrderBy(field => field.Name.StringValue, StringComparer.Ordinal))
                {
                    Write(field.Name, field.Value);
                }

                _text.Append('}');
                break;
            case GraphQLStringValue text:
                _text.Append('"').Append(text.Value.Length.ToString(CultureInfo.InvariantCulture)).Append('"').Append(text.Value.Span);
                break;
            case GraphQLVariable variable:
                _text.Append('$').Append(variable.Name.Value.Span);
                break;
            case GraphQLEnumValue name:
                _text.Append(name.Name.Value.Span);
                break;
            case IHasValueNode plain:
                _text.Append(plain.Value.Span);
                break;
        }

        _text.Append(',');
    }
}
