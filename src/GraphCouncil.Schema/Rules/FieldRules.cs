using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>Each field by itself: a property or a relationship, and directives that fit what it holds.</summary>
internal static class FieldRules
{
    private static readonly string[] OfPropertiesOnly = [UniqueDirective.Name, DanishDirective.Name, LimitsDirective.Name];

    public static void Check(SourceModel model, FaultList faults)
    {
        foreach (var type in model.Types)
        {
            foreach (var field in type.Fields)
            {
                CheckField(model, type, field, faults);
            }
        }
    }

    private static void CheckField(SourceModel model, SourceType owner, SourceField field, FaultList faults)
    {
        var name = $"{owner.Name}.{field.Name}";
        if (PropertyKinds.IsScalar(field.Type.Name) || model.Find(field.Type.Name)?.Kind == SourceKind.Enumeration)
        {
            CheckProperty(model, owner, field, name, faults);
        }
        else if (Vocabulary.Contains(field.Type.Name))
        {
            faults.Add(
                field.Type.At,
                $"'{field.Type.Name}' is a word of the mapping directives and no type of the graph. Declare an enum of your own for '{name}'.");
        }
        else if (model.Find(field.Type.Name) is not { } target)
        {
            faults.Add(field.Type.At, $"'{field.Type.Name}' is not declared. Declare it, or correct the type of '{name}'.");
        }
        else if (target.Kind == SourceKind.Scalar)
        {
            faults.Add(field.Type.At, $"No property can hold a {target.Name}. Use String, Int, Float, Boolean, ID, Date, DateTime or an enum.");
        }
        else
        {
            CheckRelationship(model, owner, field, target, name, faults);
        }
    }

    private static void CheckProperty(SourceModel model, SourceType owner, SourceField field, string name, FaultList faults)
    {
        if (PropertyKinds.Of(model, field) is not { } kind)
        {
            faults.Add(
                field.Type.At,
                $"'{name}' can't be {field.Type.Text}. Use {field.Type.Name} or {field.Type.Name}!; the only list is [String!]!.");
            return;
        }

        Refuse(field, RelationshipDirective.Name, true, $"leads to nodes, but '{name}' holds a value. Remove it, or relate to a node type.", faults);
        Refuse(field, UniqueDirective.Name, owner.IsRelationshipProperties,
            $"is about nodes, but '{name}' stands on a relationship. Remove it.", faults);
        Refuse(field, UniqueDirective.Name, kind is ValueKind.TextList or ValueKind.Truth,
            $"does not fit {field.Type.Text} ('{name}'). Remove it.", faults);
        Refuse(field, DanishDirective.Name, kind != ValueKind.Text, $"orders text, but '{name}' is {field.Type.Text}. Remove it.", faults);
        if (field.Directives.Find<LimitsDirective>() is { } limits)
        {
            Refuse(field, LimitsDirective.Name, limits.OfNumbers && kind is not (ValueKind.Integer or ValueKind.Real),
                $"'min' and 'max' are for numbers, but '{name}' is {field.Type.Text}. Remove them.", faults);
            Refuse(field, LimitsDirective.Name, limits.OfText && kind is not (ValueKind.Text or ValueKind.TextList),
                $"lengths and patterns are for text, but '{name}' is {field.Type.Text}. Remove them.", faults);
        }
    }

    private static void CheckRelationship(SourceModel model, SourceType owner, SourceField field, SourceType target, string name, FaultList faults)
    {
        if (owner.IsRelationshipProperties)
        {
            faults.Add(field.At, $"'{name}' leads to a node, but a relationship can hold values only. Make '{owner.Name}' a node of its own.");
            return;
        }

        if (target.IsRelationshipProperties)
        {
            faults.Add(
                field.Type.At,
                $"'{target.Name}' holds the properties of a relationship. Let '{name}' lead to the node at the far end, with properties: "
                + $"\"{target.Name}\".");
            return;
        }

        if (target.Name == ApiNames.Node.Value)
        {
            faults.Add(field.Type.At, $"'{name}' may lead to anything. Say to what: declare a union of node types.");
        }

        if (field.Type.Shape == TypeShape.Other)
        {
            faults.Add(
                field.Type.At,
                $"'{name}' can't be {field.Type.Text}. Use [{target.Name}!]! for many, {target.Name} or {target.Name}! for one.");
        }

        foreach (var directive in OfPropertiesOnly)
        {
            Refuse(field, directive, true, $"is about values, but '{name}' leads to nodes. Remove it.", faults);
        }

        if (!field.Directives.Has(RelationshipDirective.Name))
        {
            faults.Add(
                field.At,
                $"'{name}' leads to {target.Name} but does not say along which relationship. Add @relationship(type: …, direction: …).");
        }
        else if (field.Directives.Find<RelationshipDirective>() is { Properties: { } properties })
        {
            CheckCarried(model, field, properties, name, faults);
        }
    }

    private static void CheckCarried(SourceModel model, SourceField field, string properties, string name, FaultList faults)
    {
        var at = field.Directives.Use(RelationshipDirective.Name)!.ArgumentAt("properties");
        if (model.Find(properties) is not { IsRelationshipProperties: true })
        {
            faults.Add(at, $"'{properties}' is no type with @relationshipProperties. Declare it, or correct the name.");
        }

        if (field.Type.Shape is TypeShape.Optional or TypeShape.Required)
        {
            faults.Add(
                at,
                $"'{name}' leads to one node, so the API has no place for properties. "
                + $"Make it [{field.Type.Name}!]!, or make '{properties}' a node of its own.");
        }
    }

    private static void Refuse(SourceField field, string directive, bool when, string message, FaultList faults)
    {
        if (when && field.Directives.Use(directive) is { } use)
        {
            faults.Add(use.At, $"@{directive} {message}");
        }
    }
}
