using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Source;

/// <summary>What kind of value a field holds.</summary>
internal static class PropertyKinds
{
    public static bool IsScalar(string name) => Scalar(name) is not null;

    /// <summary>The kind of a property field; null when the field is no property, or of a shape that no property has.</summary>
    public static ValueKind? Of(SourceModel model, SourceField field) => (field.Type.Shape, Scalar(field.Type.Name)) switch
    {
        (TypeShape.Many, ValueKind.Text) => ValueKind.TextList,
        (TypeShape.Optional or TypeShape.Required, { } scalar) => scalar,
        (TypeShape.Optional or TypeShape.Required, null) when model.Find(field.Type.Name)?.Kind == SourceKind.Enumeration => ValueKind.Enumeration,
        (TypeShape.Optional or TypeShape.Required or TypeShape.Many or TypeShape.Other, _) => null,
    };

    private static ValueKind? Scalar(string name) => name switch
    {
        "String" => ValueKind.Text,
        "Int" => ValueKind.Integer,
        "Float" => ValueKind.Real,
        "Boolean" => ValueKind.Truth,
        "ID" => ValueKind.Id,
        "Date" => ValueKind.Date,
        "DateTime" => ValueKind.DateTime,
        _ => null,
    };
}
