using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// The gross network and how its people came into it. Municipal people only (R10); managers are not nominated. The call of 2025 is answered; that of
/// 2026, for those who came since and a few that were asked again, closed a month ago and mostly waits.
/// </summary>
internal static class Nominations
{
    public const string Network = "bruttonetvaerket";

    private static readonly (string Local, DateOnly Opens, DateOnly Closes, DateOnly Answers)[] Calls =
    [
        ("2025", new(2025, 1, 6), new(2025, 2, 28), new(2025, 3, 28)), ("2026", new(2026, 8, 17), new(2026, 9, 30), DemoWorld.Before(5)),
    ];

    public static IEnumerable<Change> Make(DemoWorld world) => Pool(world).Concat(Nominated(world));

    private static IEnumerable<Change> Pool(DemoWorld world)
    {
        var draft = world.Draft;
        var network = draft.Id("Network", Network);
        yield return draft.Node("Network", Network, ("nameDa", "Bruttonetværket af kommunale it-arkitekter"),
            ("nameEn", "The gross network of municipal IT architects"), ("purpose", "Udgangspunkt for arbejdsgrupperne"),
            ("establishedOn", new DateOnly(2012, 1, 10)));
        foreach (var (local, opens, closes, _) in Calls)
        {
            var call = draft.Id("NominationCall", local);
            yield return draft.Node("NominationCall", local, ("titleDa", "Indkaldelse af medlemmer " + local),
                ("titleEn", "Call for members " + local),
                ("opensOn", opens), ("closesOn", closes));
            yield return draft.Link("CALL_FOR", call, network);
            yield return draft.Link("CALLED_BY", call, draft.Id("Council", "raadet"));
            foreach (var channel in (string[])["kl.dk", "digitaliseringschefer"])
            {
                yield return draft.Link("PUBLISHED_THROUGH", call, draft.Id("Channel", channel));
            }
        }
    }

    private static IEnumerable<Change> Nominated(DemoWorld world)
    {
        var draft = world.Draft;
        var chance = world.Chance(6);
        HashSet<string> taking = new(StringComparer.Ordinal);
        var number = 0;
        foreach (var person in world.Experts.Where(p => p.Municipality is not null && p.Since < Calls[1].Opens))
        {
            var municipality = draft.Id("Municipality", person.Municipality!);
            if (taking.Add(municipality))
            {
                yield return draft.Link("CONTRIBUTES_TO", municipality, draft.Id("Network", Network),
                    ("validFrom", DemoWorld.Before(chance.Int(700, 3000))));
            }

            var local = string.Create(CultureInfo.InvariantCulture, $"n{++number:D6}");
            foreach (var change in Nomination(world, chance, local, person, municipality))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<Change> Nomination(DemoWorld world, Randomizer chance, string local, DemoPerson person, string municipality)
    {
        var draft = world.Draft;
        var late = person.Since > Calls[0].Opens || chance.Bool(0.08f);
        var (call, opens, closes, answers) = Calls[late ? 1 : 0];
        var status = late
            ? chance.WeightedRandom(["CANDIDATE", "ACCEPTED"], [0.8f, 0.2f])
            : chance.WeightedRandom(["ACCEPTED", "DECLINED", "WITHDRAWN"], [0.93f, 0.03f, 0.04f]);
        var made = WorkingDays.Between(chance, opens, closes);
        DateOnly? answered = status == "CANDIDATE" ? null : WorkingDays.Between(chance, made.AddDays(3), answers);
        var nomination = new DemoNomination(draft.Id("Nomination", local), person, status, answered);
        world.Nominations[person] = nomination;
        yield return draft.Node("Nomination", local, ("status", status), ("nominatedOn", made), ("answeredOn", answered),
            ("capacityHoursPerMonth", Math.Max(2.5, person.Capacity)),
            ("wishedTopics", chance.Bool(0.4f) ? [chance.ArrayElement(Catalogue.Topics).Da] : Array.Empty<string>()));
        yield return draft.Link("NOMINATES", nomination.Id, world.Person(person));
        yield return draft.Link("NOMINATED_BY", nomination.Id, municipality);
        yield return draft.Link("NOMINATED_TO", nomination.Id, draft.Id("Network", Network));
        yield return draft.Link("ANSWERS_CALL", nomination.Id, draft.Id("NominationCall", call));
        var channel = chance.ArrayElement(["kl.dk", "digitaliseringschefer", "nyhedsbrev"]);
        yield return draft.Link("CAME_THROUGH", nomination.Id, draft.Id("Channel", channel));
        if (status == "ACCEPTED")
        {
            yield return draft.Link("IN_POOL_OF", world.Person(person), draft.Id("Network", Network), ("validFrom", answered));
        }
    }
}
