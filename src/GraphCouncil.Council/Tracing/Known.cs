using System.Collections.Immutable;

namespace GraphCouncil.Council.Tracing;

/// <summary>What was told so far, by global id.</summary>
public sealed class Known
{
    private readonly HashSet<string> _all = [];

    public Dictionary<string, MandateFact> Mandates { get; } = [];

    public Dictionary<string, GroupFact> Groups { get; } = [];

    public Dictionary<string, DeliverableFact> Deliverables { get; } = [];

    public Dictionary<string, ComponentFact> Components { get; } = [];

    public Dictionary<string, ProjectFact> Projects { get; } = [];

    public Dictionary<string, MunicipalityFact> Municipalities { get; } = [];

    public Dictionary<string, PersonFact> People { get; } = [];

    public Dictionary<string, GrantFact> Grants { get; } = [];

    public bool Has(string id) => _all.Contains(id);

    public void Add(ChainFacts told)
    {
        Keep(Mandates, told.Mandates, each => each.Id);
        Keep(Groups, told.Groups, each => each.Id);
        Keep(Deliverables, told.Deliverables, each => each.Id);
        Keep(Components, told.Components, each => each.Id);
        Keep(Projects, told.Projects, each => each.Id);
        Keep(Municipalities, told.Municipalities, each => each.Id);
        Keep(People, told.People, each => each.Id);
        Keep(Grants, told.Grants, each => each.Id);
    }

    /// <summary>What is known of some, by id.</summary>
    public ChainFacts Those(Func<string, bool> some) => new()
    {
        Mandates = Some(Mandates, some),
        Groups = Some(Groups, some),
        Deliverables = Some(Deliverables, some),
        Components = Some(Components, some),
        Projects = Some(Projects, some),
        Municipalities = Some(Municipalities, some),
        People = Some(People, some),
        Grants = Some(Grants, some),
    };

    private static ImmutableArray<T> Some<T>(Dictionary<string, T> all, Func<string, bool> some) =>
        [.. all.Where(each => some(each.Key)).OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => each.Value)];

    private void Keep<T>(Dictionary<string, T> all, ImmutableArray<T> told, Func<T, string> id)
    {
        foreach (var each in told)
        {
            all[id(each)] = each;
            _all.Add(id(each));
        }
    }
}
