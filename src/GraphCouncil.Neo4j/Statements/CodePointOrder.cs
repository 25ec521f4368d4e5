using System.Numerics;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Comparison of text with a parameter by code point. The server orders kept texts so, in its indexes and when it sorts, but without an index it
/// compares with a parameter by units of UTF-16: there a letter beyond U+FFFF, which is a pair of surrogates, stands before U+E000 to U+FFFF. The
/// two orders differ only where the first letters that differ are one of each kind. So that place is looked for where the parameter has letters of
/// these kinds, which is seldom, and the server's verdict is turned round for a text that has a letter of the other kind there.
/// </summary>
/// <param name="slot">The text that is compared with.</param>
internal sealed class CodePointOrder(CypherContext context, ValueSlot slot)
{
    /// <summary>Two to the power of this many letters are 8 KB, longer than any text that an index takes.</summary>
    private const int Doublings = 11;

    private const char LastPlain = '\uD7FF';

    /// <summary>Two letters, one of each kind. The server's patterns go by code point.</summary>
    private static readonly GraphValue.Text OneOfEach =
        new(@"[\x{E000}-\x{FFFF}][\x{10000}-\x{10FFFF}]|[\x{10000}-\x{10FFFF}][\x{E000}-\x{FFFF}]");

    /// <summary>Writes <c>value &lt; slot</c> and its like.</summary>
    public Cypher Compare(Cypher value, Comparison comparison)
    {
        var verdict = comparison switch
        {
            Comparison.Less => Cypher.Of($"{value} < {slot}"),
            Comparison.LessOrEqual => Cypher.Of($"{value} <= {slot}"),
            Comparison.Greater => Cypher.Of($"{value} > {slot}"),
            Comparison.GreaterOrEqual => Cypher.Of($"{value} >= {slot}"),
            Comparison.Equal or Comparison.In or Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith
                or Comparison.EqualFolded or Comparison.ContainsFolded or Comparison.StartsWithFolded or Comparison.EndsWithFolded =>
                throw new InvalidOperationException("These do not ask for an order."),
        };
        return Exactly(verdict, value, context.Next('i'), Cypher.Of($"{slot}"), Cypher.Of($"{context.Derive(DerivedForm.Strides, slot)}"));
    }

    /// <summary>
    /// What an index can seek: it holds for all texts on one side of the slot's, whether the server seeks or compares. Where nothing is an upper
    /// bound by both orders, one that stands in the statement lets all texts through: with such the server compares by code point. It is the last
    /// letter so often that no text of an index stands behind it.
    /// </summary>
    public Cypher Bound(Cypher value, bool descending)
    {
        if (!descending)
        {
            return Cypher.Of($"{value} >= {context.Derive(DerivedForm.Least, slot)}");
        }

        var last = context.Next('a');
        var twice = Cypher.Of($"reduce({last} = '\\uDBFF\\uDFFF', {last with { Letter = 'i' }} IN range(1, {Doublings}) | {last} + {last})");
        return Cypher.Of($"{value} <= coalesce({context.Derive(DerivedForm.Greatest, slot)}, {twice})");
    }

    /// <summary>Writes a verdict of the server on a value and a text, turned round where it is wrong by code point.</summary>
    /// <param name="item">A variable whose number nothing else has.</param>
    /// <param name="strides">The text's <see cref="Strides"/>.</param>
    public static Cypher Exactly(Cypher verdict, Cypher value, CypherVar item, Cypher text, Cypher strides)
    {
        var (at, stride, place) = (item with { Letter = 'a' }, item with { Letter = 'd' }, item with { Letter = 'b' });

        // How many letters the two share at the beginning. The size first, so that no beginning of a long text is cut out for a shorter value.
        var further = Cypher.Of($"{at} + {stride} <= size({value}) AND {value} STARTS WITH left({text}, {at} + {stride})");
        var shared = Cypher.Of($"reduce({at} = 0, {stride} IN {item}[0] | {at} + CASE WHEN {further} THEN {stride} ELSE 0 END)");
        var differs = Cypher.Of($"substring({value}, {place}, 1) + substring({text}, {place}, 1) =~ {item}[1]");
        return Cypher.Of($"({verdict}) <> any({item} IN {strides} WHERE any({place} IN [{shared}] WHERE {differs}))");
    }

    /// <summary>
    /// For a text with letters of the two kinds the strides, by halves, that find any of their places, and the pattern of what counts there; for
    /// other texts nothing, so that nothing is looked for.
    /// </summary>
    public static GraphValue.List Strides(string text)
    {
        var last = text.AsSpan().LastIndexOfAnyExceptInRange('\0', LastPlain);
        if (last < 0)
        {
            return new([]);
        }

        // Together they lead beyond the last such letter.
        var longest = BitOperations.Log2((uint)last + 1);
        var strides = new GraphValue.List([.. Enumerable.Range(0, longest + 1).Select(half => new GraphValue.Integer(1L << (longest - half)))]);
        return new([new GraphValue.List([strides, OneOfEach])]);
    }

    /// <summary>By either order at or before all texts behind this one by code point, as whatever has no letter of U+E000 to U+FFFF is.</summary>
    public static string Least(string text) => text.AsSpan().IndexOfAnyInRange('\uE000', '\uFFFF') is >= 0 and var at ? text[..at] : text;

    /// <summary>Likewise at or after all texts before this one, as whatever has no surrogates does; null where there is none.</summary>
    public static string? Greatest(string text)
    {
        var plain = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        if (plain < 0)
        {
            return text;
        }

        var begin = text.AsSpan(0, plain).TrimEnd('\uFFFF');
        return begin.IsEmpty ? null : string.Concat(begin[..^1], [begin[^1] == LastPlain ? '\uE000' : (char)(begin[^1] + 1)]);
    }
}
