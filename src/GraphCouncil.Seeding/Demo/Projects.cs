using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>Projects with owners, components, municipalities, allocations, requests for help and solutions with pilots before roll-out (R8).</summary>
internal static class Projects
{
    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(8);
        var draft = world.Draft;
        yield return draft.Node("DigitalisationEffort", "handlingsplan", ("nameDa", "Fælleskommunal digitaliseringshandlingsplan"), ("nameEn", "Joint municipal digitalisation plan"),
            ("startsOn", new DateOnly(2024, 1, 1)), ("kind", "PROGRAMME"));
        yield return draft.Link("FOLLOWS_FRAMEWORK", draft.Id("DigitalisationEffort", "handlingsplan"), draft.Id("FrameworkArchitecture", Framework.Root));
        for (var i = 0; i < world.Facts.Projects.Length; i++)
        {
            foreach (var change in Project(world, chance, world.Facts.Projects[i], i))
            {
                yield return change;
            }
        }

        foreach (var change in Allocations(world, chance))
        {
            yield return change;
        }
    }

    private static IEnumerable<Change> Project(DemoWorld world, Randomizer chance, ProjectFact fact, int index)
    {
        var draft = world.Draft;
        var municipalities = world.Facts.Municipalities.ToArray();
        var owner = fact.OwnerKind switch
        {
            "KL" => draft.Id("Kl", "kl"),
            "KOMBIT" => draft.Id("Kombit", "kombit"),
            _ => draft.Id("Municipality", chance.ArrayElement(municipalities).Code),
        };
        var id = draft.Id("Project", fact.Id);
        world.Projects[fact.Id] = new(fact.Id, owner, fact.Components);
        var status = index % 6 == 5 ? "PLANNED" : index % 6 == 4 ? "CLOSED" : "RUNNING";
        var start = status == "PLANNED" ? DemoWorld.After(chance.Int(30, 200)) : DemoWorld.Before(chance.Int(200, 1500));
        yield return draft.Node("Project", fact.Id, ("nameDa", fact.NameDa), ("nameEn", fact.NameEn), ("status", status), ("startsOn", start),
            ("endsOn", status == "CLOSED" ? DemoWorld.Before(chance.Int(10, 150)) : null));
        yield return draft.Link("OWNED_BY", id, owner);
        yield return draft.Link("PART_OF_EFFORT", id, draft.Id("DigitalisationEffort", "handlingsplan"));
        yield return draft.Link("FOLLOWS_FRAMEWORK", id, draft.Id("FrameworkArchitecture", Framework.Root));
        if (world.ByEmployer.TryGetValue(owner, out var staff) && staff.Count > 0)
        {
            yield return draft.Link("LED_BY", id, world.Person(chance.ListItem(staff)));
        }

        foreach (var component in fact.Components)
        {
            yield return draft.Link("ESTABLISHES", id, draft.Id("Component", component), ("role", fact.NameDa.Contains("indførelse", StringComparison.Ordinal) ? "INTRODUCES" : "CREATES"),
                ("basis", "DEMO"), ("validFrom", start));
        }

        foreach (var municipality in chance.ArrayElements(municipalities, chance.Int(3, 8)))
        {
            yield return draft.Link("TAKES_PART_IN", draft.Id("Municipality", municipality.Code), id, ("role", chance.Bool(0.3f) ? "PILOT_HOST" : "ADOPTER"), ("validFrom", start));
        }

        foreach (var change in Solution(world, chance, fact, status).Concat(Requests(world, chance, fact, index)))
        {
            yield return change;
        }
    }

    private static IEnumerable<Change> Solution(DemoWorld world, Randomizer chance, ProjectFact fact, string status)
    {
        var draft = world.Draft;
        var solution = draft.Id("Solution", fact.Id);
        yield return draft.Node("Solution", fact.Id, ("nameDa", "Løsning: " + fact.NameDa), ("nameEn", "Solution: " + fact.NameEn), ("readiness", status == "CLOSED" ? "IN_USE" : "SPECIFIED"));
        yield return draft.Link("SOLUTION_OF", solution, draft.Id("Project", fact.Id));
        foreach (var component in fact.Components)
        {
            yield return draft.Link("SOLUTION_USES", solution, draft.Id("Component", component));
        }

        if (status == "PLANNED")
        {
            yield break;
        }

        var pilot = draft.Id("Pilot", fact.Id);
        var done = status == "CLOSED" || chance.Bool(0.5f);
        yield return draft.Node("Pilot", fact.Id, ("titleDa", "Afprøvning: " + fact.NameDa), ("titleEn", "Pilot: " + fact.NameEn), ("status", done ? "DONE" : "RUNNING"),
            ("outcome", done ? chance.ArrayElement(["SUCCESS", "PARTIAL"]) : null), ("startsOn", DemoWorld.Before(180)), ("endsOn", done ? DemoWorld.Before(40) : null));
        yield return draft.Link("TRIES_OUT", pilot, solution);
        yield return draft.Link("FOLLOWED_BY", pilot, draft.Id("WorkingGroup", PlantedGaps.GroupWithExpiredMandate));
        foreach (var component in fact.Components)
        {
            yield return draft.Link("PILOT_OF", pilot, draft.Id("Component", component));
        }

        foreach (var municipality in chance.ArrayElements(world.Facts.Municipalities.ToArray(), 2))
        {
            yield return draft.Link("RUNS_IN", pilot, draft.Id("Municipality", municipality.Code), ("users", chance.Int(5, 300)), ("validFrom", DemoWorld.Before(180)));
        }

        if (status == "CLOSED")
        {
            var rollout = draft.Id("Rollout", fact.Id);
            yield return draft.Node("Rollout", fact.Id, ("titleDa", "Udrulning: " + fact.NameDa), ("titleEn", "Roll-out: " + fact.NameEn), ("status", "RUNNING"), ("startsOn", DemoWorld.Before(30)));
            yield return draft.Link("ROLLS_OUT", rollout, solution);
            yield return draft.Link("PRECEDED_BY", rollout, pilot);
            foreach (var municipality in chance.ArrayElements(world.Facts.Municipalities.ToArray(), 6))
            {
                yield return draft.Link("ROLLED_OUT_TO", rollout, draft.Id("Municipality", municipality.Code), ("liveOn", DemoWorld.After(chance.Int(-20, 200))));
            }
        }
    }

    /// <summary>Every other project has asked for help; a third of the requests still wait.</summary>
    private static IEnumerable<Change> Requests(DemoWorld world, Randomizer chance, ProjectFact fact, int index)
    {
        if (index % 2 == 1)
        {
            yield break;
        }

        var draft = world.Draft;
        var id = draft.Id("AssistanceRequest", fact.Id);
        var status = (index / 2 % 3) switch { 0 => "OPEN", 1 => "ANSWERED", _ => "ACCEPTED" };
        var opened = DemoWorld.Before(chance.Int(20, 250));
        yield return draft.Node("AssistanceRequest", fact.Id, ("titleDa", "Hjælp til " + fact.NameDa), ("titleEn", "Help with " + fact.NameEn),
            ("ask", "Hvordan bør integrationen mellem komponenterne skæres?"), ("status", status), ("openedOn", opened), ("neededBy", DemoWorld.After(chance.Int(10, 120))),
            ("answeredOn", status == "ANSWERED" ? opened.AddDays(15) : null), ("hours", status == "ANSWERED" ? 6.5 : null));
        yield return draft.Link("REQUESTED_BY", id, draft.Id("Project", fact.Id));
        yield return draft.Link("ADDRESSED_TO", id, draft.Id("WorkingGroup", "ag-projektstoette"));
        yield return draft.Link("REQUEST_ABOUT", id, draft.Id("Component", fact.Components[0]));
        var needed = world.Facts.Requirements.Where(r => r.Component == fact.Components[0]).Select(r => r.Competency).DefaultIfEmpty("c313").First();
        yield return draft.Link("ASKS_FOR", id, draft.Id("Competency", needed), ("minLevel", 3), ("importance", "ESSENTIAL"));
        if (status == "ANSWERED")
        {
            yield return draft.Link("ANSWERED_BY", id, world.Person(chance.ListItem(world.Experts)));
        }
    }

    /// <summary>Owners allocate architects to their own projects (R5): KOMBIT people to KOMBIT's, and so on.</summary>
    private static IEnumerable<Change> Allocations(DemoWorld world, Randomizer chance)
    {
        var draft = world.Draft;
        var number = 0;
        foreach (var project in world.Projects.Values)
        {
            if (!world.ByEmployer.TryGetValue(project.Owner, out var staff))
            {
                continue;
            }

            foreach (var person in staff.Where(p => p.Kind is not "MANAGER").Take(3 + (2 * world.Scale)).Where(_ => chance.Bool(0.6f)))
            {
                var local = string.Create(CultureInfo.InvariantCulture, $"a{++number:D6}");
                var id = draft.Id("Allocation", local);
                yield return draft.Node("Allocation", local, ("hoursPerMonth", (double)chance.Int(10, 80)), ("role", "Arkitekt"), ("validFrom", DemoWorld.Before(chance.Int(30, 500))),
                    ("validTo", chance.Bool(0.3f) ? DemoWorld.After(chance.Int(-20, 300)) : null));
                yield return draft.Link("ALLOCATES", id, world.Person(person));
                yield return draft.Link("ALLOCATED_TO", id, draft.Id("Project", project.Local));
                yield return draft.Link("ALLOCATED_BY", id, project.Owner);
            }
        }
    }
}
