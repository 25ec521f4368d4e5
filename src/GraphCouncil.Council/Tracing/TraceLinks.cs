using System.Collections.Immutable;

namespace GraphCouncil.Council.Tracing;

/// <summary>The links between things on a trail, and who gave money and work to them; each once.</summary>
/// <param name="day">Which links hold is told as of it.</param>
public sealed class TraceLinks(Trail trail, DateOnly day)
{
    private readonly ChainFacts _facts = trail.Facts();

    /// <summary>By stage, then by kind and the ids of both nodes.</summary>
    public ImmutableArray<TraceLink> All() =>
    [
        .. OfMandates().Concat(OfDeliverables()).Concat(OfContributions()).Concat(OfReviews()).Concat(OfComponents()).Concat(OfProjects())
            .OrderBy(link => link.Stage).ThenBy(link => link.Kind)
            .ThenBy(link => link.From, StringComparer.Ordinal).ThenBy(link => link.To, StringComparer.Ordinal)
            .ThenBy(link => link.Through, StringComparer.Ordinal).ThenBy(link => link.Role, StringComparer.Ordinal),
    ];

    private IEnumerable<TraceLink> OfMandates()
    {
        foreach (var group in _facts.Groups)
        {
            foreach (var each in group.Mandates.Where(each => trail.Has(each.Mandate)))
            {
                yield return OfMandate(TraceLinkKind.WorksUnder, each, group.Id);
            }
        }

        foreach (var component in _facts.Components)
        {
            foreach (var each in component.Mandates.Where(each => trail.Has(each.Mandate)))
            {
                yield return OfMandate(TraceLinkKind.CoversComponent, each, component.Id);
            }
        }
    }

    private TraceLink OfMandate(TraceLinkKind kind, Standing each, string to) =>
        new(kind, each.Mandate, to, each.Period) { Role = each.Status, Holds = each.IsInForce(day) };

    private IEnumerable<TraceLink> OfDeliverables()
    {
        foreach (var made in _facts.Deliverables)
        {
            if (made.Group is { } group && trail.Has(group))
            {
                yield return Link(TraceLinkKind.ProducedByGroup, group, made.Id, Period.Always) with { Version = made.Version };
            }

            if (made.Project is { } project && trail.Has(project))
            {
                yield return Link(TraceLinkKind.ProducedByProject, project, made.Id, Period.Always) with { Version = made.Version };
            }

            foreach (var component in made.Components.Where(trail.Has))
            {
                yield return Link(TraceLinkKind.DeliversFor, made.Id, component, Period.Always) with { Version = made.Version };
            }

            foreach (var grant in made.Grants)
            {
                yield return Link(TraceLinkKind.PaysFor, grant.Funder ?? grant.Id, made.Id, new(grant.GrantedOn, null)) with
                {
                    Through = grant.Id,
                    Ore = grant.Ore,
                };
            }
        }
    }

    /// <summary>Of a trace that begins at a person, the person's own alone.</summary>
    private IEnumerable<TraceLink> OfContributions() =>
        from each in _facts.People.IsEmpty
            ? _facts.Deliverables.SelectMany(made => made.Contributions).Concat(_facts.Components.SelectMany(component => component.Contributions))
            : _facts.People.SelectMany(person => person.Contributions)
        where each is { Person: not null, Into: not null }
        group each by each.Id into same
        let one = same.First()
        select Link(TraceLinkKind.Contributed, one.Person!, one.Into!, one.Period) with { Through = one.Id, Role = one.Role };

    private IEnumerable<TraceLink> OfReviews() =>
        from review in (_facts.People.IsEmpty
            ? _facts.Deliverables.SelectMany(made => made.Reviews).Concat(_facts.Components.SelectMany(component => component.Reviews))
            : _facts.People.SelectMany(person => person.Reviews)).DistinctBy(review => review.Id)
        let subject = review.Deliverable ?? review.Component
        where subject is not null
        from reviewer in Reviewers(review)
        select Link(TraceLinkKind.Reviewed, reviewer.From, subject, review.Period) with { Through = review.Id, Role = reviewer.Role };

    /// <summary>Those who review; where nobody does yet, the project that the review is part of.</summary>
    private IEnumerable<(string From, string Role)> Reviewers(ReviewFact review)
    {
        var own = review.Reviewers.Where(part => _facts.People.IsEmpty || part.Person == trail.From).Select(part => (part.Person, part.Role));
        return !review.Reviewers.IsEmpty ? own : review.Project is { } project ? [(project, review.Status)] : [];
    }

    private IEnumerable<TraceLink> OfComponents() =>
        from component in _facts.Components
        from tie in component.Projects
        where trail.Has(tie.To)
        select Link(TraceLinkKind.Establishes, component.Id, tie.To, tie.Period) with { Role = tie.Role };

    private IEnumerable<TraceLink> OfProjects() =>
        (from project in _facts.Projects
         from tie in project.Municipalities
         where trail.Has(tie.To)
         select Link(TraceLinkKind.TakesPartIn, project.Id, tie.To, tie.Period) with { Role = tie.Role }).Distinct();

    private TraceLink Link(TraceLinkKind kind, string from, string to, Period period) => new(kind, from, to, period) { Holds = period.Holds(day) };
}
