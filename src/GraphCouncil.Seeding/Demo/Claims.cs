using Bogus;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// Who knows what. Around six claims for each who is no manager, most of them in the person's own fields; a few for managers who can be asked. What
/// <see cref="PlantedGaps"/> says is left out or held by one; every other competency has two people at least who can review.
/// </summary>
internal static class Claims
{
    /// <summary>The level from which <see cref="DemoWorld.Holders"/> knows of a claim.</summary>
    public const int WorksAlone = 3;

    /// <summary>Days that those two have known it at least: before the oldest review of the demo.</summary>
    private const int LongSince = 1300;

    private static readonly (string Source, string Evidence)[] Grounds =
    [
        ("ENDORSED", "Bekræftet af nærmeste leder"), ("ENDORSED", "Bekræftet af en kollega i arbejdsgruppen"),
        ("ENDORSED", "Anbefalet af projektlederen"),
        ("ENDORSED", "Drøftet ved den årlige samtale"), ("DEMONSTRATED", "Vist i et review"),
        ("DEMONSTRATED", "Vist i en leverance til en arbejdsgruppe"),
        ("DEMONSTRATED", "Oplæg på netværksmøde"), ("DEMONSTRATED", "Certifikat forelagt sekretariatet"),
    ];

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(5);
        var leaves = world.Facts.Competencies.Where(c => c.Tier == 3 && c.Id != PlantedGaps.HeldByOne).Select(c => c.Id).ToArray();
        var byField = leaves.GroupBy(FieldOf).ToDictionary(field => field.Key, field => field.ToArray(), StringComparer.Ordinal);
        var northern = world.Facts.Municipalities.Where(m => m.Region == PlantedGaps.Nordjylland).Select(m => m.Code)
            .ToHashSet(StringComparer.Ordinal);
        bool IsNorthern(DemoPerson person) => person.Municipality is { } code && northern.Contains(code);
        var anchors = Anchors(world, leaves, IsNorthern);
        var alone = world.Experts.First(p => p.Municipality is not null && !IsNorthern(p));
        foreach (var person in world.People.Where(p => !p.IsManager || p.AcceptsRequests))
        {
            var own = anchors.GetValueOrDefault(person) ?? [];
            var picked = Pick(chance, person, leaves, byField, own);
            for (var i = 0; i < picked.Count; i++)
            {
                var anchor = own.Contains(picked[i]);
                var level = person.IsManager ? chance.Int(3, 4) : anchor ? chance.Int(4, 5) : Level(chance, picked[i], IsNorthern(person));
                foreach (var change in Claim(world, chance, person, picked[i], level, lasts: anchor || i == 0, anchor ? LongSince : 60))
                {
                    yield return change;
                }
            }

            if (person == alone)
            {
                yield return One(world, person, PlantedGaps.HeldByOne, 4, DemoWorld.Before(800), null,
                    ("interest", 4), ("source", "SELF"), ("lastUsed", DemoWorld.Before(40)));
            }

            if (!person.IsManager && chance.Bool(0.25f))
            {
                yield return Goal(world, chance, person, leaves, picked);
            }
        }
    }

    /// <summary>The field of a competency: <c>c313</c> stands in <c>c31</c>.</summary>
    public static string FieldOf(string competency) => competency[..^1];

    /// <summary>
    /// People of the first scale for each competency who can review what takes it, out of those who work in its field where there are any: two, and
    /// four where a component cannot do without, as those who contributed to it are none of its reviewers. The first has a manager in the demo, so
    /// that ties by management are there. What is missing in one region somebody knows in each of the others. The planted insider is one too, so that
    /// the conflict is one of somebody who could review otherwise.
    /// </summary>
    private static Dictionary<DemoPerson, List<string>> Anchors(DemoWorld world, string[] leaves, Func<DemoPerson, bool> isNorthern)
    {
        Dictionary<DemoPerson, List<string>> anchors = new() { [world.Insider] = [PlantedGaps.InsiderKnows] };
        var experts = world.Experts.Take(world.Experts.Count / world.Scale).ToArray();
        var essential = world.Facts.Requirements.Where(r => r.Importance == "ESSENTIAL").Select(r => r.Competency).ToHashSet(StringComparer.Ordinal);
        var regions = world.Facts.Municipalities.ToDictionary(m => m.Code, m => m.Region, StringComparer.Ordinal);
        var turn = 0;
        foreach (var leaf in leaves.Where(leaf => leaf != PlantedGaps.WithoutReviewers))
        {
            var possible = experts.Where(p => p.AcceptsRequests && !(leaf == PlantedGaps.MissingInNordjylland && isNorthern(p))).ToArray();
            var fitting = possible.Where(p => p.Fields.Contains(FieldOf(leaf))).ToArray();
            var people = fitting.Length > 1 ? fitting : possible;
            var managed = people.Where(p => p is { Manager: not null, Municipality: not null }).ToArray();
            var first = managed.Length > 0 ? managed[turn % managed.Length] : people[turn % people.Length];
            var others = Enumerable.Range(turn, people.Length).Select(i => people[i % people.Length]).Where(person => person != first);
            var chosen = leaf == PlantedGaps.MissingInNordjylland
                ? people.Concat(possible).DistinctBy(p => regions.GetValueOrDefault(p.Municipality ?? ""))
                : others.Take(essential.Contains(leaf) ? 3 : 1).Prepend(first);
            foreach (var person in chosen)
            {
                if (!anchors.TryGetValue(person, out var known))
                {
                    anchors[person] = known = [];
                }

                known.Add(leaf);
            }

            turn += 5;
        }

        return anchors;
    }

    private static List<string> Pick(Randomizer chance, DemoPerson person, string[] leaves, Dictionary<string, string[]> byField, List<string> own)
    {
        List<string> picked = [.. own.Distinct()];
        var count = Math.Max(picked.Count, person.IsManager ? chance.Int(2, 3) : chance.Int(3, 8));
        while (picked.Count < count)
        {
            var competency = person.IsManager ? chance.ArrayElement(PersonProfile.OfManagers)
                : chance.Bool(0.7f) ? chance.ArrayElement(byField[chance.ArrayElement(person.Fields)])
                : chance.ArrayElement(leaves);
            if (!picked.Contains(competency))
            {
                picked.Add(competency);
            }
        }

        return picked;
    }

    /// <summary>Levels as people state them: many twos and threes, few fives; capped where a gap is planted.</summary>
    private static int Level(Randomizer chance, string competency, bool northern)
    {
        var level = chance.WeightedRandom([1, 2, 3, 4, 5], [0.15f, 0.27f, 0.32f, 0.2f, 0.06f]);
        var capped = competency == PlantedGaps.WithoutReviewers || (northern && competency == PlantedGaps.MissingInNordjylland);
        return capped ? Math.Min(level, PlantedGaps.ReviewLevel - 1) : level;
    }

    private static IEnumerable<Change> Claim(
        DemoWorld world, Randomizer chance, DemoPerson person, string competency, int level, bool lasts, int least)
    {
        var from = DemoWorld.Before(chance.Int(least, 1800));
        DateOnly? to = !lasts && chance.Bool(0.06f) ? from.AddDays(chance.Int(30, Math.Min(800, DemoWorld.Today.DayNumber - from.DayNumber))) : null;
        var last = (to ?? DemoWorld.Today).AddDays(-1);
        DateOnly? used = chance.Bool(0.8f) ? from.AddDays(chance.Int(0, last.DayNumber - from.DayNumber)) : null;
        yield return One(world, person, competency, level, from, to, ("interest", chance.Int(0, 5)), ("source", "SELF"), ("lastUsed", used));
        if (to is null && chance.Bool(0.08f))
        {
            var (source, evidence) = chance.ArrayElement(Grounds);
            var seen = from.AddDays(chance.Int(1, last.DayNumber - from.DayNumber));
            yield return One(world, person, competency, Math.Max(1, level - chance.Int(0, 1)), seen, null, ("source", source),
                ("evidence", evidence));
        }
    }

    private static Change One(
        DemoWorld world, DemoPerson person, string competency, int level, DateOnly from, DateOnly? to, params ReadOnlySpan<(string, object?)> more)
    {
        if (to is null && level >= WorksAlone && person.IsExpert)
        {
            if (!world.Holders.TryGetValue(competency, out var holders))
            {
                world.Holders[competency] = holders = [];
            }

            holders.Add(new(person, level, from));
        }

        return world.Draft.Link("HAS_COMPETENCY", world.Person(person), world.Draft.Id("Competency", competency),
            [("level", level), ("validFrom", from), ("validTo", to), .. more]);
    }

    /// <summary>Something that the person does not claim yet.</summary>
    private static Change Goal(DemoWorld world, Randomizer chance, DemoPerson person, string[] leaves, List<string> picked)
    {
        var wanted = chance.ArrayElement(leaves);
        while (picked.Contains(wanted))
        {
            wanted = chance.ArrayElement(leaves);
        }

        return world.Draft.Link("WANTS_TO_DEVELOP", world.Person(person), world.Draft.Id("Competency", wanted),
            ("targetLevel", chance.Int(3, 5)), ("statedOn", DemoWorld.Before(chance.Int(10, 300))), ("dueOn", DemoWorld.After(chance.Int(60, 500))));
    }
}
