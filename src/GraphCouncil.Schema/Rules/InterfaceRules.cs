using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>Interfaces stand for the node types that implement them, and these repeat them word by word.</summary>
internal static class InterfaceRules
{
    public static void Check(SourceModel model, FaultList faults)
    {
        foreach (var type in model.Interfaces)
        {
            CheckInterface(model, type, faults);
        }

        foreach (var type in model.Nodes)
        {
            CheckImplementer(model, type, faults);
        }
    }

    private static void CheckInterface(SourceModel model, SourceType type, FaultList faults)
    {
        if (!type.Implements(ApiNames.Node.Value))
        {
            faults.Add(type.At, $"'{type.Name}' must implement Node, as all that implement it do. Write: interface {type.Name} implements Node");
        }

        foreach (var other in type.Interfaces.Where(i => i.Value != ApiNames.Node.Value))
        {
            faults.Add(other.At, $"Interface '{type.Name}' can't implement '{other.Value}': interfaces of the graph implement Node only. Remove it.");
        }

        if (!model.MembersOf(type).Any())
        {
            faults.Add(type.At, $"No node type implements '{type.Name}'. Implement it, or remove it.");
        }

        if (type.Directives.Use(NodeDirective.Name) is { } node)
        {
            foreach (var name in node.Arguments.Keys.Where(a => a is "label" or "idPrefix"))
            {
                faults.Add(node.ArgumentAt(name), $"@node '{name}' is for stored types, and '{type.Name}' is an interface. Remove it.");
            }
        }
    }

    private static void CheckImplementer(SourceModel model, SourceType type, FaultList faults)
    {
        var seen = new HashSet<string>();
        foreach (var name in type.Interfaces)
        {
            if (!seen.Add(name.Value))
            {
                faults.Add(name.At, $"'{type.Name}' implements '{name.Value}' twice. Remove one.");
            }
            else if (name.Value == ApiNames.Node.Value)
            {
                continue;
            }
            else if (model.Find(name.Value) is not { Kind: SourceKind.Interface } implemented)
            {
                faults.Add(name.At, $"'{name.Value}' is no interface. Declare it, or correct the name.");
            }
            else
            {
                CheckRepeated(implemented, type, name, faults);
            }
        }
    }

    private static void CheckRepeated(SourceType implemented, SourceType type, SourceName name, FaultList faults)
    {
        foreach (var declared in implemented.Fields)
        {
            if (type.Field(declared.Name) is not { } repeated)
            {
                faults.Add(name.At, $"'{type.Name}' lacks '{declared.Name}' of '{implemented.Name}'. Repeat the field: {Text(declared)}");
            }
            else if (Text(declared) != Text(repeated))
            {
                faults.Add(repeated.At, $"'{type.Name}.{repeated.Name}' must repeat '{implemented.Name}.{declared.Name}': {Text(declared)}");
            }
        }
    }

    private static string Text(SourceField field) =>
        string.Join(" ", field.Directives.All.Select(d => d.Text).Order(StringComparer.Ordinal).Prepend($"{field.Name}: {field.Type.Text}"));
}
