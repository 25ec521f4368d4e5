using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Council.Trees;

/// <summary>What is wanted of a node of one type, position by position.</summary>
/// <param name="by">The relationship it is reached by; null where it is reached by none.</param>
internal sealed class RowBuilder(TreeBuilder trees, NodeType type, RelationshipType? by)
{
    private readonly List<Output> _outputs = [];

    public ImmutableArray<Output> Outputs => [.. _outputs];

    public bool Is(string name) => type.Name.Value == name;

    /// <summary>Properties of the node.</summary>
    public RowBuilder Values(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            _outputs.Add(new ValueOutput(TreeBuilder.Node(type, name)));
        }

        return this;
    }

    /// <summary>Properties of the relationship.</summary>
    public RowBuilder EdgeValues(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            _outputs.Add(new ValueOutput(TreeBuilder.Edge(by!, name)));
        }

        return this;
    }

    /// <summary>The one node that a field leads to.</summary>
    public RowBuilder One(string field, Action<RowBuilder> row)
    {
        var way = Way(field);
        _outputs.Add(new OneOutput(Step.Along(way), trees.Row(trees.Map.Kind(way.Target), way.Relationship, row)));
        return this;
    }

    /// <summary>All nodes that a field leads to.</summary>
    /// <param name="where">Of those the ones whose enum property is one of these names.</param>
    public RowBuilder Many(string field, Action<RowBuilder> row, (string Property, ImmutableArray<string> Names)? where = null)
    {
        var way = Way(field);
        var kind = trees.Map.Kind(way.Target);
        var holds = where is { } only ? trees.IsOneOf(TreeBuilder.Node((NodeType)kind, only.Property), only.Names) : (Predicate)Always.Instance;
        _outputs.Add(new ListOutput(trees.List(new(kind, new Along(way), holds), way.Relationship, row)));
        return this;
    }

    /// <summary>All nodes that a field leads to that hold a condition, or by relationships that do.</summary>
    public RowBuilder Many(string field, Func<TestBuilder, Predicate> where, Action<RowBuilder> row)
    {
        var way = Way(field);
        var kind = (NodeType)trees.Map.Kind(way.Target);
        _outputs.Add(new ListOutput(trees.List(
            new(kind, new Along(way), where(new(trees, kind, way.Relationship))), way.Relationship, row)));
        return this;
    }

    private RelationshipField Way(string field) => type.Field(field)!;
}
