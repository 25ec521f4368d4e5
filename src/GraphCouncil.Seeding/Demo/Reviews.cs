using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// 40 reviews besides those of deliverables, each tied to the project that establishes the component (R7). A third is open, a few of those are
/// overdue. One reviewer has a conflict and one review was forgotten, on purpose.
/// </summary>
internal static class Reviews
{
    private const int Count = 38;
    private const int Open = 13;
    private const int Overdue = 3;
    private const int MostTries = 50;

    /// <summary>Open reviews in turn: most run.</summary>
    private static readonly string[] Turns = ["RUNNING", "RUNNING", "ASSIGNED", "RUNNING", "REQUESTED"];

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(10);
        return Planted(world, chance).Concat(Drawn(world, chance)).Concat(OfDeliverables(world, chance));
    }

    private static IEnumerable<Change> Planted(DemoWorld world, Randomizer chance)
    {
        // The conflict: KOMBIT's own people review for KOMBIT's project on access control, to which they are allocated.
        var insider = world.Insider;
        var own = world.Projects[PlantedGaps.ConflictedProject];
        var asked = DemoWorld.WorkingDayBefore(18);
        var conflicted = ReviewDraft.Open(
            world, PlantedGaps.ConflictedReview, own, PlantedGaps.ConflictedComponent, "RUNNING", asked, 30, [insider], conflict: true);
        foreach (var change in conflicted)
        {
            yield return change;
        }

        yield return world.Draft.Link("DECLARED_INTEREST_IN", world.Person(insider), world.Draft.Id("Project", own.Fact.Id),
            ("kind", "AUTHORSHIP"), ("note", "Har deltaget i udformningen"), ("validFrom", DemoWorld.Before(900)));

        foreach (var change in Forgotten(world, chance))
        {
            yield return change;
        }
    }

    /// <summary>Whoever could review something that a project made in 2023 was asked then, and it lies there still.</summary>
    private static IEnumerable<Change> Forgotten(DemoWorld world, Randomizer chance)
    {
        var asked = new DateOnly(2023, 5, 8);
        var (project, component, reviewers) = world.Projects.Values.Where(p => p.Fact.Status == "RUNNING" && p.Fact.StartsOn < asked.AddDays(-90))
            .SelectMany(p => p.Fact.Components.Select(c => (Project: p, Component: c, Asked: Reviewers.Choose(world, chance, c, asked, open: true))))
            .First(found => found.Asked.Length > 0);
        return ReviewDraft.Open(world, PlantedGaps.ForgottenReview, project, component, "RUNNING", asked, 30, reviewers[..1], conflict: false);
    }

    private static IEnumerable<Change> Drawn(DemoWorld world, Randomizer chance)
    {
        for (var i = 1; i <= Count; i++)
        {
            var local = string.Create(CultureInfo.InvariantCulture, $"r{i:D6}");
            var open = i <= Open;
            var (project, component, asked, reviewers) = Find(world, chance, open, late: i <= Overdue);
            var status = reviewers.Length == 0 ? "REQUESTED" : i <= Overdue ? "RUNNING" : Turns[i % Turns.Length];
            var changes = open
                ? ReviewDraft.Open(
                    world, local, project, component, status, asked, i <= Overdue ? 30 : chance.Int(35, 60), reviewers, conflict: false)
                : ReviewDraft.Finished(world, chance, local, project, component, asked, reviewers, null);
            foreach (var change in changes)
            {
                yield return change;
            }
        }
    }

    /// <summary>A component of a project that ran on a day, with reviewers for it.</summary>
    private static (DemoProject Project, string Component, DateOnly Asked, DemoPerson[] Reviewers) Find(
        DemoWorld world, Randomizer chance, bool open, bool late)
    {
        var projects = world.Projects.Values.Where(p => p.Fact.Status == "RUNNING" || (!open && p.Fact.Status == "CLOSED")).ToArray();
        for (var i = 0; i < MostTries; i++)
        {
            var project = chance.ArrayElement(projects);
            var component = chance.ArrayElement(project.Fact.Components);
            var last = project.Fact.EndsOn?.AddDays(-60) ?? DemoWorld.Before(60);
            var first = new[] { project.Fact.StartsOn.AddDays(90), last.AddDays(-700) }.Max();
            var asked = late ? DemoWorld.WorkingDayBefore(chance.Int(36, 70))
                : open ? DemoWorld.WorkingDayBefore(chance.Int(8, 30))
                : WorkingDays.Between(chance, first, last);
            var reviewers = Reviewers.Choose(world, chance, component, asked, open);
            if (reviewers.Length > 0 && component != PlantedGaps.UnreviewableComponent)
            {
                return (project, component, asked, reviewers);
            }
        }

        // Nobody is left who could review anything: an open review waits, a finished one was done by somebody else.
        var any = projects[0];
        var day = open ? DemoWorld.WorkingDayBefore(10) : WorkingDays.OnOrAfter(any.Fact.StartsOn.AddDays(90));
        return (any, any.Fact.Components[0], day, open ? [] : Reviewers.ChooseOrAny(world, chance, any.Fact.Components[0], day));
    }

    /// <summary>Every deliverable of a group but the planted one was reviewed within the project that establishes its component.</summary>
    private static IEnumerable<Change> OfDeliverables(DemoWorld world, Randomizer chance)
    {
        foreach (var made in world.Deliverables.Where(made => made.Local != PlantedGaps.UnreviewedDeliverable))
        {
            var project = world.Ties.Establishing(made.Component).First(p => p.Runs(made.On));
            var reviewers = Reviewers.ChooseOrAny(world, chance, made.Component, made.On);
            foreach (var change in ReviewDraft.Finished(world, chance, "lev-" + made.Local, project, made.Component, made.On, reviewers, made))
            {
                yield return change;
            }
        }
    }
}
