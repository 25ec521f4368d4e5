using System.Collections.Immutable;
using System.Globalization;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Neo4j.Text;

/// <summary>
/// What depends on a node's stored type, as a parameter of the statement: a map by what the type's ids begin with; or by the name of a
/// relationship's type. It follows from the tree, as the
/// text does. Written out, each value would be a literal, and literals are what the server takes longest to plan.
/// </summary>
internal sealed record TypeTable(int Number, ImmutableArray<(string Key, GraphValue Value)> Values)
{
    public string Name => string.Create(CultureInfo.InvariantCulture, $"m{Number}");
}
