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

    /// <summary>The type that an id is of, by what it begins with; null when it is of none.</summary>
    public static NodeType? TypeOf(GraphMap map, string id) =>
        id.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? map.FindByIdPrefix(id[..colon]) : null;
}
