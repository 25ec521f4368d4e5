using System.Collections.Immutable;
using GraphCouncil.Seeding.Files;

namespace GraphCouncil.Seeding.Facts;

/// <summary>Turns rows into facts, file by file, those first that others refer to.</summary>
internal sealed partial class FactReader(IReadOnlyList<SeedFile> files, List<SeedFault> faults)
{
    private static readonly string[] ComponentKinds =
    [
        "BASIC_DATA_REGISTER", "BUILDING_BLOCK", "BUSINESS_SERVICE", "BUSINESS_SYSTEM", "CLASSIFICATION", "INTEGRATION", "LEGACY_SYSTEM",
        "NATIONAL_COMPONENT", "OPEN_SOURCE", "PLATFORM", "PRINCIPLE", "REFERENCE_ARCHITECTURE", "STANDARD", "SUPPORT_SYSTEM",
    ];

    private static readonly string[] Statuses = ["CANDIDATE", "DEVELOPMENT", "FINISHED", "ADMITTED", "PHASING_OUT", "PHASED_OUT"];

    /// <summary>Sorts of subjects that an agenda item may need, besides a project or a component.</summary>
    private static readonly string[] AgendaSubjects =
        ["admissions", "asked", "component", "grants", "group", "groups", "mandates", "phase-out", "pilot", "requests"];

    public SeedFacts Read()
    {
        var taskTypes = Codes("task_types.csv", "code");
        var competencies = Competencies();
        var components = Components();
        var competencyIds = competencies.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var componentIds = components.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var workingGroups = WorkingGroups(taskTypes.Select(t => t.Code).ToHashSet(StringComparer.Ordinal));
        var groupIds = workingGroups.Select(g => g.Id).ToHashSet(StringComparer.Ordinal);
        var projects = Projects(componentIds);
        return new()
        {
            Municipalities = Municipalities(),
            Competencies = competencies,
            Components = components,
            ComponentRelations = Relations(componentIds),
            Requirements = Requirements(componentIds, competencyIds),
            WorkingGroups = workingGroups,
            GroupWork = GroupWork(groupIds, componentIds, competencyIds),
            Projects = projects,
            Requests = Requests(projects, groupIds, componentIds, competencyIds),
            ReviewTexts = ReviewTexts(),
            Practice = Practice(componentIds, groupIds),
            AgendaItems = AgendaItems([.. AgendaSubjects, .. projects.Select(p => p.Id), .. componentIds]),
            TaskTypes = taskTypes,
            ProficiencyLevels = Codes("proficiency_levels.csv", "level"),
            Names = Names(),
        };
    }

    private ImmutableArray<MunicipalityFact> Municipalities()
    {
        HashSet<string> codes = new(StringComparer.Ordinal);
        return
        [
            .. Rows(
                "municipalities.csv", "code", "name", "region", "population", "population_date",
                "official_name", "region_code", "region_from_2027", "architect_network_area")
                .Select(r => new MunicipalityFact(
                    r.Key("code", codes), r.Text("name"), r.Text("region"), r.Whole("population", 1, 10_000_000), r.Day("population_date"),
                    r.Text("official_name"), r.Text("region_code"), r.Text("region_from_2027"), r.Text("architect_network_area"))),
        ];
    }

    private ImmutableArray<CompetencyFact> Competencies()
    {
        var rows = Rows(
            "competencies.csv", "id", "pref_label_da", "pref_label_en", "alt_labels_da", "alt_labels_en",
            "broader", "definition_en", "level", "esco_uri", "esco_match", "esco_label_en");

        // A concept stands below one that came before it: so the tree has no cycle.
        HashSet<string> seen = new(StringComparer.Ordinal);
        return
        [
            .. rows.Select(r =>
            {
                var broader = r.Optional("broader") is null ? null : r.Reference("broader", seen, "competencies.csv above it");
                return new CompetencyFact(
                    r.Key("id", seen), r.Text("pref_label_da"), r.Text("pref_label_en"), r.Items("alt_labels_da"), r.Items("alt_labels_en"), broader,
                    r.Text("definition_en"), r.Whole("level", 1, 3), r.Optional("esco_uri"),
                    r.Optional("esco_match") is null ? null : r.OneOf("esco_match", ["exact", "close", "broad", "narrow", "related"]),
                    r.Optional("esco_label_en"));
            }),
        ];
    }

