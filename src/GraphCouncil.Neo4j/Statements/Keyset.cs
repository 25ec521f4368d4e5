using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>One key of an order with the position it starts from. Missing values stand last ascending and first descending, as the language itself has it.</summary>
/// <param name="Text">How text compares with the position; null where the server's own comparison is exact.</param>
internal sealed record Term(Cypher Value, bool Descending, bool Nullable, ValueSlot? At, CodePointOrder? Text)
{
    public Cypher By => Descending ? Cypher.Of($"{Value} DESC") : Value;

    /// <summary>Standing behind the position.</summary>
    /// <param name="orAt">Or at it.</param>
    public Cypher Beside(bool orAt)
    {
        var at = At!.Value;
        var comparison = (Descending, orAt) switch
        {
            (false, false) => Comparison.Greater,
            (false, true) => Comparison.GreaterOrEqual,
            (true, false) => Comparison.Less,
            (true, true) => Comparison.LessOrEqual,
        };
        if (Text is { } text)
        {
            return text.Compare(Value, comparison);
        }

        return (Descending, orAt) switch
        {
            (false, false) => Cypher.Of($"{Value} > {at}"),
            (false, true) => Cypher.Of($"{Value} >= {at}"),
            (true, false) => Cypher.Of($"{Value} < {at}"),
            (true, true) => Cypher.Of($"{Value} <= {at}"),
        };
    }

    public Cypher IsThere => Cypher.Of($"{Value} IS NOT NULL");

    public Cypher IsMissing => Cypher.Of($"{Value} IS NULL");
}

/// <summary>The conditions for standing after a position of an order. Each begins with what an index can seek.</summary>
internal static class Keyset
{
    /// <summary>One condition for all rows after the position.</summary>
    /// <param name="inclusive">The row at the position counts too.</param>
    /// <param name="sought">An index gives the rows in the order of the first of these keys, and is to seek it.</param>
    public static Cypher After(ImmutableArray<Term> terms, bool inclusive, bool sought)
    {
        var first = terms[0];
        if (first.At is not null)
        {
            var stretch = AfterValue(terms, inclusive, sought);
            return first is { Nullable: true, Descending: false } ? Cypher.Or([stretch, first.IsMissing]) : stretch;
        }

        var rest = terms.Length > 1 ? After(terms[1..], inclusive, sought && EndsInId(terms)) : default;
        return (first.Descending, rest.IsEmpty, inclusive) switch
        {
            (true, true, true) => Cypher.Of($"true"),
            (true, true, false) => first.IsThere,
            (true, false, _) => Cypher.Or([first.IsThere, rest]),
            (false, true, true) => first.IsMissing,
            (false, true, false) => Cypher.Of($"false"),
            (false, false, _) => Cypher.And([first.IsMissing, rest]),
        };
    }

    /// <summary>
    /// The stretches of an order whose first key can be missing, one after the other, each for a seek of its own: those that have the key and those
    /// that have not. Without a position all of each.
    /// </summary>
    public static ImmutableArray<Stretch> Stretches(ImmutableArray<Term> terms, bool fromPosition)
    {
        var first = terms[0];
        var there = new Stretch([first.IsThere], terms);
        var missing = new Stretch([first.IsMissing], terms[1..]);
        if (!first.Nullable)
        {
            return [fromPosition ? new([AfterValue(terms, inclusive: false, sought: true)], terms) : there];
        }

        if (!fromPosition)
        {
            return first.Descending ? [missing, there] : [there, missing];
        }

        if (first.At is not null)
        {
            var after = new Stretch([AfterValue(terms, inclusive: false, sought: true)], terms);
            return first.Descending ? [after] : [after, missing];
        }

        var rest = new Stretch([first.IsMissing, After(terms[1..], inclusive: false, EndsInId(terms))], terms[1..]);
        return first.Descending ? [rest, there] : [rest];
    }

    /// <summary>Among rows without the first key the id alone is left, which has an index of its own.</summary>
    private static bool EndsInId(ImmutableArray<Term> terms) => terms.Length == 2;

    /// <summary>Rows that have the first key and stand after the position, which has it too.</summary>
    private static Cypher AfterValue(ImmutableArray<Term> terms, bool inclusive, bool sought)
    {
        var first = terms[0];
        // In this form, because the server multiplies an OR of ANDs out, with all that stands in them, while it plans.
        var after = terms.Length == 1
            ? first.Beside(inclusive)
            : Cypher.Of($"{first.Beside(orAt: true)} AND ({first.Value} <> {first.At!.Value} OR {After(terms[1..], inclusive, sought: false)})");
        return sought && first.Text is { } text ? Cypher.And([text.Bound(first.Value, first.Descending), after]) : after;
    }
}

/// <summary>A stretch of an ordered list: the conditions for its rows, and the keys that still tell them apart.</summary>
internal sealed record Stretch(ImmutableArray<Cypher> Conditions, ImmutableArray<Term> Terms);
