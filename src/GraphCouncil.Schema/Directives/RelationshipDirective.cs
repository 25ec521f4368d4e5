using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Directives;

/// <summary>The field leads to other nodes along a relationship. One type of relationship has one meaning.</summary>
internal sealed record RelationshipDirective(string Type, Direction Direction, string? Properties, string? History)
{
    public const string Name = "relationship";

    public const string Definition =
        "directive @relationship(type: String!, direction: RelationshipDirection!, properties: String, history: String) on FIELD_DEFINITION";

    public static RelationshipDirective Read(DirectiveArguments arguments)
    {
        var type = arguments.Text("type");
        if (!ReservedNames.IsUpperSnake(type))
        {
            arguments.Fault("type", "must be capitals, digits and underscores: HAS_COMPETENCY.");
        }

        return new(type, arguments.Choice("direction") == "OUT" ? Direction.Out : Direction.In, arguments.TextOrNull("properties"),
            arguments.TextOrNull("history"));
    }
}
