using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>The framework architecture: components with their versions, how they hang together, what one must know to review them.</summary>
internal static class Framework
{
    public const string Root = "rammearkitekturen";

    /// <summary>The board took over in 2016; the last building blocks were admitted at the meetings of this year.</summary>
    private static readonly DateOnly FirstBlock = new(2017, 9, 1);
    private static readonly DateOnly LastBlock = new(2025, 10, 1);

    private static readonly string[] Notes =
        ["Flere eksempler og rettede begreber", "Nye felter og afklaret ejerskab", "Tilpasset ændret lovgivning", "Enklere snitflade"];

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var draft = world.Draft;
        yield return draft.Node("FrameworkArchitecture", Root, ("nameDa", "Den fælleskommunale rammearkitektur"),
            ("nameEn", "The common municipal framework architecture"), ("version", "2.1"), ("scope", "JOINT_MUNICIPAL"));
        yield return draft.Link("STEERS", draft.Id("Council", "raadet"), draft.Id("FrameworkArchitecture", Root));
        var chance = world.Chance(3);
        foreach (var c in world.Facts.Components)
        {
            foreach (var change in Component(world, chance, c).Concat(Versions(world, chance, c)))
            {
                yield return change;
            }
        }

        foreach (var change in Edges(world))
        {
            yield return change;
        }
    }

    /// <summary>V, K and S of the data files.</summary>
    public static string Basis(string mark) => mark switch
    {
        "V" => "VERIFIED",
        "S" => "FOUNDING_MEMO",
        _ => "KNOWN",
    };

    /// <summary>The building blocks that this year's meetings of the board admitted, in the order of its meetings.</summary>
    public static IEnumerable<ComponentFact> AdmittedThisYear(DemoWorld world) =>
        world.Facts.Components.Where(c => c is { Kind: "BUILDING_BLOCK", Status: "ADMITTED" })
            .TakeLast(MeetingPlan.Board.Count(day => day < DemoWorld.Today));

    private static IEnumerable<Change> Component(DemoWorld world, Randomizer chance, ComponentFact c)
    {
        var draft = world.Draft;
        var id = draft.Id("Component", c.Id);
        DateOnly? admitted = c.Status is "ADMITTED" or "PHASING_OUT" or "PHASED_OUT" ? Admission(world, chance, c) : null;
        if (admitted is { } day)
        {
            world.AdmittedOn[c.Id] = day;
        }

        yield return draft.Node("Component", c.Id, ("nameDa", c.NameDa), ("nameEn", c.NameEn), ("description", c.Description), ("kind", c.Kind),
            ("layer", Layer(c.Kind)), ("status", c.Status), ("statusBasis", "DEMO"), ("admittedOn", admitted),
            ("operational", c.Kind is not ("PRINCIPLE" or "REFERENCE_ARCHITECTURE")), ("readiness", Readiness(c.Status)),
            ("integrationCode", c.IntegrationCode), ("ownerName", c.Owner), ("basis", Basis(c.Confidence)), ("source", c.Source));
        yield return draft.Link("IN_FRAMEWORK", id, draft.Id("FrameworkArchitecture", Root));
        if (Organizations.OwnerId(draft, c.Owner) is { } owner)
        {
            yield return draft.Link("PRODUCT_OWNED_BY", id, owner);
        }
    }

    /// <summary>After the project that makes the component had a year for it; on a day of the board's where the demo knows its meeting.</summary>
    private static DateOnly Admission(DemoWorld world, Randomizer chance, ComponentFact c)
    {
        var recent = AdmittedThisYear(world).Select(block => block.Id).ToList().IndexOf(c.Id);
        if (recent >= 0)
        {
            return MeetingPlan.Board[recent];
        }

        var made = world.Facts.Projects.Where(p => p.Components.Zip(p.Roles).Contains((c.Id, "CREATES")))
            .Select(p => (DateOnly?)p.StartsOn).FirstOrDefault();
        return made is { } start ? WorkingDays.Between(chance, start.AddYears(1), DemoWorld.Before(200))
            : c.Kind == "BUILDING_BLOCK" ? WorkingDays.Between(chance, FirstBlock, LastBlock)
            : WorkingDays.Between(chance, DemoWorld.Before(3000), DemoWorld.Before(400));
    }

    /// <summary>One to three releases from the day of admission on; a draft alone for what is not admitted.</summary>
    private static IEnumerable<Change> Versions(DemoWorld world, Randomizer chance, ComponentFact c)
    {
        var versions = world.Versions[c.Id] = [];
        if (!world.AdmittedOn.TryGetValue(c.Id, out var day))
        {
            var draft = c.Status == "CANDIDATE" ? $"{chance.Int(1, 5)}.{chance.Int(0, 9)}.0" : $"0.{chance.Int(3, 9)}.0";
            yield return Version(world, c, draft, null, null, versions);
            yield break;
        }

        yield return Version(world, c, "1.0.0", day, "Første udgave", versions);
        var (major, minor) = (1, 0);
        for (var more = chance.Int(0, 3); more > 0; more--)
        {
            day = WorkingDays.OnOrAfter(day.AddDays(chance.Int(120, 600)));
            if (day >= DemoWorld.Today)
            {
                yield break;
            }

            (major, minor) = chance.Bool(0.3f) ? (major + 1, 0) : (major, minor + 1);
            var number = string.Create(CultureInfo.InvariantCulture, $"{major}.{minor}.0");
            yield return Version(world, c, number, day, chance.ArrayElement(Notes), versions);
        }
    }

    private static Change Version(DemoWorld world, ComponentFact c, string number, DateOnly? day, string? notes, List<DemoVersion> versions)
    {
        versions.Add(new(c.Id + "-" + number, day));
        return world.Draft.Node("ComponentVersion", c.Id + "-" + number, ("number", number), ("releasedOn", day), ("notes", notes),
            ("basis", "DEMO"));
    }

    private static IEnumerable<Change> Edges(DemoWorld world)
    {
        var draft = world.Draft;
        foreach (var (component, versions) in world.Versions)
        {
            foreach (var version in versions)
            {
                yield return draft.Link("VERSION_OF", draft.Id("ComponentVersion", version.Local), draft.Id("Component", component));
            }
        }

        foreach (var (source, target, relation) in world.Facts.ComponentRelations)
        {
            yield return relation == "PART_OF"
                ? draft.Link(relation, draft.Id("Component", source), draft.Id("Component", target))
                : draft.Link(relation, draft.Id("Component", source), draft.Id("Component", target), ("basis", "DEMO"));
        }

        foreach (var r in world.Facts.Requirements)
        {
            yield return draft.Link("REQUIRES_COMPETENCY", draft.Id("Component", r.Component), draft.Id("Competency", r.Competency),
                ("minLevel", r.MinLevel), ("importance", r.Importance));
        }

        // What integrates by a numbered integration does so with the platform that carries it.
        foreach (var c in world.Facts.Components.Where(c => c is { Kind: "INTEGRATION", IntegrationCode: not null }))
        {
            yield return draft.Link("INTEGRATES_WITH", draft.Id("Component", c.Id), draft.Id("Component", "fki-serviceplatformen"),
                ("method", "Webservice"), ("integrationCode", c.IntegrationCode), ("basis", "DEMO"));
        }
    }

    private static string Layer(string kind) => kind switch
    {
        "PRINCIPLE" => "GOVERNANCE",
        "REFERENCE_ARCHITECTURE" or "BUSINESS_SERVICE" => "BUSINESS",
        "BUILDING_BLOCK" or "STANDARD" or "CLASSIFICATION" or "BASIC_DATA_REGISTER" => "INFORMATION",
        "PLATFORM" => "TECHNOLOGY",
        _ => "APPLICATION",
    };

    private static string Readiness(string status) => status switch
    {
        "CANDIDATE" => "IDEA",
        "DEVELOPMENT" => "SPECIFIED",
        "FINISHED" => "READY",
        _ => "IN_USE",
    };
}
