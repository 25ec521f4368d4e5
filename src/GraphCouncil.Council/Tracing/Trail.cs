using System.Collections.Immutable;

namespace GraphCouncil.Council.Tracing;

/// <summary>
/// Follows the chain mandate, group, deliverable, component, project, municipality from one thing, towards both of its ends: never down one way and
/// up another, so that what only shares a group or a project with the thing is not on its trail. Says round by round what it has to know; the rounds
/// are at most as many as the chain is long, and one.
/// </summary>
/// <remarks>
/// Beside the trail it asks for what lies below each deliverable that somebody paid for: there is no telling whom a grant benefits without it.
/// </remarks>
public sealed class Trail
{
    /// <summary>So many things of one kind are followed, the first that are found; of more it is told how many were left out.</summary>
    public const int MostOfOne = 500;

    private readonly HashSet<(string Id, Way Way)> _seen = [];
    private readonly HashSet<string> _left = [];
    private readonly Dictionary<ChainStop, HashSet<string>> _followed = [];
    private readonly Dictionary<string, (ChainStop Stop, List<Way> Ways)> _waiting = [];
    private readonly HashSet<string> _on = [];

    /// <param name="from">Global id.</param>
    /// <param name="stop">What it is.</param>
    public Trail(string from, ChainStop stop)
    {
        From = from;
        _on.Add(from);
        Visit(stop, from, Way.Start);
    }

    private enum Way
    {
        /// <summary>Both ways, from where the trace begins.</summary>
        Start,
        Up,
        Down,

        /// <summary>On the trail, and followed no further: the project that produces what lies above.</summary>
        Beside,

        /// <summary>Down from what somebody paid for; not on the trail by itself.</summary>
        Benefit,
    }

    public string From { get; }

    /// <summary>Everything that it was told.</summary>
    public Known Known { get; } = new();

    /// <summary>How many things were found and not followed.</summary>
    public int Left => _left.Count;

