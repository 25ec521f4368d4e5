using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.StoreContracts.Village;

/// <summary>
/// The graph that the contracts speak of: people, their skills, their organizations and their reports. Made by hand, so that no fact here depends
/// on the schema or on how it is read. It holds every kind of value, required and optional, and every shape of relationship.
/// </summary>
public static class VillageMap
{
    public static GraphMap Map { get; } = Make();

    private static GraphMap Make()
    {
        ImmutableArray<NodeType> types = [People.Person, Skills.Skill, Organizations.Agency, Organizations.Company, Organizations.Club, Reports.Report];
        return new(
            types,
            [Organizations.Organization, Organizations.Party],
            [People.Knows, People.MentoredBy, Skills.HasSkill, Skills.Narrower, Organizations.WorksAt, Organizations.PartOf, Organizations.Funds, Reports.AuthoredBy, Reports.OwnedBy, Reports.Mentions, Reports.Follows],
            [Skills.Level]);
    }

    internal static PropertyDef Optional(string name, ValueKind kind) => new(new(name), kind, Required: false);

    internal static PropertyDef Required(string name, ValueKind kind) => new(new(name), kind, Required: true);

    internal static RelationshipType Relationship(string name, string source, string target, RelationshipProperties? properties = null) =>
        new(new(name), new(source), new(target), properties);

    /// <summary>A field along the relationship's direction, owned by its source.</summary>
    internal static RelationshipField Out(string name, RelationshipType along, Multiplicity multiplicity = Multiplicity.Many) =>
        new(new(name), along.Source, along, Direction.Out, along.Target, multiplicity);

    /// <summary>A field against the relationship's direction, owned by its target.</summary>
    internal static RelationshipField In(string name, RelationshipType along, Multiplicity multiplicity = Multiplicity.Many) =>
        new(new(name), along.Target, along, Direction.In, along.Source, multiplicity);
}
