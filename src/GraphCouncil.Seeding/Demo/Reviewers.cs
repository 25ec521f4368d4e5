using Bogus;

namespace GraphCouncil.Seeding.Demo;

/// <summary>Who is asked to review: people who know what the component takes, are bound to it by nothing, and have not enough open already.</summary>
internal static class Reviewers
{
    private const int Most = 3;

    /// <summary>How many are kept free to review a component, of those who knew it before the first deliverables of the demo, in days.</summary>
    private const int Fewest = 2;
    private const int LongAgo = 750;

    /// <summary>The competencies that a component cannot do without.</summary>
    public static IEnumerable<string> Essential(DemoWorld world, string component) =>
        world.Facts.Requirements.Where(r => r.Component == component && r.Importance == "ESSENTIAL").Select(r => r.Competency);

    /// <summary>Who knows enough today, whatever else binds them.</summary>
    public static IEnumerable<DemoPerson> Able(DemoWorld world, string component) =>
        Essential(world, component).SelectMany(world.HoldersOf).Where(claim => claim.Level >= PlantedGaps.ReviewLevel).Select(claim => claim.Person)
            .Distinct();

    /// <summary>
    /// Up to three people whose claims held on the day of assignment; for an open review such as have a place left, those preferred who have one
    /// already.
    /// </summary>
    public static DemoPerson[] Choose(DemoWorld world, Randomizer chance, string component, DateOnly assigned, bool open)
    {
        var free = Free(world, component, assigned).Where(person => !open || person.OpenReviews < person.MostReviews);
        var asked = chance.Shuffle(free).OrderByDescending(person => open && chance.Bool() ? person.OpenReviews : 0);
        return [.. asked.Take(chance.Int(1, Most))];
    }

    /// <summary>
    /// Whether a person is one of the last who could review a component, and so neither works on it nor is bound to it in another way: somebody must
    /// be left to look at it.
    /// </summary>
    public static bool Needs(DemoWorld world, string component, DemoPerson person)
    {
        var left = Free(world, component, DemoWorld.Before(LongAgo)).Take(Fewest + 1).ToArray();
        return left.Length <= Fewest && left.Contains(person);
    }

    private static IEnumerable<DemoPerson> Free(DemoWorld world, string component, DateOnly assigned) =>
        Essential(world, component).SelectMany(world.HoldersOf)
            .Where(claim => claim.Level >= PlantedGaps.ReviewLevel && claim.From <= assigned).Select(claim => claim.Person).Distinct()
            .Where(person => person.AcceptsRequests && person.Since <= assigned && !world.Ties.Bound(person, component));

    /// <summary>
    /// As <see cref="Choose"/>, or anybody whom nothing binds where the graph has nobody who knows: a finished review had a reviewer.
    /// </summary>
    public static DemoPerson[] ChooseOrAny(DemoWorld world, Randomizer chance, string component, DateOnly assigned) =>
        Choose(world, chance, component, assigned, open: false) is { Length: > 0 } chosen
            ? chosen
            : [.. world.Experts.Where(person => !world.Ties.Bound(person, component)).Take(1)];
}
