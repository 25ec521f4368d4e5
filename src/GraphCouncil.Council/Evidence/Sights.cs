using GraphCouncil.Core.Access;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Council.Evidence;

/// <summary>
/// What of an answer whoever asks may read, by the rules of access of the schema (F19, F27, F38). Hours that they may not read count for nobody in
/// their answer, so that no score tells them. What protects people (consent, limits of reviews, conflicts of interest) holds in everybody's answer
/// and is told to those alone who may read it; of somebody's own conflicts nothing is told to them, no number either.
/// </summary>
public sealed class Sights
{
    private const string Hours = "capacityHoursPerMonth";

    private readonly Viewer _viewer;
    private readonly PropertyDef _capacity;
    private readonly Sight _limits;

    public Sights(GraphMap map, Viewer viewer)
    {
        _viewer = viewer;
        var (person, standing) = (map.Kind(new("Person")), viewer.Standing);
        _capacity = person.Property(Hours)!;
        _limits = standing.Sees(person.Property("maxOpenReviews")!.Access);
        Interests = standing.Sees(person.Field("declaredInterests")!) == Sight.All;
        Managers = standing.Sees(person.Field("manager")!) == Sight.All && standing.Sees(person.Field("reports")!) == Sight.All;
        Money = standing.Sees(map.Kind(new("Grant")).Property("amountDkk")!.Access) == Sight.All;
    }

    /// <summary>Whether they may read what others have declared an interest in.</summary>
    public bool Interests { get; }

    /// <summary>Whether they may read who is whose manager.</summary>
    public bool Managers { get; }

    /// <summary>Whether they may read the sums of grants.</summary>
    public bool Money { get; }

    /// <summary>Whether they are told numbers of one or two people (F38).</summary>
    public bool SmallNumbers => _viewer.Roles.HasFlag(Roles.Secretariat);

    public bool IsSelf(string person) => _viewer.Person == person;

    /// <summary>Whether they may read how many hours somebody agreed on.</summary>
    public bool CapacityOf(string person) => IsSeen(_viewer.Standing.Sees(_capacity.Access), person);

    /// <summary>Whether they may read how many open reviews somebody wants at most.</summary>
    public bool LimitOf(string person) => IsSeen(_limits, person);

    /// <summary>Throws <see cref="ProblemException"/> (<see cref="Forbidden"/>) unless they may read everybody's hours.</summary>
    public void RequireHours()
    {
        if (_viewer.Standing.Sees(_capacity.Access) != Sight.All)
        {
            throw new ProblemException(new Forbidden("Person." + Hours, string.Join(", ", _capacity.Access!.Read ?? [])));
        }
    }

    private bool IsSeen(Sight sight, string person) => sight == Sight.All || (sight == Sight.Own && IsSelf(person));
}
