using System.Collections.Frozen;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Compiler.Reading;

/// <summary>What the fields of <c>Query</c> mean.</summary>
internal abstract record RootField
{
    /// <summary><c>node(id:)</c> for any node, <c>person(id:)</c> for one type.</summary>
    public sealed record ById(NodeKind Of) : RootField;

    public sealed record ByIds(NodeKind Of) : RootField;

    public sealed record AllOf(NodeKind Of) : RootField;

    public sealed record Search : RootField;

    /// <summary>All of a kind folded into one, or into groups.</summary>
    public sealed record Fold(NodeKind Of, bool IsGrouped) : RootField;

    /// <summary>By name, as the Schema room prints them.</summary>
    public static FrozenDictionary<string, RootField> ByName(GraphMap map)
    {
        var fields = new Dictionary<string, RootField> { ["node"] = new ById(map.AnyNode), ["nodes"] = new ByIds(map.AnyNode), ["search"] = new Search() };
        foreach (var type in map.NodeTypes)
        {
            fields.TryAdd(ApiNames.One(type), new ById(type));
        }

        foreach (var kind in map.NodeTypes.AsEnumerable<NodeKind>().Concat(map.AbstractTypes))
        {
            if (kind.List is { } list)
            {
                fields.TryAdd(list.Value, new AllOf(kind));
                fields.TryAdd(ApiNames.AggregateField(list), new Fold(kind, IsGrouped: false));
                fields.TryAdd(ApiNames.GroupsField(list), new Fold(kind, IsGrouped: true));
            }
        }

        return fields.ToFrozenDictionary();
    }
}
