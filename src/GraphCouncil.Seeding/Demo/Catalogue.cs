using System.Globalization;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>The code lists: competencies, levels, kinds of task, topics, methods, trends, channels.</summary>
internal static class Catalogue
{
    public const string Scheme = "it-arkitektur";

    /// <summary>A topic per working group: the group's local id, the topic's code and names.</summary>
    public static readonly (string Group, string Code, string Da, string En)[] Topics =
    [
        ("ag-integration", "integrationsmetoder", "Integrationsmetoder", "Integration methods"),
        ("ag-sagdok", "automatisering-sag-dokument", "Automatisering af sags- og dokumentprocesser", "Automating case and document processes"),
        ("ag-datalov", "data-og-regler", "Sammenhæng mellem data og regler", "Coherence of data and rules"),
        ("ag-forretningstjenester", "forretningstjenester", "Forretningstjenester", "Business services"),
        ("ag-byggeblokreview", "byggeblokke", "Byggeblokke", "Building blocks"),
        ("ag-brugerstyring", "brugerstyring", "Brugerstyring og roller", "Identity and roles"),
        ("ag-klassifikation", "klassifikation", "Klassifikation og KLE", "Classification and KLE"),
        ("ag-haendelser", "haendelser", "Hændelser og beskedfordeling", "Events and their distribution"),
        ("ag-pilot", "afproevning", "Afprøvning i pilotkommuner", "Trials in pilot municipalities"),
        ("ag-projektstoette", "projektstoette", "Støtte til projekter", "Help to projects"),
        ("ag-samtykke", "samtykke", "Samtykke og databeskyttelse", "Consent and data protection"),
        ("ag-ai", "kunstig-intelligens", "Kunstig intelligens i sagsbehandling", "Artificial intelligence in casework"),
        ("ag-geodata", "geodata", "Geodata", "Geodata"),
        ("ag-legacy", "udfasning", "Udfasning af ældre systemer", "Phasing out old systems"),
    ];

    public static readonly (string Code, string Da, string En, string Kind)[] Methods =
    [
        ("beskedfordeling", "Beskedfordeling", "Publish and subscribe", "INTEGRATION"),
        ("rest-api", "REST-grænseflader", "REST interfaces", "INTEGRATION"),
        ("graphql-api", "GraphQL-grænseflader", "GraphQL interfaces", "INTEGRATION"),
        ("robotter", "Procesrobotter", "Process robots", "INTEGRATION"),
        ("arkitekturreview", "Arkitekturreview", "Architecture review", "WORKING"),
        ("workshop", "Workshop", "Workshop", "WORKING"),
    ];

    public static readonly (string Code, string Da, string En)[] Trends =
    [
        ("data-og-regler", "Sammenhæng mellem data og regler", "Coherence of data and rules"),
        ("kunstig-intelligens", "Kunstig intelligens", "Artificial intelligence"),
        ("digital-suveraenitet", "Digital suverænitet", "Digital sovereignty"),
    ];

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var draft = world.Draft;
        yield return draft.Node("CompetencyScheme", Scheme, ("code", Scheme), ("labelDa", "It-arkitekturområdet"),
            ("labelEn", "The IT architecture field"),
            ("version", "1.0"), ("acknowledgement", "This service uses the ESCO classification of the European Commission."));
        foreach (var c in world.Facts.Competencies)
        {
            yield return draft.Node("Competency", c.Id, ("notation", c.Id), ("labelDa", c.LabelDa), ("labelEn", c.LabelEn),
                ("altLabelsDa", c.AltLabelsDa),
                ("altLabelsEn", c.AltLabelsEn), ("definitionEn", c.DefinitionEn), ("tier", c.Tier), ("escoUri", c.EscoUri),
                ("escoMatch", c.EscoMatch?.ToUpperInvariant()), ("escoLabelEn", c.EscoLabelEn));
            yield return draft.Link("IN_SCHEME", draft.Id("Competency", c.Id), draft.Id("CompetencyScheme", Scheme));
            if (c.Broader is not null)
            {
                yield return draft.Link("BROADER", draft.Id("Competency", c.Id), draft.Id("Competency", c.Broader));
            }
        }

        foreach (var level in world.Facts.ProficiencyLevels)
        {
            yield return draft.Node("ProficiencyLevel", level.Code,
                ("level", int.Parse(level.Code, CultureInfo.InvariantCulture)), ("labelDa", level.LabelDa), ("labelEn", level.LabelEn));
        }

        foreach (var type in world.Facts.TaskTypes)
        {
            yield return draft.Node("TaskType", type.Code, ("code", type.Code), ("labelDa", type.LabelDa), ("labelEn", type.LabelEn));
        }

        foreach (var change in Lists(world))
        {
            yield return change;
        }
    }

    private static IEnumerable<Change> Lists(DemoWorld world)
    {
        var draft = world.Draft;
        foreach (var (group, code, da, en) in Topics)
        {
            yield return draft.Node("Topic", code, ("code", code), ("nameDa", da), ("nameEn", en),
                ("description", Groups.WorkOf(world, group).TopicDa));
        }

        foreach (var (code, da, en, kind) in Methods)
        {
            yield return draft.Node("Method", code, ("code", code), ("nameDa", da), ("nameEn", en), ("kind", kind));
        }

        foreach (var (code, da, en) in Trends)
        {
            yield return draft.Node("Trend", code, ("code", code), ("nameDa", da), ("nameEn", en));
        }

        yield return draft.Node("Channel", "kl.dk", ("code", "kl.dk"), ("nameDa", "kl.dk"), ("nameEn", "The website kl.dk"),
            ("url", "https://www.kl.dk"));
        yield return draft.Node("Channel", "digitaliseringschefer",
            ("code", "digitaliseringschefer"), ("nameDa", "Digitaliseringschefernes netværk"), ("nameEn", "Network of heads of digitalisation"));
        yield return draft.Node("Channel", "nyhedsbrev",
            ("code", "nyhedsbrev"), ("nameDa", "Arkitekturnetværkets nyhedsbrev"), ("nameEn", "Newsletter of the architecture network"));
    }
}
