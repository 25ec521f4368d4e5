using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>A key of an order for what is in scope; what takes more than a look has a name.</summary>
internal sealed record Key(Cypher Value, CypherVar? Name)
{
    public Cypher Compared => Name is { } name ? Cypher.Of($"{name}") : Value;
}

/// <summary>Rows found in order, at most as many as the page has.</summary>
/// <param name="Clauses">They end in a WITH of what is carried, in order and limited.</param>
internal sealed record PageRows(Cypher Clauses, RowScope RowScope, ImmutableArray<Key> Keys);

/// <summary>The order of a list.</summary>
internal sealed class ListOrder(CypherContext context, NodeList list)
{
    public ImmutableArray<Key> Keys(RowScope scope) =>
    [
        .. list.Order.Select(key =>
        {
            CypherVar? name = OrderValue.IsComputed(key) ? context.Next('k') : null;
            return new Key(key.Accept(new OrderValue(context, list, scope, Plain: false)), name);
        }),
    ];

    /// <param name="reversed">As a page before a cursor is read: from its end.</param>
    public ImmutableArray<Term> Terms(ImmutableArray<Key> keys, bool reversed) =>
    [
        .. list.Order.Select((key, at) => new Term(
            keys[at].Compared,
            key.Descending != reversed,
            key.Nullable,
            At(at),
            // Danish keys, names, dates and times hold no letter that the server would place otherwise.
            key is { Kind: ValueKind.Text or ValueKind.Id, Danish: false } && At(at) is { } slot ? new(context, slot) : null)),
    ];

    /// <summary>Where the page starts in a key; null where it starts from none.</summary>
    private ValueSlot? At(int key) => list.Page.Cursor.IsEmpty ? null : list.Page.Cursor[key];

    public static Cypher By(IEnumerable<Term> terms) => Cypher.Commas(terms.Select(term => term.By));

    /// <summary>All that is in scope, with the keys that have names.</summary>
    public static Cypher Carried(RowScope scope, IEnumerable<Key> keys) =>
        Cypher.Commas(scope.Variables.Concat(keys.Select(key => key.Name).OfType<CypherVar>()).Select(variable => Cypher.Of($"{variable}")));
}
