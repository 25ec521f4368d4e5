using GraphQLParser.AST;

namespace GraphCouncil.Schema.Files;

/// <summary>The text of small syntax trees on one line, always the same for the same meaning.</summary>
internal static class AstText
{
    public static string Of(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Of(required.Type) + "!",
        GraphQLListType list => $"[{Of(list.Type)}]",
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };

    public static string Of(GraphQLValue value) => value switch
    {
        GraphQLListValue list => $"[{string.Join(", ", (list.Values ?? []).Select(Of))}]",
        GraphQLObjectValue fields => $"{{{string.Join(", ", (fields.Fields ?? []).Select(f => $"{f.Name.StringValue}: {Of(f.Value)}"))}}}",
        GraphQLStringValue text => $"\"{text.Value}\"",
        GraphQLIntValue whole => whole.Value.ToString(),
        GraphQLFloatValue number => number.Value.ToString(),
        GraphQLBooleanValue truth => truth.Value.ToString(),
        GraphQLEnumValue name => name.Name.StringValue,
        _ => "null",
    };

    /// <summary>A directive where it is used, its arguments by name: <c>@search(weight: 5)</c>.</summary>
    public static string Of(GraphQLDirective directive)
    {
        var arguments = (directive.Arguments?.Items ?? [])
            .Where(a => a.Value is not GraphQLNullValue)
            .OrderBy(a => a.Name.StringValue, StringComparer.Ordinal)
            .Select(a => $"{a.Name.StringValue}: {Of(a.Value)}")
            .ToList();
        return "@" + directive.Name.StringValue + (arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})");
    }

    /// <summary>A directive's definition without its descriptions.</summary>
    public static string Of(GraphQLDirectiveDefinition definition)
    {
        var arguments = (definition.Arguments?.Items ?? []).Select(a =>
            $"{a.Name.StringValue}: {Of(a.Type)}{(a.DefaultValue is null ? "" : " = " + Of(a.DefaultValue))}").ToList();
        var places = definition.Locations.Items.Select(PlaceName).Order(StringComparer.Ordinal);
        return $"directive @{definition.Name.StringValue}{(arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})")}"
            + $"{(definition.Repeatable ? " repeatable" : "")} on {string.Join(" | ", places)}";
    }

    private static string PlaceName(DirectiveLocation place) => place.ToString() switch
    {
        nameof(DirectiveLocation.FieldDefinition) => "FIELD_DEFINITION",
        nameof(DirectiveLocation.EnumValue) => "ENUM_VALUE",
        var name => name.ToUpperInvariant(),
    };
}
