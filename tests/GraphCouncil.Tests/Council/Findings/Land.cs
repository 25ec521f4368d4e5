using System.Collections.Immutable;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Findings;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Tracing;

namespace GraphCouncil.Tests.Council.Findings;

/// <summary>Landscapes made by hand or by chance.</summary>
internal static class Land
{
    public static DateOnly Day { get; } = new(2026, 11, 1);

    public static Catalogue Catalogue { get; } = new([new("c1", "c1", [], null), new("c11", "c11", [], "c1"), new("c12", "c12", [], "c1")]);

    /// <summary>Nothing in it, so nothing wrong with it.</summary>
    public static Landscape Empty { get; } = new()
    {
        Chain = new(),
        Catalogue = new([]),
        Components = [],
        People = new(),
        Groups = [],
        Reviews = [],
        WithoutNominee = [],
        Pilots = [],
    };

    public static TakenSeat Seat(string person, string role = "ARCHITECT", bool isOfMembers = true, bool isExcused = false, string? held = null) =>
        new($"membership:{person}", person, role, isOfMembers, isExcused, held);

    public static SeatedGroup Group(string id, params ImmutableArray<TakenSeat> seats) => new(id, "ACTIVE", [], seats);

    public static RunningReview Review(string id, int dueInDays, params ImmutableArray<string> reviewers) =>
        new(id, "component:a", null, "RUNNING", Day.AddDays(dueInDays), reviewers, []);

    /// <summary>A running project that lacks nothing but, where it is null, its leader.</summary>
    public static ProjectFact Project(string? leader) => new("project:" + leader, "RUNNING", new(Day.AddYears(-1), null))
    {
        Components = [new("component:0", "CREATES", new(Day.AddYears(-1), null), "r")],
        Municipalities = [new("municipality:2", "ADOPTER", new(Day.AddYears(-1), null), "r")],
        Leader = leader,
    };

    /// <summary>A landscape of people by chance, and the people: what they claim, where they sit and what they review.</summary>
    public static (Landscape All, ImmutableArray<SupposedPerson> People) ByChance(Random chance)
    {
        string[] competencies = ["c1", "c11", "c12"];
        ImmutableArray<SupposedPerson> people =
        [
            .. Enumerable.Range(0, 2 + chance.Next(5)).Select(number => new SupposedPerson(
                $"person:{number}",
                Leaves: chance.Next(3) == 0,
                CanBeAsked: chance.Next(5) > 0,
                [.. competencies.Where(_ => chance.Next(2) == 0).Select(competency => (competency, 1 + chance.Next(5)))],
                [.. competencies.Where(_ => chance.Next(6) == 0)])),
        ];
        var municipality = "municipality:1";
        ImmutableArray<SeatedGroup> groups =
        [
            .. Enumerable.Range(0, 2).Select(number => Group(
                $"working-group:{number}",
                [.. people.Where(_ => chance.Next(2) == 0).Select((person, at) => Seat($"{person.Id}", at == 0 ? "CHAIR" : "ARCHITECT", held: chance.Next(3) == 0 ? municipality : null) with
                {
                    Id = $"membership:{number}-{person.Id}",
                })])),
        ];
        ImmutableArray<RunningReview> reviews =
        [
            .. Enumerable.Range(0, 3).Select(number =>
            {
                ImmutableArray<string> reviewers = [.. people.Where(_ => chance.Next(3) == 0).Select(person => person.Id)];
                return Review($"review:{number}", chance.Next(-300, 100), reviewers) with { InConflict = [.. reviewers.Where(_ => chance.Next(4) == 0)] };
            }),
        ];
        var mandate = new Standing("mandate:0", "APPROVED", new(Day.AddYears(-1), null));
        Tie tie = new("project:0", "ADOPTER", new(Day.AddYears(-1), null), "r");
        var all = Empty with
        {
            Chain = new()
            {
                Mandates = [new(mandate, "working-group:0", null, [])],
                Groups = [new("working-group:0", "ACTIVE", new(Day.AddYears(-1), null), [mandate], ["deliverable:0"])],
                Projects = [.. people.Take(2).Select(person => Project(person.Id))],
                Municipalities = [new(municipality, [tie])],
            },
            Catalogue = Catalogue,
            Components = [.. Enumerable.Range(0, 3).Select(number => new Requiring($"component:{number}", RequiringKind.Component, [new(competencies[number], 1 + chance.Next(5), true)], []))],
            People = Counts(people.Where(person => person.CanBeAsked).Select(person => person.Claims.AsEnumerable())),
            Groups = groups,
            Reviews = reviews,
            Pilots = [new("pilot:0", [municipality]), new("pilot:1", [municipality, "municipality:2"])],
        };
        return (all, people);
    }

    /// <summary>How many have each competency, or one below it, at each level or above, person by person.</summary>
    public static HolderCounts Counts(IEnumerable<IEnumerable<(string Competency, int Level)>> people)
    {
        var counts = new HolderCounts();
        var all = people.Select(claims => claims.ToArray()).ToArray();
        foreach (var competency in Catalogue.All)
        {
            var below = Catalogue.WithThoseBelow(competency.Id).Select(each => each.Competency.Id).ToHashSet();
            for (var level = 1; level <= HolderCounts.HighestLevel; level++)
            {
                counts[competency.Id, level] = all.Count(claims => claims.Any(claim => below.Contains(claim.Competency) && claim.Level >= level));
            }
        }

        return counts;
    }
}
