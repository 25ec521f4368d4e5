using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>The framework architecture: components, how they hang together, what one must know to review them.</summary>
internal static class Framework
{
    public const string Root = "rammearkitekturen";

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var draft = world.Draft;
        yield return draft.Node("FrameworkArchitecture", Root, ("nameDa", "Den fælleskommunale rammearkitektur"), ("nameEn", "The common municipal framework architecture"),
            ("version", "2.1"), ("scope", "JOINT_MUNICIPAL"));
        yield return draft.Link("STEERS", draft.Id("Council", "raadet"), draft.Id("FrameworkArchitecture", Root));
        var chance = world.Chance(3);
        foreach (var c in world.Facts.Components)
        {
            var id = draft.Id("Component", c.Id);
            DateOnly? admitted = c.Status is "ADMITTED" or "PHASING_OUT" or "PHASED_OUT" ? DemoWorld.Before(chance.Int(200, 3000)) : null;
            yield return draft.Node("Component", c.Id, ("nameDa", c.NameDa), ("nameEn", c.NameEn), ("description", c.Description), ("kind", c.Kind),
                ("layer", Layer(c.Kind)), ("status", c.Status), ("statusBasis", "DEMO"), ("admittedOn", admitted),
                ("operational", c.Kind is not ("PRINCIPLE" or "REFERENCE_ARCHITECTURE")), ("readiness", Readiness(c.Status)),
                ("integrationCode", c.IntegrationCode), ("ownerName", c.Owner), ("basis", Basis(c.Confidence)), ("source", c.Source));
            yield return draft.Link("IN_FRAMEWORK", id, draft.Id("FrameworkArchitecture", Root));
            if (Organizations.OwnerId(draft, c.Owner) is { } owner)
            {
                yield return draft.Link("PRODUCT_OWNED_BY", id, owner);
            }

            yield return draft.Node("ComponentVersion", c.Id + "-1.0.0", ("number", "1.0.0"), ("releasedOn", admitted), ("basis", "DEMO"));
            yield return draft.Link("VERSION_OF", draft.Id("ComponentVersion", c.Id + "-1.0.0"), id);
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

    private static IEnumerable<Change> Edges(DemoWorld world)
    {
        var draft = world.Draft;
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
