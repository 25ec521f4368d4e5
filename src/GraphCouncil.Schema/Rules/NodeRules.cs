using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>Node types: what makes a type a node, and ids that lead back to one type.</summary>
internal static class NodeRules
{
    public static void Check(SourceModel model, FaultList faults)
    {
        foreach (var type in model.Nodes)
        {
            CheckNode(type, faults);
        }

        foreach (var kind in model.Nodes.Concat(model.Interfaces))
        {
            CheckId(kind, faults);
        }

        if (model.Find(ApiNames.Node.Value) is { } node
            && (node.Kind != SourceKind.Interface || node.Fields is not [{ Name: "id", Type.Text: "ID!" }]))
        {
            faults.Add(node.At, "'Node' must be the interface that all nodes share. Write: interface Node { id: ID! }");
        }

        CheckPrefixes(model, faults);
    }

    /// <summary>What the ids of a node type begin with.</summary>
    public static string IdPrefix(SourceType type) => type.Directives.Find<NodeDirective>()?.IdPrefix ?? ApiNames.IdPrefix(new(type.Name));

    private static void CheckNode(SourceType type, FaultList faults)
    {
        if (!type.Directives.Has(NodeDirective.Name))
        {
            faults.Add(
                type.At,
                $"'{type.Name}' is neither a node nor the properties of a relationship. Add @node(list: …) or @relationshipProperties.");
        }

        if (!type.Implements(ApiNames.Node.Value))
        {
            faults.Add(
                type.At,
                $"'{type.Name}' must implement Node. Write: "
                + $"type {type.Name} implements {string.Join(" & ", type.Interfaces.Select(i => i.Value).Prepend("Node"))}");
        }
    }

    private static void CheckId(SourceType kind, FaultList faults)
    {
        if (kind.Field("id") is not { } id)
        {
            faults.Add(kind.At, $"'{kind.Name}' has no id. Add: id: ID!");
            return;
        }

        if (id.Type.Text != "ID!")
        {
            faults.Add(id.Type.At, $"'{kind.Name}.id' must be ID!, not {id.Type.Text}.");
        }

        foreach (var directive in id.Directives.All)
        {
            faults.Add(directive.At, $"@{directive.Name} says nothing of an id: it is the service's own, unique and always readable. Remove it.");
        }
    }

    private static void CheckPrefixes(SourceModel model, FaultList faults)
    {
        var seen = new Dictionary<string, SourceType>();
        foreach (var type in model.Nodes)
        {
            var prefix = IdPrefix(type);
            if (!seen.TryAdd(prefix, type))
            {
                var at = type.Directives.Use(NodeDirective.Name)?.ArgumentAt("idPrefix") ?? type.At;
                faults.Add(at, $"Ids of '{type.Name}' begin with '{prefix}:' like those of '{seen[prefix].Name}'. Give @node another idPrefix.");
            }
        }
    }
}
