using GraphCouncil.Core.Map;
using static GraphCouncil.StoreContracts.Village.VillageMap;

namespace GraphCouncil.StoreContracts.Village;

/// <summary>Skills: a hierarchy of one type, claimed by people any number of times with properties on each claim.</summary>
internal static class Skills
{
    internal static EnumType Level { get; } = new(new("Level"), [new("LOW"), new("MIDDLE"), new("HIGH")]);

    internal static RelationshipType HasSkill { get; } = Relationship("HAS_SKILL", "Person", "Skill", new(
        new("SkillClaim"),
        [
            Required("years", ValueKind.Integer),
            Optional("level", ValueKind.Enumeration) with { Enum = new("Level") },
            Optional("weight", ValueKind.Real),
            Optional("proven", ValueKind.Truth),
            Optional("from", ValueKind.Date),
            Optional("remark", ValueKind.Text) with { Danish = true },
            Required("tags", ValueKind.TextList),
        ]));

    internal static RelationshipType Narrower { get; } = Relationship("NARROWER", "Skill", "Skill");

    internal static NodeType Skill { get; } = new(
        new("Skill"),
        new("Skill"),
        "skill",
        [
            NodeType.Id,
            Required("name", ValueKind.Text) with { Danish = true, SearchWeight = 90 },
            Required("otherNames", ValueKind.TextList) with { SearchWeight = 50 },
            Optional("group", ValueKind.Text),
            Optional("size", ValueKind.Integer) with { Limits = new(1, 5, null, null, null) },
        ],
        [In("holders", HasSkill), Out("narrower", Narrower), In("broader", Narrower)])
    { List = new("skills"), Title = new("name") };
}
