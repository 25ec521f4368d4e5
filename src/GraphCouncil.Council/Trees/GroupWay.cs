using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Council.Trees;

/// <summary>A way from a node to what it is grouped by, step by step. Ways of one tree that begin alike share what they begin with.</summary>
internal sealed class GroupWay
{
    private readonly TreeBuilder _trees;
    private readonly NodeType _at;
    private readonly ImmutableArray<Step> _path;

    public GroupWay(TreeBuilder trees, NodeType at, ImmutableArray<Step> path) => (_trees, _at, _path) = (trees, at, path);

    /// <summary>The node at its end, told by its id.</summary>
    public GroupKey Id => new NodeKey(_path, _trees.Row(_at, null, row => row.Values("id")));

    /// <summary>A property of the relationship that its end was reached by.</summary>
    public GroupKey Edge(string property) => new PropertyKey(_path, TreeBuilder.Edge(_path[^1].Field.Relationship, property), DatePart.Whole);

    /// <summary>Along a field to nodes, and by relationships, that hold a condition.</summary>
    public GroupWay To(string field, Func<TestBuilder, Predicate>? where = null)
    {
        var way = _at.Field(field)!;
        var target = (NodeType)_trees.Map.Kind(way.Target);
        return new(_trees, target, _path.Add(new(way, where?.Invoke(new(_trees, target, way.Relationship)) ?? Always.Instance)));
    }

    /// <summary>Along a field that leads to several types, to nodes of one of them.</summary>
    public GroupWay ToOnly(string field, string type)
    {
        var way = _at.Field(field)!;
        var target = _trees.Map.Members(_trees.Map.Kind(way.Target)).First(each => each.Name.Value == type);
        return new(_trees, target, _path.Add(Step.Along(way) with { Only = target }));
    }

    /// <summary>Up a hierarchy, any number of steps and none: what lies below counts for each that it lies below.</summary>
    public GroupWay Up(string field, Func<TestBuilder, Predicate>? where = null)
    {
        var way = _at.Field(field)!;
        return new(_trees, _at, _path.Add(new(way, where?.Invoke(new(_trees, _at, way.Relationship)) ?? Always.Instance) { IsTransitive = true }));
    }
}
