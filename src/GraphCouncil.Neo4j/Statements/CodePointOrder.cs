using System.Text;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Comparison of text with a parameter by code point. The server orders kept texts so, in its indexes and when it sorts, but compares with a parameter
/// by units of UTF-16 where no index does it: there a letter beyond U+FFFF, which is a pair of surrogates, stands before U+E000 to U+FFFF. Two patterns
/// made from the parameter name the texts that this puts on the wrong side; for a parameter without such letters they match nothing.
/// </summary>
internal static class CodePointOrder
{
    private const string Nothing = "(?!)";

    /// <summary>A parameter with more letters of the two kinds than this is compared exactly up to there only.</summary>
    private const int MostPlaces = 64;

    /// <summary>Writes <c>value &lt; slot</c> and its like.</summary>
    public static Cypher Compare(Scribe scribe, Cypher value, Comparison comparison, ValueSlot slot)
    {
        var (above, below) = (scribe.Derive(DerivedForm.Above, slot), scribe.Derive(DerivedForm.Below, slot));
        return comparison switch
        {
            Comparison.Less => Cypher.Of($"({value} < {slot} AND NOT {value} =~ {above} OR {value} =~ {below})"),
            Comparison.LessOrEqual => Cypher.Of($"({value} <= {slot} AND NOT {value} =~ {above} OR {value} =~ {below})"),
            Comparison.Greater => Cypher.Of($"({value} > {slot} AND NOT {value} =~ {below} OR {value} =~ {above})"),
            Comparison.GreaterOrEqual => Cypher.Of($"({value} >= {slot} AND NOT {value} =~ {below} OR {value} =~ {above})"),
            Comparison.Equal or Comparison.In or Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith =>
                throw new InvalidOperationException("These do not ask for an order."),
        };
    }

    /// <summary>Where the text has a letter of U+E000 to U+FFFF, texts that go on with a letter beyond.</summary>
    public static string Above(string text) => Pattern(text, static place => place.Value is >= 0xE000 and <= 0xFFFF, "[\\x{10000}-\\x{10FFFF}]");

    /// <summary>Where the text has a letter beyond U+FFFF, texts that go on with one of U+E000 to U+FFFF.</summary>
    public static string Below(string text) => Pattern(text, static place => place.Value > 0xFFFF, "[\\x{E000}-\\x{FFFF}]");

    private static string Pattern(string text, Func<Rune, bool> isPlace, string instead)
    {
        var pattern = new StringBuilder();
        var begin = new StringBuilder();
        var places = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (isPlace(rune) && ++places <= MostPlaces)
            {
                pattern.Append(pattern.Length == 0 ? "(?s)" : "|").Append(begin).Append(instead).Append(".*");
            }

            if (places > MostPlaces)
            {
                break;
            }

            begin.Append(Literally(rune));
        }

        return pattern.Length == 0 ? Nothing : pattern.ToString();
    }

    private static string Literally(Rune rune) => Rune.IsLetterOrDigit(rune) ? rune.ToString() : $"\\x{{{rune.Value:X}}}";
}
