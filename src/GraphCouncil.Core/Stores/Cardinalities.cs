using System.Collections.Frozen;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Stores;

/// <summary>
/// How many nodes and relationships of each type a store held when it counted them. What a question may have to look at is weighed by this.
/// </summary>
public sealed class Cardinalities
{
    private readonly FrozenDictionary<string, long> _nodes;
    private readonly FrozenDictionary<string, (Degrees Out, Degrees In)> _degrees;

    /// <param name="nodes">By the name of the node type; a type that is left out has none.</param>
    /// <param name="degrees">By the name of the relationship type, as its sources have them and as its targets have them; one that is left out has
    /// none.</param>
    public Cardinalities(IEnumerable<KeyValuePair<string, long>> nodes, IEnumerable<KeyValuePair<string, (Degrees Out, Degrees In)>> degrees)
    {
        _nodes = nodes.ToFrozenDictionary();
        _degrees = degrees.ToFrozenDictionary();
    }

    /// <summary>Before anything is counted: as if there were nothing, so that nothing weighs much.</summary>
    public static Cardinalities Unknown { get; } = new([], []);

    public long Nodes(NodeType type) => _nodes.GetValueOrDefault(type.Name.Value);

    /// <summary>How the relationships of the type are spread over the nodes that they start from (Out) or lead to (In).</summary>
    public Degrees Of(RelationshipType type, Direction direction)
    {
        var both = _degrees.GetValueOrDefault(type.Name.Value);
        return direction == Direction.Out ? both.Out : both.In;
    }
}

/// <summary>How the relationships of a type are spread over the nodes at one of its ends.</summary>
/// <param name="Nodes">Nodes with one at least.</param>
/// <param name="Relationships">All relationships of the type.</param>
/// <param name="Squares">The sum of the squares of how many each node has: the number of ways there and back again.</param>
/// <param name="Greatest">How many the node with most of them has.</param>
public readonly record struct Degrees(long Nodes, long Relationships, long Squares, long Greatest);
