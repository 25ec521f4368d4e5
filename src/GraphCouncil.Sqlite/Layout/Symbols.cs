using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Sqlite.Layout;

/// <summary>The numbers under which a store file knows types, relationship types and searched properties. Given once, never changed.</summary>
internal sealed class Symbols
{
    private readonly FrozenDictionary<string, int> _numbers;

    public Symbols(IReadOnlyDictionary<string, int> numbers) => _numbers = numbers.ToFrozenDictionary();

    public int this[NodeType type] => _numbers[NameOf(type)];

    public int this[RelationshipType type] => _numbers[NameOf(type)];

    public int this[NodeType type, PropertyDef searched] => _numbers[NameOf(type, searched)];

    /// <summary>All names that a map needs a number for, in the map's order.</summary>
    public static ImmutableArray<string> NamesFor(GraphMap map) =>
    [
        .. map.NodeTypes.Select(NameOf),
        .. map.RelationshipTypes.Select(NameOf),
        .. map.NodeTypes.SelectMany(type => type.Properties.Where(p => p.SearchWeight is not null).Select(p => NameOf(type, p))),
    ];

    private static string NameOf(NodeType type) => type.Name.Value;

    private static string NameOf(RelationshipType type) => "-" + type.Name.Value;

    public static string NameOf(NodeType type, PropertyDef property) => type.Name.Value + "." + property.Name.Value;
}
