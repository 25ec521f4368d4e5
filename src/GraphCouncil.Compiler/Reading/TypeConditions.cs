using GraphCouncil.Core.Map;

namespace GraphCouncil.Compiler.Reading;

/// <summary>Which fragments fit an object.</summary>
internal static class TypeConditions
{
    /// <summary>A node fits its own type, its interfaces and the unions it is in.</summary>
    public static Func<string, bool> Of(GraphMap map, NodeType type) =>
        name => name == type.Name.Value || (map.FindKind(name) is AbstractType several && several.Members.Contains(type.Name));

    /// <summary>Connections, edges and the like belong to no abstract type.</summary>
    public static Func<string, bool> Exactly(string type) => name => name == type;
}
