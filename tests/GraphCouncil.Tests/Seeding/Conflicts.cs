using GraphCouncil.Seeding.Demo;

namespace GraphCouncil.Tests.Seeding;

/// <summary>The ties that keep a person from reviewing a component, told by looking at the graph.</summary>
internal static class Conflicts
{
    public static readonly string[] Kinds = ["own organisation", "allocated", "contributed", "declared interest", "line manager"];

    /// <summary>Who holds an essential competency of a component at the level to review today.</summary>
    public static IEnumerable<string> Able(DemoView demo, string component) => demo.From(component, "REQUIRES_COMPETENCY")
        .Where(need => DemoView.Text(need, "importance") == "ESSENTIAL")
        .SelectMany(need => demo.Into(need.Target, "HAS_COMPETENCY"))
        .Where(claim => DemoView.Number(claim, "level") >= PlantedGaps.ReviewLevel && DemoView.Holds(claim, DemoView.Today))
        .Select(claim => claim.Source).Distinct();

    /// <summary>The kinds of conflict between a person and a component.</summary>
    public static IEnumerable<string> Of(DemoView demo, string person, string component)
    {
        var projects = demo.Sources(component, "ESTABLISHES").ToArray();
        var leaders = projects.SelectMany(project => demo.Targets(project, "LED_BY")).ToArray();
        if (projects.Any(project => demo.Target(project, "OWNED_BY") == demo.Target(person, "EMPLOYED_BY")))
        {
            yield return "own organisation";
        }

        if (demo.Sources(person, "ALLOCATES").Any(allocation => projects.Contains(demo.Target(allocation, "ALLOCATED_TO"))))
        {
            yield return "allocated";
        }

        if (demo.Sources(person, "CONTRIBUTED_BY").Any(contribution => demo.Target(contribution, "CONTRIBUTES_TO_COMPONENT") == component))
        {
            yield return "contributed";
        }

        if (demo.Targets(person, "DECLARED_INTEREST_IN").Any(subject => subject == component || projects.Contains(subject) || leaders.Contains(subject)))
        {
            yield return "declared interest";
        }

        if (demo.Target(person, "MANAGED_BY") is { } manager && leaders.Contains(manager))
        {
            yield return "line manager";
        }
    }
}
