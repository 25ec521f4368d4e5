using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using static GraphCouncil.StoreContracts.Village.VillageMap;

namespace GraphCouncil.StoreContracts.Village;

/// <summary>An interface with three members, a union that shares two of them, and relationships that start from and lead to abstract types.</summary>
internal static class Organizations
{
    internal static RelationshipType WorksAt { get; } = Relationship("WORKS_AT", "Person", "Organization");

    internal static RelationshipType PartOf { get; } = Relationship("PART_OF", "Organization", "Organization");

    internal static RelationshipType Funds { get; } = Relationship("FUNDS", "Organization", "Report", new(new("Funding"), [Required("amount", ValueKind.Integer)]));

    private static readonly PropertyDef Name = Required("name", ValueKind.Text) with { Danish = true, SearchWeight = 70 };

    private static readonly PropertyDef Founded = Optional("founded", ValueKind.Date);

    private static readonly ImmutableArray<RelationshipField> Shared =
    [
        In("staff", WorksAt), Out("parent", PartOf, Multiplicity.OptionalOne), In("parts", PartOf), Out("funded", Funds),
    ];

    internal static NodeType Agency { get; } = new(
        new("Agency"), new("Agency"), "agency", [NodeType.Id, Name, Founded, Optional("region", ValueKind.Text)], Shared)
    { List = new("agencies"), Title = new("name"), Interfaces = [new("Organization")] };

    /// <summary>Its label differs from its name.</summary>
    internal static NodeType Company { get; } = new(
        new("Company"),
        new("Firm"),
        "company",
        [NodeType.Id, Name, Founded, Optional("number", ValueKind.Text) with { Unique = true, Limits = new(null, null, null, null, "[0-9]{8}") }],
        Shared)
    { List = new("companies"), Title = new("name"), Interfaces = [new("Organization")] };

    /// <summary>It has no title: in a search it sorts as nameless.</summary>
    internal static NodeType Club { get; } = new(
        new("Club"), new("Club"), "club", [NodeType.Id, Name, Founded, Optional("motto", ValueKind.Text) with { Limits = new(null, null, 2, 8, null) }], Shared)
    { List = new("clubs"), Interfaces = [new("Organization")] };

    internal static AbstractType Organization { get; } = new(new("Organization"), [NodeType.Id, Name, Founded], Shared, [Agency.Name, Company.Name, Club.Name])
    { List = new("organizations"), Title = new("name") };

    internal static AbstractType Party { get; } = new(new("Party"), [NodeType.Id], [], [new("Person"), Company.Name, Club.Name]) { IsUnion = true };
}
