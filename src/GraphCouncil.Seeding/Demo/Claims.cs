using Bogus;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>Who knows what. Around six claims for each who is no manager; what <see cref="PlantedGaps"/> says is left out or held by one.</summary>
internal static class Claims
{
    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(5);
        var draft = world.Draft;
        var leaves = world.Facts.Competencies.Where(c => c.Tier == 3 && c.Id != PlantedGaps.HeldByOne).Select(c => c.Id).ToArray();
        var northern = world.Facts.Municipalities.Where(m => m.Region == PlantedGaps.Nordjylland).Select(m => m.Code).ToHashSet(StringComparer.Ordinal);
        var alone = world.Experts.First(p => p.Municipality is { } code && !northern.Contains(code));
        foreach (var person in world.People)
        {
            var id = world.Person(person);
            if (person.Kind != "MANAGER")
            {
                foreach (var competency in Pick(chance, leaves))
                {
                    foreach (var change in Claim(world, chance, id, competency, Level(chance, competency, person.Municipality is { } m && northern.Contains(m))))
                    {
                        yield return change;
                    }
                }
            }

            if (person == alone)
            {
                yield return draft.Link("HAS_COMPETENCY", id, draft.Id("Competency", PlantedGaps.HeldByOne), ("level", 4), ("interest", 4), ("source", "SELF"),
                    ("lastUsed", DemoWorld.Before(40)), ("validFrom", DemoWorld.Before(800)));
            }

            if (person.Kind != "MANAGER" && chance.Bool(0.25f))
            {
                yield return draft.Link("WANTS_TO_DEVELOP", id, draft.Id("Competency", chance.ArrayElement(leaves)), ("targetLevel", chance.Int(3, 5)),
                    ("statedOn", DemoWorld.Before(chance.Int(10, 300))), ("dueOn", DemoWorld.After(chance.Int(60, 500))));
            }
        }
    }

    private static HashSet<string> Pick(Randomizer chance, string[] leaves)
    {
        HashSet<string> picked = new(StringComparer.Ordinal);
        var count = chance.Int(3, 8);
        while (picked.Count < count)
        {
            picked.Add(chance.ArrayElement(leaves));
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

    private static IEnumerable<Change> Claim(DemoWorld world, Randomizer chance, string person, string competency, int level)
    {
        var draft = world.Draft;
        var target = draft.Id("Competency", competency);
        var from = DemoWorld.Before(chance.Int(30, 1800));
        var expired = chance.Bool(0.06f);
        DateOnly? to = expired ? from.AddDays(Math.Min(DemoWorld.Today.DayNumber - from.DayNumber - 1, 365)) : null;
        yield return draft.Link("HAS_COMPETENCY", person, target, ("level", level), ("interest", chance.Int(0, 5)), ("source", "SELF"),
            ("lastUsed", chance.Bool(0.8f) ? DemoWorld.Before(chance.Int(0, 1500)) : null), ("validFrom", from), ("validTo", to));
        if (chance.Bool(0.08f))
        {
            yield return draft.Link("HAS_COMPETENCY", person, target, ("level", Math.Max(1, level - chance.Int(0, 1))), ("source", chance.Bool() ? "ENDORSED" : "DEMONSTRATED"),
                ("evidence", "Vurderet af en kollega"), ("validFrom", DemoWorld.Before(chance.Int(1, 700))));
        }
    }
}
