using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>Fields that directives name: the title of a node, the ends of a period.</summary>
internal static class NamedFieldRules
{
    public static void Check(SourceModel model, FaultList faults)
    {
        foreach (var type in model.Types)
        {
            if (type.Directives.Find<NodeDirective>() is { Title: { } title })
            {
                CheckNamed(type, NodeDirective.Name, "title", title, "String", faults);
            }

            if (type.Directives.Find<ValidityDirective>() is { } validity)
            {
                CheckNamed(type, ValidityDirective.Name, "from", validity.From, "Date", faults);
                CheckNamed(type, ValidityDirective.Name, "to", validity.To, "Date", faults);
            }
        }
    }

    private static void CheckNamed(SourceType type, string directive, string argument, string name, string wanted, FaultList faults)
    {
        var at = type.Directives.Use(directive)!.ArgumentAt(argument);
        if (type.Field(name) is not { } field)
        {
            faults.Add(at, $"@{directive} '{argument}' names '{name}', which is no field of '{type.Name}'. Name a {wanted} field.");
        }
        else if (field.Type.Name != wanted || field.Type.Shape is not (TypeShape.Optional or TypeShape.Required))
        {
            faults.Add(at, $"@{directive} '{argument}' names '{name}', which is {field.Type.Text}. Name a {wanted} field.");
        }
    }
}
