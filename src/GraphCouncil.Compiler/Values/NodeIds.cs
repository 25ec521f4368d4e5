using GraphCouncil.Core.Map;

namespace GraphCouncil.Compiler.Values;

/// <summary>What an id can look like: a prefix that some type has, a colon, something after it.</summary>
internal static class NodeIds
{
    public static bool IsPossible(GraphMap map, string id, CompilerLimits limits)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < id.Length - 1 && id.Length <= limits.MaxIdCharacters && map.FindByIdPrefix(id[..colon]) is not null;
    }
}
