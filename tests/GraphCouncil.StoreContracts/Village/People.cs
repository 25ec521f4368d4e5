using GraphCouncil.Core.Map;
using static GraphCouncil.StoreContracts.Village.VillageMap;

namespace GraphCouncil.StoreContracts.Village;

/// <summary>People: an optional property of each kind, searched text with weights, a relationship to their own kind.</summary>
internal static class People
{
    internal static RelationshipType Knows { get; } = Relationship("KNOWS", "Person", "Person", new(new("Acquaintance"), [Optional("since", ValueKind.Date)]));

    /// <summary>Everybody has one, says the map; no store insists on it.</summary>
    internal static RelationshipType MentoredBy { get; } = Relationship("MENTORED_BY", "Person", "Person");

    internal static NodeType Person { get; } = new(
        new("Person"),
        new("Person"),
        "person",
        [
            NodeType.Id,
            Required("name", ValueKind.Text) with { Danish = true, SearchWeight = 100 },
            Optional("nick", ValueKind.Text),
            Optional("town", ValueKind.Text) with { Danish = true },
            Optional("age", ValueKind.Integer),
            Optional("score", ValueKind.Real),
            Optional("active", ValueKind.Truth),
            Optional("rank", ValueKind.Enumeration) with { Enum = new("Level") },
            Optional("born", ValueKind.Date),
            Optional("seen", ValueKind.DateTime),
            Optional("badge", ValueKind.Id),
            Optional("email", ValueKind.Text) with { Unique = true },
            Required("aliases", ValueKind.TextList) with { SearchWeight = 60 },
            Optional("note", ValueKind.Text) with { SearchWeight = 20 },
        ],
        [
            Out("skills", Skills.HasSkill) with { Search = new(40, new("narrower")) },
            Out("knows", Knows),
            In("knownBy", Knows),
            Out("employer", Organizations.WorksAt, Multiplicity.OptionalOne),
            Out("mentor", MentoredBy, Multiplicity.One),
            In("reports", Reports.AuthoredBy),
        ])
    { List = new("people"), Title = new("name") };
}
