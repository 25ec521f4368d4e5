using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>Values as the server takes them from JSON: each arrives as the type it has here.</summary>
internal static class ParameterJson
{
    private const int LongestReal = 32;

    /// <summary>Writes one value. A real number must be finite, as every <see cref="GraphValue.Real"/> is.</summary>
    public static void Write(Utf8JsonWriter json, GraphValue value)
    {
        switch (value)
        {
            case GraphValue.Text text:
                json.WriteStringValue(text.Value);
                break;
            case GraphValue.Integer integer:
                json.WriteNumberValue(integer.Value);
                break;
            case GraphValue.Real real:
                Write(json, real.Value);
                break;
            case GraphValue.Truth truth:
                json.WriteBooleanValue(truth.Value);
                break;
            case GraphValue.List list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case GraphValue.Missing:
                json.WriteNullValue();
                break;
            default:
                throw new UnreachableException($"{value.GetType().Name} is no kind of value.");
        }
    }

    /// <summary>
    /// Writes a double so that it arrives as a FLOAT with the same bits: a whole one needs its point, or it would arrive as an INTEGER. Negative zero
    /// becomes zero, which it is equal to: the server's indexes tell the two apart.
    /// </summary>
    public static void Write(Utf8JsonWriter json, double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "Only a finite number can be stored.");
        }

        Span<byte> digits = stackalloc byte[LongestReal];
        (value + 0.0).TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture);
        if (digits[..length].IndexOfAny(".E"u8) < 0)
        {
            ".0"u8.CopyTo(digits[length..]);
            length += 2;
        }

        json.WriteRawValue(digits[..length], skipInputValidation: true);
    }
}