    private ImmutableArray<ComponentFact> Components()
    {
        var rows = Rows(
            "components.csv", "id", "name_da", "name_en", "kind", "description", "depends_on", "status", "owner",
            "integration_code", "confidence", "source");
        var ids = rows.Select(r => r.Optional("id") ?? "").ToHashSet(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        return
        [
            .. rows.Select(r => new ComponentFact(
                r.Key("id", seen), r.Text("name_da"), r.Text("name_en"), r.OneOf("kind", ComponentKinds), r.Text("description"),
                r.References("depends_on", ids, "components.csv"), r.OneOf("status", Statuses), r.Text("owner"), r.Optional("integration_code"),
                r.OneOf("confidence", ["V", "K"]), r.Optional("source"))),
        ];
    }

    private ImmutableArray<ComponentRelationFact> Relations(HashSet<string> components) =>
    [
        .. Rows("component_relations.csv", "source", "target", "relation").Select(r => new ComponentRelationFact(
            r.Reference("source", components, "components.csv"), r.Reference("target", components, "components.csv"),
            r.OneOf("relation", ["DEPENDS_ON", "REALISES", "REPLACES", "PART_OF"]))),
    ];

    private ImmutableArray<RequirementFact> Requirements(HashSet<string> components, HashSet<string> competencies) =>
    [
        .. Rows("component_competencies.csv", "component_id", "competency_id", "min_level", "importance").Select(r => new RequirementFact(
            r.Reference("component_id", components, "components.csv"), r.Reference("competency_id", competencies, "competencies.csv"),
            r.Whole("min_level", 1, 5), r.OneOf("importance", ["ESSENTIAL", "USEFUL"]))),
    ];

    private ImmutableArray<WorkingGroupFact> WorkingGroups(HashSet<string> taskTypes)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return
        [
            .. Rows("working_groups.csv", "id", "name_da", "name_en", "main_task_type", "form", "note").Select(r => new WorkingGroupFact(
                r.Key("id", seen), r.Text("name_da"), r.Text("name_en"), r.Reference("main_task_type", taskTypes, "task_types.csv"),
                r.OneOf("form", ["CROSS_CUTTING", "PUBLIC_PRIVATE"]), r.Optional("note"))),
        ];
    }

    private ImmutableArray<AgendaItemFact> AgendaItems(HashSet<string> subjects) =>
    [
        .. Rows("agenda_items.csv", "meeting_kind", "title_da", "title_en", "item_kind", "basis", "about").Select(r => new AgendaItemFact(
            r.OneOf("meeting_kind", ["BOARD", "COUNCIL", "GROUP", "NETWORK", "START_UP"]), r.Text("title_da"), r.Text("title_en"),
            r.OneOf("item_kind", ["DECISION", "DISCUSSION", "INFORMATION", "WORKSHOP"]), r.OneOf("basis", ["S", "V", "K"]),
            r.Optional("about") is null ? null : r.Reference("about", subjects, "projects.csv or components.csv"))),
    ];

    private ImmutableArray<CodeFact> Codes(string file, string key)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return [.. Rows(file, key, "label_da", "label_en").Select(r => new CodeFact(r.Key(key, seen), r.Text("label_da"), r.Text("label_en")))];
    }

    private ImmutableArray<NameFact> Names() =>
    [
        .. Rows("names.csv", "part", "name", "gender", "weight").Select(r => new NameFact(
            r.OneOf("part", ["first", "last"]) == "first", r.Text("name"), r.OneOf("gender", ["f", "m", "u"]), r.Whole("weight", 1, 100))),
    ];

    private IReadOnlyList<SeedRow> Rows(string file, params string[] columns) => SeedTable.Read(files, file, columns, faults);
}
