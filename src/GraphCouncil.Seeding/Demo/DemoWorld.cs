using Bogus;
using GraphCouncil.Core.Map;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>What the parts of the generator share: the facts, the draft, and who and what was made so far.</summary>
internal sealed class DemoWorld(GraphMap map, SeedFacts facts, int scale, int seed)
{
    /// <summary>The day the demo is set at. Fixed, so that the same seed gives the same graph in any year.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 1);

    public GraphDraft Draft { get; } = new(map);

    public SeedFacts Facts { get; } = facts;

    /// <summary>How many times the people (1, 10, 100, 1000).</summary>
    public int Scale { get; } = scale;

    public List<DemoPerson> People { get; } = [];

    /// <summary>Who may be named for reviews and contributions: everyone who is neither a manager nor private.</summary>
    public List<DemoPerson> Experts { get; } = [];

    public Dictionary<string, List<DemoPerson>> ByEmployer { get; } = new(StringComparer.Ordinal);

    public List<DemoNomination> Nominations { get; } = [];

    public Dictionary<string, DemoProject> Projects { get; } = new(StringComparer.Ordinal);

    /// <summary>A source of chance of its own for each part, so that a change to one part leaves the others alone.</summary>
    public Randomizer Chance(int part) => new(unchecked((seed * 486_187_739) + part));

    public string Person(DemoPerson person) => Draft.Id("Person", person.Local);

    public static DateOnly Before(int days) => Today.AddDays(-days);

    public static DateOnly After(int days) => Today.AddDays(days);

    /// <summary>Noon of a day, in UTC.</summary>
    public static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}

/// <summary>A generated person.</summary>
/// <param name="Local">Local part of the id.</param>
/// <param name="Employer">Id of the organisation.</param>
/// <param name="Municipality">Code of the employing municipality; null for KL, KOMBIT and private people.</param>
/// <param name="Kind">A value of PersonKind.</param>
internal sealed record DemoPerson(string Local, string Employer, string? Municipality, string Kind);

/// <summary>A nomination that was made.</summary>
internal sealed record DemoNomination(string Id, DemoPerson Person, string Status);

/// <summary>A project with its owner.</summary>
internal sealed record DemoProject(string Local, string Owner, string[] Components);
