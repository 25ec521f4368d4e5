using System.Globalization;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>The gross network and how its people came into it. Municipal people only (R10); managers are not nominated.</summary>
internal static class Nominations
{
    public const string Network = "bruttonetvaerket";
    private const string Call = "2025";

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var draft = world.Draft;
        var chance = world.Chance(6);
        var network = draft.Id("Network", Network);
        var call = draft.Id("NominationCall", Call);
        yield return draft.Node("Network", Network, ("nameDa", "Bruttonetværket af kommunale it-arkitekter"), ("nameEn", "The gross network of municipal IT architects"),
            ("purpose", "Udgangspunkt for arbejdsgrupperne"), ("establishedOn", new DateOnly(2012, 1, 10)));
        yield return draft.Node("NominationCall", Call, ("titleDa", "Indkaldelse af medlemmer 2025"), ("titleEn", "Call for members 2025"),
            ("opensOn", new DateOnly(2025, 1, 6)), ("closesOn", new DateOnly(2025, 3, 1)));
        yield return draft.Link("CALL_FOR", call, network);
        yield return draft.Link("CALLED_BY", call, draft.Id("Council", "raadet"));
        foreach (var channel in (string[])["kl.dk", "digitaliseringschefer"])
        {
            yield return draft.Link("PUBLISHED_THROUGH", call, draft.Id("Channel", channel));
        }

        HashSet<string> taking = new(StringComparer.Ordinal);
        var number = 0;
        foreach (var person in world.Experts.Where(p => p.Municipality is not null))
        {
            var municipality = draft.Id("Municipality", person.Municipality!);
            if (taking.Add(municipality))
            {
                yield return draft.Link("CONTRIBUTES_TO", municipality, network, ("validFrom", DemoWorld.Before(chance.Int(300, 3000))));
            }

            var status = chance.WeightedRandom(["ACCEPTED", "CANDIDATE", "DECLINED", "WITHDRAWN"], [0.82f, 0.12f, 0.03f, 0.03f]);
            var local = string.Create(CultureInfo.InvariantCulture, $"n{++number:D6}");
            var id = draft.Id("Nomination", local);
            var made = DemoWorld.Before(chance.Int(250, 660));
            yield return draft.Node("Nomination", local, ("status", status), ("nominatedOn", made), ("answeredOn", status == "CANDIDATE" ? null : made.AddDays(chance.Int(5, 60))),
                ("capacityHoursPerMonth", (double)chance.Int(1, 8) * 2), ("wishedTopics", chance.Bool(0.4f) ? [chance.ArrayElement(Catalogue.Topics).Da] : Array.Empty<string>()));
            yield return draft.Link("NOMINATES", id, world.Person(person));
            yield return draft.Link("NOMINATED_BY", id, municipality);
            yield return draft.Link("NOMINATED_TO", id, network);
            yield return draft.Link("ANSWERS_CALL", id, call);
            yield return draft.Link("CAME_THROUGH", id, draft.Id("Channel", chance.ArrayElement(["kl.dk", "digitaliseringschefer", "nyhedsbrev"])));
            if (status == "ACCEPTED")
            {
                yield return draft.Link("IN_POOL_OF", world.Person(person), network, ("validFrom", made.AddDays(60)));
            }

            world.Nominations.Add(new(id, person, status));
        }
    }
}
