using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>What a part of a statement has in scope: a node, the relationship it was reached by, what a search found out about it.</summary>
internal sealed record RowScope(CypherVar Node, CypherVar? Edge = null, CypherVar? Hit = null)
{
    /// <summary>The measures of a group, in their order, where one is in scope.</summary>
    public ImmutableArray<CypherVar> Measures { get; init; } = [];

    public IEnumerable<CypherVar> Variables => new[] { Node, Edge, Hit }.OfType<CypherVar>();

    public Cypher Value(Operand operand) => operand.On switch
    {
        Element.Node => Cypher.Of($"{Node}.{CypherName.Property(operand.Property)}"),
        Element.Relationship => Cypher.Of($"{Edge!.Value}.{CypherName.Property(operand.Property)}"),
        Element.Measure => Cypher.Of($"{Measures[operand.Measure]}"),
        Element.Item => throw new InvalidOperationException("An item is in scope inside a list of text only."),
    };

    public Cypher Folded(Operand operand) => operand.On switch
    {
        Element.Node => Cypher.Of($"{Node}.{CypherName.Folded(operand.Property)}"),
        Element.Relationship => Cypher.Of($"{Edge!.Value}.{CypherName.Folded(operand.Property)}"),
        Element.Item or Element.Measure => throw new InvalidOperationException("An item is in scope inside a list of text only."),
    };

    public Cypher SortValue(Operand operand) => operand.On switch
    {
        Element.Node => Cypher.Of($"{Node}.{CypherName.Sort(operand.Property)}"),
        Element.Relationship => Cypher.Of($"{Edge!.Value}.{CypherName.Sort(operand.Property)}"),
        Element.Item or Element.Measure => throw new InvalidOperationException("Only values of nodes and relationships are keys of an order."),
    };
}
