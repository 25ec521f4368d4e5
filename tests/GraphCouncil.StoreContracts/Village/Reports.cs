using GraphCouncil.Core.Map;
using static GraphCouncil.StoreContracts.Village.VillageMap;

namespace GraphCouncil.StoreContracts.Village;

/// <summary>Reports: a required property of each kind, property names that query languages reserve, every shape of to-one field.</summary>
internal static class Reports
{
    internal static RelationshipType AuthoredBy { get; } = Relationship("AUTHORED_BY", "Report", "Person");

    internal static RelationshipType OwnedBy { get; } = Relationship("OWNED_BY", "Report", "Party");

    internal static RelationshipType Mentions { get; } = Relationship("MENTIONS", "Report", "Party");

    internal static RelationshipType Follows { get; } = Relationship("FOLLOWS", "Report", "Report");

    internal static NodeType Report { get; } = new(
        new("Report"),
        new("Report"),
        "report",
        [
            NodeType.Id,
            Required("title", ValueKind.Text),
            Required("pages", ValueKind.Integer),
            Required("price", ValueKind.Real),
            Required("open", ValueKind.Truth),
            Required("status", ValueKind.Enumeration) with { Enum = new("Level") },
            Required("due", ValueKind.Date),
            Required("filed", ValueKind.DateTime),
            Required("ref", ValueKind.Id),
            Required("tags", ValueKind.TextList),
            Optional("order", ValueKind.Integer),
            Optional("select", ValueKind.Text),
        ],
        [
            Out("author", AuthoredBy, Multiplicity.One),
            Out("owner", OwnedBy, Multiplicity.OptionalOne),
            Out("mentions", Mentions),
            In("funders", Organizations.Funds),
            Out("follows", Follows),
            In("followedBy", Follows, Multiplicity.OptionalOne),
        ])
    { List = new("reports"), Title = new("title") };
}
