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

    /// <summary>Who was on the council and when: managers of municipalities.</summary>
    public List<DemoTerm> Councillors { get; } = [];

    /// <summary>Who sits on the Architecture Board.</summary>
    public List<DemoPerson> Board { get; } = [];

    /// <summary>The claims in force today, from <see cref="Claims.WorksAlone"/> upwards, by competency: who can be asked for what.</summary>
    public Dictionary<string, List<DemoClaim>> Holders { get; } = new(StringComparer.Ordinal);

    public Dictionary<DemoPerson, DemoNomination> Nominations { get; } = [];

    /// <summary>Seats by group, those that ended too.</summary>
    public Dictionary<string, List<DemoSeat>> Seats { get; } = new(StringComparer.Ordinal);

    /// <summary>The versions of a component, oldest first.</summary>
    public Dictionary<string, List<DemoVersion>> Versions { get; } = new(StringComparer.Ordinal);

    /// <summary>The day of admission, of components that were admitted.</summary>
    public Dictionary<string, DateOnly> AdmittedOn { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, DemoProject> Projects { get; } = new(StringComparer.Ordinal);

    public List<DemoDeliverable> Deliverables { get; } = [];

    public List<DemoDecision> Decisions { get; } = [];

    /// <summary>What binds people to components, so that they cannot review them.</summary>
    public Ties Ties { get; } = new();

    /// <summary>Who has the planted conflict: the first of KOMBIT's experts.</summary>
    public DemoPerson Insider => ByEmployer[Draft.Id("Kombit", "kombit")].First(p => p.IsExpert);

    /// <summary>A source of chance of its own for each part, so that a change to one part leaves the others alone.</summary>
    public Randomizer Chance(int part) => new(unchecked((seed * 486_187_739) + part));

    public string Person(DemoPerson person) => Draft.Id("Person", person.Local);

    /// <summary>The holders of a competency, where there are any.</summary>
    public IReadOnlyList<DemoClaim> HoldersOf(string competency) => Holders.GetValueOrDefault(competency) ?? [];

    public static DateOnly Before(int days) => Today.AddDays(-days);

    public static DateOnly After(int days) => Today.AddDays(days);

    /// <summary>A working day so many days ago, or the one before.</summary>
    public static DateOnly WorkingDayBefore(int days) => WorkingDays.OnOrBefore(Before(days));
}

/// <summary>A time on the council; To is empty while it lasts.</summary>
internal sealed record DemoTerm(DemoPerson Person, DateOnly From, DateOnly? To);

/// <summary>A claim that holds today.</summary>
internal sealed record DemoClaim(DemoPerson Person, int Level, DateOnly From);

/// <summary>A nomination that was made; Answered is empty while it waits.</summary>
internal sealed record DemoNomination(string Id, DemoPerson Person, string Status, DateOnly? Answered);

/// <summary>A seat in a group; To is empty while it lasts.</summary>
internal sealed record DemoSeat(DemoPerson Person, string Role, DateOnly From, DateOnly? To)
{
    public bool Holds(DateOnly day) => From <= day && !(To <= day);
}

/// <summary>A version of a component; Released is empty for a draft.</summary>
internal sealed record DemoVersion(string Local, DateOnly? Released);

/// <summary>A project with its owner and the municipalities that host its pilot.</summary>
internal sealed record DemoProject(ProjectFact Fact, string Owner, DemoPerson? Leader, string[] Hosts)
{
    public bool Runs(DateOnly day) => Fact.StartsOn <= day && !(Fact.EndsOn <= day);
}

/// <summary>What a group made for a component.</summary>
internal sealed record DemoDeliverable(string Local, string Group, string Component, string TitleDa, DateOnly On);

/// <summary>A decision whose agenda item is made with the meetings; About says under what sort of item it belongs (agenda_items.csv).</summary>
internal sealed record DemoDecision(string Id, DateOnly On, string About);
