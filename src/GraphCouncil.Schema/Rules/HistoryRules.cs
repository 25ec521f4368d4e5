using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>What a field names as its history tells the same over time: a to-many field of the same type, whose relationship has a period.</summary>
internal static class HistoryRules
{
    public static void Check(SourceModel model, FaultList faults)
    {
        foreach (var type in model.Types)
        {
            foreach (var field in type.Fields)
            {
                if (field.Directives.Find<RelationshipDirective>() is { History: { } history })
                {
                    CheckNamed(model, type, field, history, faults);
                }
            }
        }
    }

    private static void CheckNamed(SourceModel model, SourceType type, SourceField field, string history, FaultList faults)
    {
        var at = field.Directives.Use(RelationshipDirective.Name)!.ArgumentAt("history");
        var properties = type.Field(history)?.Directives.Find<RelationshipDirective>()?.Properties;
        if (properties is null || model.Find(properties)?.Directives.Find<ValidityDirective>() is null)
        {
            var what = $"@relationship 'history' names '{history}', which is no field of '{type.Name}' whose relationship has a period. "
                + "Name one whose properties have @validity.";
            faults.Add(at, what);
        }
    }
}