    /// <summary>What it has to know next, by kind, by id; empty when it knows all.</summary>
    public ImmutableSortedDictionary<ChainStop, ImmutableArray<string>> Wanted => _waiting.GroupBy(each => each.Value.Stop, each => each.Key)
        .ToImmutableSortedDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToImmutableArray());

    /// <summary>Whether something is on the trail.</summary>
    public bool Has(string id) => _on.Contains(id);

    /// <summary>What is known of the things on the trail.</summary>
    public ChainFacts Facts() => Known.Those(Has);

    /// <summary>Takes what it asked for; of what there is not, nothing comes.</summary>
    public void Take(params IEnumerable<ChainFacts> told)
    {
        foreach (var each in told)
        {
            Known.Add(each);
        }

        var reached = _waiting.OrderBy(each => each.Key, StringComparer.Ordinal).ToArray();
        _waiting.Clear();
        foreach (var (id, (stop, ways)) in reached)
        {
            ways.ForEach(way => Go(stop, id, way));
        }
    }

    private void Visit(ChainStop stop, string? id, Way way)
    {
        if (id is null || _left.Contains(id) || !IsWithin(stop, id))
        {
            return;
        }

        if (way != Way.Benefit)
        {
            _on.Add(id);
        }

        if (!_seen.Add((id, way)))
        {
            return;
        }

        if (Known.Has(id))
        {
            Go(stop, id, way);
        }
        else if (_waiting.TryGetValue(id, out var waits))
        {
            waits.Ways.Add(way);
        }
        else
        {
            _waiting.Add(id, (stop, [way]));
        }
    }

    private bool IsWithin(ChainStop stop, string id)
    {
        var followed = _followed.TryGetValue(stop, out var known) ? known : _followed[stop] = [];
        if (followed.Contains(id))
        {
            return true;
        }

        if (followed.Count == MostOfOne)
        {
            _left.Add(id);
            return false;
        }

        return followed.Add(id);
    }

    private void Go(ChainStop stop, string id, Way way)
    {
        if (!Known.Has(id))
        {
            return;
        }

        var (up, down) = (way is Way.Start or Way.Up, way is Way.Start or Way.Down);
        switch (stop)
        {
            case ChainStop.Mandate:
                FromMandate(Known.Mandates[id], down);
                break;
            case ChainStop.WorkingGroup:
                FromGroup(Known.Groups[id], up, down);
                break;
            case ChainStop.Deliverable:
                FromDeliverable(Known.Deliverables[id], up, down, way);
                break;
            case ChainStop.Component:
                FromComponent(Known.Components[id], up, down, way);
                break;
            case ChainStop.Project:
                FromProject(Known.Projects[id], up, down);
                break;
            case ChainStop.Municipality:
                VisitAll(ChainStop.Project, Known.Municipalities[id].Projects.Select(tie => tie.To), Way.Up);
                break;
            case ChainStop.Person:
                FromPerson(Known.People[id]);
                break;
            case ChainStop.Grant:
                Visit(ChainStop.Deliverable, Known.Grants[id].Deliverable, Way.Start);
                break;
        }
    }

    private void FromMandate(MandateFact mandate, bool down)
    {
        Visit(ChainStop.WorkingGroup, mandate.Group, down ? Way.Down : Way.Up);
        if (down)
        {
            VisitAll(ChainStop.Component, mandate.Components, Way.Down);
        }
    }

    private void FromGroup(GroupFact group, bool up, bool down)
    {
        if (up)
        {
            VisitAll(ChainStop.Mandate, group.Mandates.Select(each => each.Mandate), Way.Up);
        }

        if (down)
        {
            VisitAll(ChainStop.Deliverable, group.Deliverables, Way.Down);
        }
    }

    private void FromDeliverable(DeliverableFact made, bool up, bool down, Way way)
    {
        if (up)
        {
            Visit(ChainStop.WorkingGroup, made.Group, Way.Up);
            Visit(ChainStop.Project, made.Project, Way.Beside);
        }

        if (down)
        {
            VisitAll(ChainStop.Component, made.Components, Way.Down);
            Visit(ChainStop.Project, made.Project, Way.Down);
        }

        if (!made.Grants.IsEmpty || way == Way.Benefit)
        {
            VisitAll(ChainStop.Component, made.Components, Way.Benefit);
            Visit(ChainStop.Project, made.Project, Way.Benefit);
        }
    }

    private void FromComponent(ComponentFact component, bool up, bool down, Way way)
    {
        if (up)
        {
            VisitAll(ChainStop.Deliverable, component.Deliverables, Way.Up);
            VisitAll(ChainStop.Mandate, component.Mandates.Select(each => each.Mandate), Way.Up);
        }

        if (down || way == Way.Benefit)
        {
            VisitAll(ChainStop.Project, component.Projects.Select(tie => tie.To), down ? Way.Down : Way.Benefit);
        }
    }

    private void FromProject(ProjectFact project, bool up, bool down)
    {
        if (up)
        {
            VisitAll(ChainStop.Component, project.Components.Select(tie => tie.To), Way.Up);
            VisitAll(ChainStop.Deliverable, project.Deliverables, Way.Up);
        }

        if (down)
        {
            foreach (var tie in project.Municipalities)
            {
                _on.Add(tie.To);
            }
        }
    }

    private void FromPerson(PersonFact person)
    {
        foreach (var contribution in person.Contributions)
        {
            VisitMade(contribution.Deliverable, contribution.Component);
            Visit(ChainStop.WorkingGroup, contribution.Group, Way.Up);
        }

        foreach (var review in person.Reviews)
        {
            VisitMade(review.Deliverable, review.Component);
        }
    }

    private void VisitMade(string? deliverable, string? component)
    {
        if (deliverable is not null)
        {
            Visit(ChainStop.Deliverable, deliverable, Way.Start);
        }
        else
        {
            Visit(ChainStop.Component, component, Way.Start);
        }
    }

    private void VisitAll(ChainStop stop, IEnumerable<string> ids, Way way)
    {
        foreach (var id in ids)
        {
            Visit(stop, id, way);
        }
    }
}
