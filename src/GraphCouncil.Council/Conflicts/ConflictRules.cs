using System.Collections.Immutable;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.Council.Evidence;

namespace GraphCouncil.Council.Conflicts;

/// <summary>Who has which conflicts of interest in a component (F26).</summary>
/// <param name="projects">The projects that the review may be part of: all that establish the component, or the one that is asked for.</param>
/// <param name="makings">Who had a hand in the component.</param>
/// <param name="years">Work counts that ended within so many years, 0 or more.</param>
public sealed class ConflictRules(
    Component component, ImmutableArray<Establishing> projects, ImmutableArray<Making> makings, int years, DateOnly day)
{
    private readonly ILookup<string, Making> _makings =
        makings.Where(making => making.Last >= CalendarDate.MonthsBefore(day, 12 * years)).ToLookup(making => making.Person);
    private readonly HashSet<string> _owners =
        [.. projects.Select(project => project.Owner).Append(component.Owner).OfType<string>()];
    private readonly HashSet<string> _inProjects = [.. projects.SelectMany(project => project.People)];

    /// <summary>All of them, by policy, then by what they are with.</summary>
    public ImmutableArray<Conflict> Of(Person person, Ties ties) =>
    [
        .. All(person, ties).Distinct().OrderBy(conflict => conflict.Policy).ThenBy(conflict => conflict.With, CodePoints.Order)
            .ThenBy(conflict => conflict.Relationship ?? "", CodePoints.Order),
    ];

    /// <summary>Whether somebody may know of conflicts by a policy: those who may read what shows them.</summary>
    public static bool IsTold(ConflictPolicy policy, Sights to) => policy switch
    {
        ConflictPolicy.DeclaredInterest => to.Interests,
        ConflictPolicy.LineManager => to.Managers,
        ConflictPolicy.OwnOrganization or ConflictPolicy.Allocated or ConflictPolicy.CoDelivery => true,
    };

    private IEnumerable<Conflict> All(Person person, Ties ties)
    {
        foreach (var affiliation in person.Affiliations.Where(each => _owners.Contains(each.Organization)))
        {
            yield return new(person.Id, ConflictPolicy.OwnOrganization, affiliation.Organization, affiliation.Relationship, null);
        }

        foreach (var project in projects.Where(each => each.Leader == person.Id || person.Projects.Contains(each.Project)))
        {
            yield return new(person.Id, ConflictPolicy.Allocated, project.Project, null, null);
        }

        foreach (var making in _makings[person.Id])
        {
            yield return new(person.Id, ConflictPolicy.CoDelivery, making.Node, null, making.Last);
        }

        foreach (var interest in ties.Interests.Where(each => IsAbout(each.Subject)))
        {
            yield return new(person.Id, ConflictPolicy.DeclaredInterest, interest.Subject, interest.Relationship, null);
        }

        foreach (var other in ties.Reports.Append(ties.Manager).OfType<string>().Where(_inProjects.Contains))
        {
            yield return new(person.Id, ConflictPolicy.LineManager, other, null, null);
        }
    }

    private bool IsAbout(string subject) => subject == component.Id || _owners.Contains(subject) || _inProjects.Contains(subject)
        || projects.Any(project => project.Project == subject);
}
