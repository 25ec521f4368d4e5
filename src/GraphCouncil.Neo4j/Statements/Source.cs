using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Layout;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>How the rows of a list are found, without order and page.</summary>
/// <param name="Clauses">What brings them in scope.</param>
/// <param name="Conditions">What they must fulfil.</param>
/// <param name="RowScope">What is in scope then.</param>
internal sealed record Source(Cypher Clauses, ImmutableArray<Cypher> Conditions, RowScope RowScope)
{
    /// <summary>The one pattern that the clauses stand for; empty when there is more to them.</summary>
    public Cypher Pattern { get; init; }

    /// <summary>A condition that always holds and lets indexes serve that end in the id; empty where no index is looked for.</summary>
    public Cypher Indexed { get; init; }

    /// <summary>What must stand between the clauses and a WHERE; mostly empty.</summary>
    public Cypher BeforeWhere { get; init; }

    /// <summary>Whether a node can come more than once although the list has it once.</summary>
    public bool Repeats { get; init; }

    public Cypher Where(params IEnumerable<Cypher> more)
    {
        Cypher[] all = [.. Conditions, .. more.Where(condition => !condition.IsEmpty)];
        return all.Length == 0 ? default : Cypher.Lines(BeforeWhere, Cypher.Where([.. all.Append(Indexed).Distinct()]));
    }
}

/// <summary>Writes where the rows of a list come from.</summary>
/// <param name="owner">The node whose field is followed, for a list along a field.</param>
/// <param name="found">A list of what was found before: the hits of a search, or the nodes themselves; null where nothing was.</param>
/// <param name="node">The variable for the rows' nodes; null for one of their own.</param>
internal sealed class SourceWriter(CypherContext context, RowSet rows, CypherVar? owner, CypherVar? found, CypherVar? node = null) : IListSourceVisitor<Source>
{
    public Source VisitAllNodes()
    {
        var scope = new RowScope(node ?? context.Next('n'));
        if (found is { } all)
        {
            return new(Cypher.Of($"UNWIND {all} AS {scope.Node}"), [], scope) { BeforeWhere = Cypher.Of($"WITH {scope.Node}") };
        }

        var pattern = Cypher.Of($"({scope.Node}:{CypherName.Label(rows.Of)})");
        if (Anchor.Find(context, rows.Where, scope) is { } anchor)
        {
            var own = anchor.SaysKind(rows.Of) ? default : Cypher.Of($"MATCH {pattern}");
            return new(Cypher.Lines([own, .. anchor.Clauses]), anchor.Conditions, scope) { Repeats = anchor.Repeats };
        }

        return new(Cypher.Of($"MATCH {pattern}"), Conditions(scope), scope)
        {
            Pattern = pattern,
            Indexed = Cypher.Of($"{scope.Node}.{CypherName.Property(NodeType.Id)} IS NOT NULL"),
        };
    }

    public Source VisitAlong(Along source)
    {
        var scope = new RowScope(node ?? context.Next('n'), context.Next('r'));
        var pattern = CypherContext.Step(owner!.Value, source.Field, scope.Edge, scope.Node, rows.Of);
        var ifs = PredicateWriter.Conditions(context, source.If, new RowScope(owner.Value));
        return new(Cypher.Of($"MATCH {pattern}"), [.. ifs, .. Conditions(scope)], scope) { Pattern = pattern };
    }

    public Source VisitMatching(Matching source)
    {
        var item = context.Next('i');
        var scope = new RowScope(node ?? context.Next('n'), Hit: context.Next('h'));
        return new(Cypher.Of($"UNWIND {found!.Value} AS {item}\nWITH {item}[0] AS {scope.Node}, {item}[1] AS {scope.Hit!.Value}"), [], scope);
    }

    private ImmutableArray<Cypher> Conditions(RowScope scope) => [.. PredicateWriter.Conditions(context, rows.Where, scope)];

    /// <summary>Whether an index gives the list's nodes in its order. What further keys compute is needed before the rows can be cut.</summary>
    public static bool IsOrdered(GraphMap map, NodeList list) => list.From is AllNodes
        && list.Order[0] is ByProperty { Path.IsEmpty: true, Operand: { On: Element.Node, Property: var property } }
        && (GraphIndexes.IsOrdered(list.Of, property) || KeyLookup.IsKey(list.Of, property))
        && !list.Order.Any(OrderValue.IsComputed)
        && !Anchor.Exists(map, list.Where);
}
