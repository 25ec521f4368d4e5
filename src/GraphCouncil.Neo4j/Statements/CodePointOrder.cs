using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Comparison of text with a parameter by code point. The server orders kept texts so, in its indexes and when it sorts, but without an index it
/// compares with a parameter by units of UTF-16: there a letter beyond U+FFFF, which is a pair of surrogates, stands before U+E000 to U+FFFF. The
/// two orders differ only where the first letters that differ are one of each kind. So the places of the parameter's letters of these kinds are
/// given along, mostly none, and the server's verdict is turned round for a text that differs there by the other kind.
/// </summary>
/// <param name="slot">The text that is compared with.</param>
internal sealed class CodePointOrder(Scribe scribe, ValueSlot slot)
{
    private const char LastPlain = '\uD7FF';

    // The server looks at each place for each value: a hundred thousand of them took longer than half a minute.
    private const int MostPlaces = 1_000;
    private static readonly GraphValue.Text FirstBeyond = new("\U00010000");
    private static readonly GraphValue.Text FirstAfterPairs = new("\uE000");

    /// <summary>Writes <c>value &lt; slot</c> and its like.</summary>
    public Cypher Compare(Cypher value, Comparison comparison)
    {
        var verdict = comparison switch
        {
            Comparison.Less => Cypher.Of($"{value} < {slot}"),
            Comparison.LessOrEqual => Cypher.Of($"{value} <= {slot}"),
            Comparison.Greater => Cypher.Of($"{value} > {slot}"),
            Comparison.GreaterOrEqual => Cypher.Of($"{value} >= {slot}"),
            Comparison.Equal or Comparison.In or Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith =>
                throw new InvalidOperationException("These do not ask for an order."),
        };
        return Exactly(verdict, value, scribe.Next('i'), Cypher.Of($"{slot}"), Cypher.Of($"{scribe.Derive(DerivedForm.Places, slot)}"));
    }

    /// <summary>
    /// What an index can seek: it holds for all texts on one side of the slot's, by either order, and mostly for no more. Where the slot's text
    /// begins with a letter of the two kinds no text is an upper bound by both orders, and the index's own comparison is counted on.
    /// </summary>
    public Cypher Bound(Cypher value, bool descending) => descending
        ? Cypher.Of($"{value} <= {scribe.Derive(DerivedForm.Greatest, slot)}")
        : Cypher.Of($"{value} >= {scribe.Derive(DerivedForm.Least, slot)}");

    /// <summary>Writes a verdict of the server on a value and a text, turned round where it is wrong by code point.</summary>
    /// <param name="item">A variable that nothing else has.</param>
    /// <param name="places">The text's <see cref="Places"/>.</param>
    public static Cypher Exactly(Cypher verdict, Cypher value, CypherVar item, Cypher text, Cypher places)
    {
        var before = Cypher.Of($"left({text}, {item}[0])");
        var differs = Cypher.And([
            // First, so that no beginning of a long text is cut out for a value that is shorter.
            Cypher.Of($"{item}[0] <= size({value})"),
            Cypher.Of($"{value} STARTS WITH {before}"),
            Cypher.Of($"{value} >= {before} + {item}[1]"),
            Cypher.Of($"coalesce({value} < {before} + {item}[2], true)"),
        ]);
        return Cypher.Of($"({verdict}) <> any({item} IN {places} WHERE {differs})");
    }

    /// <summary>
    /// For each letter of the two kinds how many letters stand before it, and from where to where in units the letters of the other kind stand. All
    /// of it comes out of a parameter: with text that stands in the statement itself the server compares by code point.
    /// </summary>
    /// <exception cref="ProblemException">QuestionTooLarge: more such letters than a comparison may have.</exception>
    public static GraphValue.List Places(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', LastPlain))
        {
            return new([]);
        }

        GraphValue[] places = [.. text.EnumerateRunes().Index().Where(each => each.Item.Value > LastPlain).Take(MostPlaces + 1).Select(each => Place(each.Index, each.Item.IsBmp))];
        return places.Length <= MostPlaces ? new([.. places]) : throw new ProblemException(new QuestionTooLarge());
    }

    private static GraphValue.List Place(int before, bool isBmp) => isBmp
        ? new([new GraphValue.Integer(before), FirstBeyond, FirstAfterPairs])
        : new([new GraphValue.Integer(before), FirstAfterPairs, GraphValue.Missing.Instance]);

    /// <summary>Stands by either order at or before all texts that stand after this one by either.</summary>
    public static string Least(string text) => text[..Plain(text)];

    /// <summary>Stands by either order at or after all texts that stand before this one by either; the text itself where there is none.</summary>
    public static string Greatest(string text)
    {
        var plain = Plain(text);
        var begin = text.AsSpan(0, plain).TrimEnd(LastPlain);
        return plain == text.Length || begin.IsEmpty ? text : string.Concat(begin[..^1], [(char)(begin[^1] + 1)]);
    }

    /// <summary>How many units stand before the first letter from U+E000 on, or surrogate.</summary>
    private static int Plain(string text) => text.AsSpan().IndexOfAnyExceptInRange('\0', LastPlain) is >= 0 and var at ? at : text.Length;
}
