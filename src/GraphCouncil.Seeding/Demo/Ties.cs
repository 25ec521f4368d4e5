namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// What binds people to components: a project that establishes one, work on it, a declared interest. Who is bound is no reviewer of it.
/// </summary>
internal sealed class Ties
{
    private readonly Dictionary<string, List<DemoProject>> _establishing = new(StringComparer.Ordinal);
    private readonly HashSet<(DemoPerson Person, string What)> _bound = [];

    public void Establishes(DemoProject project)
    {
        foreach (var component in project.Fact.Components)
        {
            if (!_establishing.TryGetValue(component, out var projects))
            {
                _establishing[component] = projects = [];
            }

            projects.Add(project);
        }
    }

    /// <summary>Binds a person to a component, a project or another person, by what it is called in the facts or in the world.</summary>
    public void Bind(DemoPerson person, string what) => _bound.Add((person, what));

    /// <summary>The projects that establish a component, in the order of the facts.</summary>
    public IReadOnlyList<DemoProject> Establishing(string component) => _establishing.GetValueOrDefault(component) ?? [];

    /// <summary>
    /// Whether the person has contributed to the component or declared an interest in it, or is employed by the owner of, allocated to, interested in
    /// or led by the leader of a project that establishes it.
    /// </summary>
    public bool Bound(DemoPerson person, string component) =>
        _bound.Contains((person, component)) || Establishing(component).Any(project => person.Employer == project.Owner
            || _bound.Contains((person, project.Fact.Id))
            || (project.Leader is { } leader && (person.Manager == leader || _bound.Contains((person, leader.Local)))));
}
