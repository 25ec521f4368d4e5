using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>Regions, network areas, the 98 municipalities, the joint bodies, and the private and external parties.</summary>
internal static class Organizations
{
    public static readonly DateOnly Reform2007 = new(2007, 1, 1);
    public static readonly DateOnly Reform2027 = new(2027, 1, 1);

    public const string Ostdanmark = "Region Østdanmark";

    /// <summary>Made-up companies that take part in the public-private group.</summary>
    public static readonly (string Local, string Name)[] Companies =
    [
        ("nordlys-software", "Nordlys Software"), ("fjordbro-it", "Fjordbro It"), ("klint-data", "Klint Data"),
    ];

    private static readonly (string Local, string Owner, string Kind, string En)[] External =
    [
        ("digitaliseringsstyrelsen", "Digitaliseringsstyrelsen", "STATE_AGENCY", "Agency for Digital Government"),
        ("staten", "Staten", "STATE_AGENCY", "The Danish state"),
        ("etsi", "ETSI", "STANDARDS_BODY", "ETSI"),
        ("os2", "OS2", "COMMUNITY", "OS2"),
    ];

    /// <summary>The organisation that answers for a component, by the owner's name in the facts; null when it is every municipality itself.</summary>
    public static string? OwnerId(GraphDraft draft, string owner) => owner switch
    {
        "KL" => draft.Id("Kl", "kl"),
        "KOMBIT" => draft.Id("Kombit", "kombit"),
        "KMD" => draft.Id("PrivateParty", "kmd"),
        _ => External.FirstOrDefault(e => e.Owner == owner) is { Local: { } local } ? draft.Id("ExternalBody", local) : null,
    };

    public static IEnumerable<Change> Make(DemoWorld world) =>
        Regions(world).Concat(Municipalities(world)).Concat(Joint(world.Draft)).Concat(Parties(world.Draft));

    private static IEnumerable<Change> Regions(DemoWorld world)
    {
        var draft = world.Draft;
        yield return draft.Node("Region", Local(Ostdanmark), ("name", Ostdanmark), ("nameEn", "Eastern Denmark Region"), ("validFrom", Reform2027));
        foreach (var group in world.Facts.Municipalities.GroupBy(m => m.Region))
        {
            var ends = group.First().RegionFrom2027 != group.Key;
            yield return draft.Node("Region", Local(group.Key), ("code", group.First().RegionCode), ("name", group.Key), ("validFrom", Reform2007),
                ("validTo", ends ? Reform2027 : null));
            if (ends)
            {
                var successor = draft.Id("Region", Local(group.First().RegionFrom2027));
                yield return draft.Link("SUCCEEDED_BY", draft.Id("Region", Local(group.Key)), successor);
            }
        }

        foreach (var area in world.Facts.Municipalities.Select(m => m.NetworkArea).Distinct())
        {
            yield return draft.Node("NetworkArea", Local(area), ("name", area));
        }
    }

    private static IEnumerable<Change> Municipalities(DemoWorld world)
    {
        var draft = world.Draft;
        foreach (var m in world.Facts.Municipalities)
        {
            var id = draft.Id("Municipality", m.Code);
            yield return draft.Node("Municipality", m.Code, ("name", m.Name), ("officialName", m.OfficialName), ("code", m.Code),
                ("population", m.Population), ("populationDate", m.PopulationDate), ("regionName", m.Region));
            yield return draft.Link("IN_NETWORK_AREA", id, draft.Id("NetworkArea", Local(m.NetworkArea)));
            var moves = m.RegionFrom2027 != m.Region;
            yield return draft.Link("IN_REGION", id, draft.Id("Region", Local(m.Region)), ("validFrom", Reform2007),
                ("validTo", moves ? Reform2027 : null));
            if (moves)
            {
                yield return draft.Link("IN_REGION", id, draft.Id("Region", Local(m.RegionFrom2027)), ("validFrom", Reform2027));
            }
        }
    }

    private static IEnumerable<Change> Joint(GraphDraft draft)
    {
        yield return draft.Node("Kl", "kl", ("name", "KL"), ("nameEn", "Local Government Denmark"), ("officialName", "Kommunernes Landsforening"));
        yield return draft.Node("Kombit", "kombit", ("name", "KOMBIT"), ("nameEn", "KOMBIT, the municipalities' joint IT company"),
            ("officialName", "KOMBIT A/S"));
        yield return draft.Node("Council", "raadet", ("name", "Kommunernes It-Arkitekturråd"),
            ("nameEn", "The municipalities' IT Architecture Council"));
        yield return draft.Node("Secretariat", "sekretariatet", ("name", "It-Arkitekturrådets sekretariat"),
            ("nameEn", "Secretariat of the IT Architecture Council"));
        yield return draft.Node("ArchitectureStaff", "staben", ("name", "KL-KOMBIT arkitekturstaben"),
            ("nameEn", "The KL-KOMBIT architecture staff"));
        yield return draft.Link("SERVES", draft.Id("Secretariat", "sekretariatet"), draft.Id("Council", "raadet"));
    }

    private static IEnumerable<Change> Parties(GraphDraft draft)
    {
        foreach (var (local, owner, kind, en) in External)
        {
            yield return draft.Node("ExternalBody", local, ("name", owner), ("nameEn", en), ("kind", kind));
        }

        yield return draft.Node("PrivateParty", "kmd", ("name", "KMD"), ("nameEn", "KMD"));
        foreach (var (local, name) in Companies)
        {
            yield return draft.Node("PrivateParty", local, ("name", name), ("nameEn", name));
        }
    }

    public static string Local(string name) => Core.Text.DanishFolding.Fold(name).Replace(' ', '-');
}
