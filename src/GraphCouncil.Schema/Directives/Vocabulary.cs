using System.Collections.Immutable;
using GraphCouncil.Schema.Files;
using GraphQLParser.AST;

namespace GraphCouncil.Schema.Directives;

/// <summary>
/// The words that the directives speak with. The files may define directives and these enums for the sake of editors;
/// then they must say what the catalogue says. They are no part of the graph and of the public schema.
/// </summary>
internal static class Vocabulary
{
    private static readonly ImmutableArray<(string Enum, ImmutableArray<string> Values)> Enums =
    [
        ("RelationshipDirection", ["OUT", "IN"]),
        ("PersonalDataCategory", ["CONTACT", "IDENTITY", "EMPLOYMENT", "COMPETENCE", "PARTICIPATION", "OTHER"]),
        ("Role", ["PUBLIC", "NETWORK", "PROJECT", "ANALYST", "SECRETARIAT", "COUNCIL", "SELF"]),
    ];

    public static ImmutableArray<string> ValuesOf(string name) => Enums.Single(e => e.Enum == name).Values;

    public static bool Contains(string name) => Enums.Any(e => e.Enum == name);

    public static void CheckDirective(GraphQLDirectiveDefinition definition, SourcePoint at, FaultList faults)
    {
        var name = definition.Name.StringValue;
        if (DirectiveCatalogue.Find(name) is not { } kind)
        {
            faults.Add(at, $"@{name} is no directive of this schema. Known: {string.Join(", ", DirectiveCatalogue.All.Select(k => "@" + k.Name))}.");
        }
        else if (AstText.Of(definition) != kind.Definition)
        {
            faults.Add(at, $"@{name} is defined otherwise in the service. Write: {kind.Definition}");
        }
    }
}
