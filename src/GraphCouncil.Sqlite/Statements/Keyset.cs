using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>One key of an order with the position it starts from. Missing values stand last ascending, first descending.</summary>
internal sealed record Term(Sql Value, bool Descending, bool Nullable, ValueSlot? At)
{
    public Sql By => Of(Value);

    public Term Reversed => this with { Descending = !Descending };

    public Sql Of(Sql value) => (Descending, Nullable) switch
    {
        (false, false) => value,
        (true, false) => Sql.Of($"{value} DESC"),
        (false, true) => Sql.Of($"{value} NULLS LAST"),
        (true, true) => Sql.Of($"{value} DESC NULLS FIRST"),
    };
}

/// <summary>The conditions for standing after a position of an order.</summary>
internal static class Keyset
{
    /// <summary>
    /// Conditions that exclude each other and together hold for all rows after the position, each a stretch that an index on the first key can seek.
    /// </summary>
    /// <param name="inclusive">The row at the position counts too.</param>
    public static ImmutableArray<Sql> After(ImmutableArray<Term> terms, Parameters parameters, bool inclusive)
    {
        if (IsOneStretch(terms))
        {
            var stretch = OneStretch(terms, parameters, inclusive);
            return terms[0] is { Nullable: true, Descending: false } ? [stretch, Sql.Of($"{terms[0].Value} IS NULL")] : [stretch];
        }

        return [.. ByFirstKey(terms, parameters, inclusive)];
    }

    /// <summary>All keys in one direction and present: a comparison of rows, which an index seeks on all its columns.</summary>
    private static bool IsOneStretch(ImmutableArray<Term> terms) =>
        terms.All(term => term.At is not null && term.Descending == terms[0].Descending) && terms.Skip(1).All(term => !term.Nullable);

    private static Sql OneStretch(ImmutableArray<Term> terms, Parameters parameters, bool inclusive)
    {
        var values = Sql.Commas([.. terms.Select(term => term.Value)]);
        var position = Sql.Commas([.. terms.Select(term => Sql.Of($"{parameters.Value(term.At!.Value)}"))]);
        var compare = (terms[0].Descending, inclusive) switch
        {
            (false, false) => Sql.Of($">"),
            (false, true) => Sql.Of($">="),
            (true, false) => Sql.Of($"<"),
            (true, true) => Sql.Of($"<="),
        };
        return terms.Length == 1 ? Sql.Of($"{values} {compare} {position}") : Sql.Of($"({values}) {compare} ({position})");
    }

    private static IEnumerable<Sql> ByFirstKey(ImmutableArray<Term> terms, Parameters parameters, bool inclusive)
    {
        var first = terms[0];
        var same = first.At is { } at ? Sql.Of($"{first.Value} = {parameters.Value(at)}") : Sql.Of($"{first.Value} IS NULL");
        if (terms.Length > 1)
        {
            yield return Sql.Of($"{same} AND {Sql.Or(After(terms[1..], parameters, inclusive))}");
        }
        else if (inclusive)
        {
            yield return same;
        }

        if (first.At is { } position)
        {
            yield return first.Descending
                ? Sql.Of($"{first.Value} < {parameters.Value(position)}")
                : Sql.Of($"{first.Value} > {parameters.Value(position)}");
            if (first is { Nullable: true, Descending: false })
            {
                yield return Sql.Of($"{first.Value} IS NULL");
            }
        }
        else if (first.Descending)
        {
            yield return Sql.Of($"{first.Value} IS NOT NULL");
        }
    }
}
