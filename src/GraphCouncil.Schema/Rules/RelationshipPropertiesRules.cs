using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>Types that hold the properties of a relationship.</summary>
internal static class RelationshipPropertiesRules
{
    public static void Check(SourceModel model, FaultList faults)
    {
        var used = model.Owners.SelectMany(o => o.Fields).Select(f => f.Directives.Find<RelationshipDirective>()?.Properties).ToHashSet();
        foreach (var type in model.RelationshipProperties)
        {
            if (type.Directives.Use(NodeDirective.Name) is { } node)
            {
                faults.Add(
                    node.At,
                    $"'{type.Name}' can't be a node and the properties of a relationship at once. Remove @node or @relationshipProperties.");
            }

            foreach (var name in type.Interfaces)
            {
                faults.Add(
                    name.At,
                    $"'{type.Name}' holds properties of a relationship and is never seen by itself, so it implements nothing. "
                    + $"Remove '{name.Value}'.");
            }

            if (type.Fields.IsEmpty)
            {
                faults.Add(type.At, $"'{type.Name}' holds no property. Add a field, or remove the type.");
            }

            if (!used.Contains(type.Name))
            {
                faults.Add(type.At, $"No relationship carries '{type.Name}'. Name it in @relationship(properties: …), or remove the type.");
            }
        }
    }
}
