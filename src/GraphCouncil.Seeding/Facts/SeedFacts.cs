using System.Collections.Immutable;
using GraphCouncil.Seeding.Files;

namespace GraphCouncil.Seeding.Facts;

/// <summary>The facts of <c>seed/</c>, every reference between files resolved.</summary>
public sealed record SeedFacts
{
    public required ImmutableArray<MunicipalityFact> Municipalities { get; init; }

    public required ImmutableArray<CompetencyFact> Competencies { get; init; }

    public required ImmutableArray<ComponentFact> Components { get; init; }

    public required ImmutableArray<ComponentRelationFact> ComponentRelations { get; init; }

    public required ImmutableArray<RequirementFact> Requirements { get; init; }

    public required ImmutableArray<WorkingGroupFact> WorkingGroups { get; init; }

    public required ImmutableArray<GroupWorkFact> GroupWork { get; init; }

    public required ImmutableArray<ProjectFact> Projects { get; init; }

    public required ImmutableArray<RequestFact> Requests { get; init; }

    public required ImmutableArray<ReviewTextFact> ReviewTexts { get; init; }

    public required ImmutableArray<PracticeFact> Practice { get; init; }

    public required ImmutableArray<AgendaItemFact> AgendaItems { get; init; }

    public required ImmutableArray<CodeFact> TaskTypes { get; init; }

    public required ImmutableArray<CodeFact> ProficiencyLevels { get; init; }

    public required ImmutableArray<NameFact> Names { get; init; }

    /// <summary>The names of the files that <see cref="Read"/> wants.</summary>
    public static ImmutableArray<string> FileNames { get; } =
    [
        "agenda_items.csv", "competencies.csv", "component_competencies.csv", "component_relations.csv", "components.csv", "group_work.csv",
        "municipalities.csv", "names.csv", "practice.csv", "proficiency_levels.csv", "projects.csv", "requests.csv", "review_texts.csv",
        "task_types.csv", "working_groups.csv",
    ];

    /// <summary>Reads all files; the second part lists everything that is wrong with them, and the facts are good only when it is empty.</summary>
    public static (SeedFacts Facts, IReadOnlyList<SeedFault> Faults) Read(IReadOnlyList<SeedFile> files)
    {
        var faults = new List<SeedFault>();
        var facts = new FactReader(files, faults).Read();
        return (facts, faults);
    }
}
