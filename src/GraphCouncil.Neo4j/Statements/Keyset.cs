using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>One key of an order with the position it starts from. Missing values stand last ascending and first descending, as the language itself has it.</summary>
internal sealed record Term(Cypher Value, bool Descending, bool Nullable, ValueSlot? At)
{
    public Cypher By => Descending ? Cypher.Of($"{Value} DESC") : Value;

    public Term Reversed => this with { Descending = !Descending };
}

/// <summary>The condition for standing after a position. It begins with what an index can seek.</summary>
internal static class Keyset
{
    /// <param name="inclusive">The row at the position counts too.</param>
    public static Cypher After(ImmutableArray<Term> terms, bool inclusive)
    {
        var first = terms[0];
        var rest = terms.Length > 1 ? After(terms[1..], inclusive) : inclusive ? Cypher.Of($"true") : Cypher.Of($"false");
        if (first.At is not { } at)
        {
            return first.Descending
                ? Cypher.Of($"({first.Value} IS NOT NULL OR {rest})")
                : Cypher.Of($"({first.Value} IS NULL AND {rest})");
        }

        var stretch = first.Descending
            ? Cypher.Of($"({first.Value} <= {at} AND ({first.Value} < {at} OR {rest}))")
            : Cypher.Of($"({first.Value} >= {at} AND ({first.Value} > {at} OR {rest}))");
        return first is { Nullable: true, Descending: false } ? Cypher.Of($"({first.Value} IS NULL OR {stretch})") : stretch;
    }
}
