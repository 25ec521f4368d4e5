using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>Names of types, fields and values.</summary>
internal static class NameRules
{
    public static void Check(SourceModel model, FaultList faults)
    {
        foreach (var type in model.Types)
        {
            if (!ReservedNames.IsTypeName(type.Name))
            {
                faults.Add(type.At, $"'{type.Name}' must begin with a capital and hold letters and digits only. Rename it.");
            }

            CheckFields(type, faults);
            CheckValues(type, faults);
        }

        CheckCase(model.Nodes.Select(t => (Label(t), t.Directives.Use(NodeDirective.Name)?.ArgumentAt("label") ?? t.At)), "Label", faults);
    }

    /// <summary>The label that a node type is stored under.</summary>
    public static string Label(SourceType type) => type.Directives.Find<NodeDirective>()?.Label ?? type.Name;

    private static void CheckFields(SourceType type, FaultList faults)
    {
        var reserved = type.IsRelationshipProperties ? ReservedNames.OfRelationshipProperties : ReservedNames.OfFields;
        foreach (var field in type.Fields)
        {
            if (!ReservedNames.IsFieldName(field.Name))
            {
                faults.Add(field.At, $"'{type.Name}.{field.Name}' must begin with a small letter and hold letters and digits only. Rename it.");
            }
            else if (reserved.Contains(field.Name))
            {
                faults.Add(
                    field.At,
                    $"'{type.Name}.{field.Name}' has a name that the public schema needs for itself ({string.Join(", ", reserved)}). Rename it.");
            }
        }

        CheckCase(type.Fields.Select(f => (f.Name, f.At)), $"Field of '{type.Name}'", faults);
    }

    private static void CheckValues(SourceType type, FaultList faults)
    {
        var seen = new HashSet<string>();
        foreach (var value in type.Values.Where(v => !seen.Add(v.Name)))
        {
            faults.Add(value.At, $"'{type.Name}.{value.Name}' is declared twice. Remove one.");
        }

        foreach (var value in type.Values.Where(v => !ReservedNames.IsUpperSnake(v.Name)))
        {
            faults.Add(value.At, $"'{type.Name}.{value.Name}' must be capitals, digits and underscores. Rename it.");
        }
    }

    /// <summary>Some stores and some file systems hold 'code' and 'Code' for the same name.</summary>
    private static void CheckCase(IEnumerable<(string Name, SourcePoint At)> names, string what, FaultList faults)
    {
        var seen = new Dictionary<string, (string Name, SourcePoint At)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, at) in names)
        {
            if (!seen.TryAdd(name, (name, at)))
            {
                faults.Add(
                    at,
                    $"{what} '{name}' is taken already at "
                    + $"{seen[name].At}{(seen[name].Name == name ? "" : $" ('{seen[name].Name}': case does not tell them apart)")}. Rename one.");
            }
        }
    }
}
