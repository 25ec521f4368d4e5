using System.Collections.Immutable;
using GraphCouncil.Council.Tracing;

namespace GraphCouncil.Tests.Council.Tracing;

/// <summary>A small graph of the chain by chance, and a trail through it that is told what it asks for.</summary>
internal sealed class SmallChain
{
    private readonly Random _chance;
    private readonly List<MandateFact> _mandates = [];
    private readonly List<GroupFact> _groups = [];
    private readonly List<DeliverableFact> _deliverables = [];
    private readonly List<ComponentFact> _components = [];
    private readonly List<ProjectFact> _projects = [];
    private readonly List<MunicipalityFact> _municipalities = [];

    public SmallChain(int seed)
    {
        _chance = new(seed);
        var (groups, made, components, projects, municipalities) = (Ids("g", 3), Ids("d", 6), Ids("c", 5), Ids("p", 4), Ids("k", 6));
        var producers = made.ToDictionary(id => id, _ => _chance.Next(4) == 0 ? null : Any(groups));
        var makers = made.ToDictionary(id => id, _ => _chance.Next(3) == 0 ? null : Any(projects));
        var delivers = made.ToDictionary(id => id, _ => Some(components, 2));
        var establishes = projects.SelectMany(p => Some(components, 2).Select(c => (Project: p, Component: c, When: When()))).ToList();
        var takesPart = projects.SelectMany(p => Some(municipalities, 3).Select(k => (Project: p, Municipality: k, When: When()))).ToList();
        var mandates = groups.ToDictionary(id => id, id => new Standing("m-" + id, "APPROVED", When()));
        var covers = groups.ToDictionary(id => id, _ => Some(components, 2));
        _mandates.AddRange(groups.Select(g => new MandateFact(mandates[g], g, null, covers[g])));
        _groups.AddRange(groups.Select(g => new GroupFact(g, "ACTIVE", When(), [mandates[g]], [.. made.Where(d => producers[d] == g)])));
        _deliverables.AddRange(made.Select(d => new DeliverableFact(d, "DELIVERED", null, null, true, producers[d], producers[d] is null ? makers[d] : null)
        {
            Components = delivers[d],
            Grants = [.. Enumerable.Range(0, _chance.Next(3)).Select(i => new GrantFact($"{d}-{i}", _chance.Next(1, 100_000), Date(), Any(["kl", "raad"]), d))],
        }));
        _components.AddRange(components.Select(c => new ComponentFact(c, "BUILDING_BLOCK", "ADMITTED")
        {
            Mandates = [.. groups.Where(g => covers[g].Contains(c)).Select(g => mandates[g])],
            Deliverables = [.. made.Where(d => delivers[d].Contains(c))],
            Projects = [.. establishes.Where(each => each.Component == c).Select(each => new Tie(each.Project, "CREATES", each.When, ""))],
        }));
        _projects.AddRange(projects.Select(p => new ProjectFact(p, "RUNNING", When())
        {
            Deliverables = [.. made.Where(d => producers[d] is null && makers[d] == p)],
            Components = [.. establishes.Where(each => each.Project == p).Select(each => new Tie(each.Component, "CREATES", each.When, ""))],
            Municipalities = [.. takesPart.Where(each => each.Project == p).Select(each => new Tie(each.Municipality, "ADOPTER", each.When, ""))],
        }));
        _municipalities.AddRange(municipalities.Select(k => new MunicipalityFact(
            k, [.. takesPart.Where(each => each.Municipality == k).Select(each => new Tie(each.Project, "ADOPTER", each.When, ""))])));
    }

    public ImmutableArray<(ChainStop Stop, string Id)> Starts =>
    [
        .. _mandates.Select(each => (ChainStop.Mandate, each.Id)),
        .. _groups.Select(each => (ChainStop.WorkingGroup, each.Id)),
        .. _deliverables.Select(each => (ChainStop.Deliverable, each.Id)),
        .. _components.Select(each => (ChainStop.Component, each.Id)),
        .. _projects.Select(each => (ChainStop.Project, each.Id)),
        .. _municipalities.Select(each => (ChainStop.Municipality, each.Id)),
        .. _deliverables.SelectMany(made => made.Grants).Select(each => (ChainStop.Grant, each.Id)),
    ];

    public DeliverableFact Deliverable(string id) => _deliverables.Find(each => each.Id == id)!;

    /// <summary>Follows a trail to its end; says in how many rounds.</summary>
    public (Trail Trail, int Rounds) Follow(ChainStop stop, string id)
    {
        var trail = new Trail(id, stop);
        var rounds = 0;
        while (trail.Wanted is { IsEmpty: false } wanted)
        {
            rounds++;
            trail.Take(wanted.Select(each => Told(each.Key, each.Value)).ToArray());
        }

        return (trail, rounds);
    }

    private static string[] Ids(string prefix, int count) => [.. Enumerable.Range(1, count).Select(i => $"{prefix}{i}")];

    private ChainFacts Told(ChainStop stop, ImmutableArray<string> ids) => stop switch
    {
        ChainStop.Mandate => new() { Mandates = [.. _mandates.Where(each => ids.Contains(each.Id))] },
        ChainStop.WorkingGroup => new() { Groups = [.. _groups.Where(each => ids.Contains(each.Id))] },
        ChainStop.Deliverable => new() { Deliverables = [.. _deliverables.Where(each => ids.Contains(each.Id))] },
        ChainStop.Component => new() { Components = [.. _components.Where(each => ids.Contains(each.Id))] },
        ChainStop.Project => new() { Projects = [.. _projects.Where(each => ids.Contains(each.Id))] },
        ChainStop.Municipality => new() { Municipalities = [.. _municipalities.Where(each => ids.Contains(each.Id))] },
        ChainStop.Person => new(),
        ChainStop.Grant => new() { Grants = [.. _deliverables.SelectMany(made => made.Grants).Where(each => ids.Contains(each.Id))] },
    };

    private string Any(string[] of) => of[_chance.Next(of.Length)];

    private ImmutableArray<string> Some(string[] of, int most) => [.. Enumerable.Range(0, _chance.Next(most + 1)).Select(_ => Any(of)).Distinct()];

    private DateOnly Date() => Council.Known.Day.AddDays(_chance.Next(-400, 20));

    private Period When() => _chance.Next(3) switch
    {
        0 => Period.Always,
        1 => new(Date(), null),
        _ => new(Council.Known.Day.AddDays(-500), Date()),
    };
}
