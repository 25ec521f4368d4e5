using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>Enums are used; the only scalars of the graph beside GraphQL's own are Date and DateTime.</summary>
internal static class LeafRules
{
    private static readonly string[] Known = ["Date", "DateTime"];

    public static void Check(SourceModel model, FaultList faults)
    {
        var fields = model.Types.SelectMany(t => t.Fields).ToList();
        foreach (var type in model.Enums)
        {
            if (type.Values.IsEmpty)
            {
                faults.Add(type.At, $"Enum '{type.Name}' has no values. Name some, or remove it.");
            }

            if (fields.All(f => f.Type.Name != type.Name))
            {
                faults.Add(type.At, $"No field holds a '{type.Name}'. Use the enum, or remove it.");
            }
        }

        foreach (var type in model.Scalars)
        {
            if (!Known.Contains(type.Name))
            {
                faults.Add(type.At, $"The graph has no scalar '{type.Name}', only {string.Join(" and ", Known)} beside GraphQL's own. Remove it.");
            }
            else if (!type.Directives.Has(SpecifiedByDirective.Name))
            {
                faults.Add(type.At, $"Scalar '{type.Name}' does not say where its format is specified. Add @specifiedBy(url: …).");
            }
        }

        foreach (var field in fields.Where(f => Known.Contains(f.Type.Name) && model.Find(f.Type.Name) is null).DistinctBy(f => f.Type.Name))
        {
            faults.Add(field.Type.At, $"Scalar '{field.Type.Name}' is not declared. Add: scalar {field.Type.Name} @specifiedBy(url: …)");
        }
    }
}
