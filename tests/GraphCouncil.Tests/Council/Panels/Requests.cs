using System.Collections.Immutable;
using GraphCouncil.Council.Panels;

namespace GraphCouncil.Tests.Council.Panels;

/// <summary>Requests made by chance, and the least one to change by hand.</summary>
internal static class Requests
{
    public static Candidate Person(string id, int fit = 5_000, string? organization = null, string? region = null, Traits traits = Traits.None, params int[] levels) =>
        new(id, fit, [.. levels], organization, region, traits, new(0, 5, 0));

    public static PanelRequest Of(int seats, params Candidate[] candidates) => new([.. candidates], [], seats, seats, 1, [], Prices.None);

    /// <summary>Few people, coarse fits and full of rules, so that ties are common and a third or so is impossible.</summary>
    public static PanelRequest Small(int seed)
    {
        var chance = new Random(seed);
        var competencies = chance.Next(4);
        var least = 1 + chance.Next(3);
        return new(
            [.. Enumerable.Range(0, 3 + chance.Next(6)).Select(_ => Somebody(chance, chance.Next(1_000), competencies, 4)).DistinctBy(person => person.Id)],
            [.. Enumerable.Range(0, competencies).Select(number => new Requirement(number, 1 + chance.Next(4), 1 + (chance.Next(4) / 3)))],
            least,
            chance.Next(2) == 0 ? least : least + 1 + chance.Next(2),
            1 + (chance.Next(4) / 3),
            [.. Enum.GetValues<QuotaKind>().Where(_ => chance.Next(3) == 0).Select(kind => new Quota(kind, chance.Next(3)))],
            chance.Next(2) == 0 ? Prices.None : new(500, 1_000));
    }

    /// <summary>As many people as the demo has, or more, over 98 municipalities.</summary>
    public static PanelRequest Large(int people, int requirements, int seats, int seed)
    {
        var chance = new Random(seed);
        return new(
            [.. Enumerable.Range(0, people).Select(number => Somebody(chance, number, requirements, 98) with { Fit = chance.Next(Candidate.MaxFit) })],
            [.. Enumerable.Range(0, requirements).Select(number => new Requirement(number, 3))],
            seats,
            seats,
            1,
            [new(QuotaKind.SmallMunicipality, 1), new(QuotaKind.Senior, 1), new(QuotaKind.Newcomer, 1)],
            new(100, 200));
    }

    /// <summary>Components that need three of forty competencies, people who have four, and one match of twenty in conflict.</summary>
    public static AssignmentRequest Batch(int demands, int reviewers, int seed)
    {
        var chance = new Random(seed);
        var people = Enumerable.Range(0, reviewers).Select(number => (Id: $"person:{number:000}", Knows: Some(4))).ToArray();
        return new(
            [.. Enumerable.Range(0, demands).Select(number => (Id: $"component:{number:000}", Needs: Some(3))).Select(component => new Demand(component.Id, 3, Matches(component.Needs)))],
            [.. people.Select(person => new Reviewer(person.Id, new(0, 6, chance.Next(5))))],
            new(150, 300));

        HashSet<int> Some(int often) => [.. Enumerable.Range(0, often).Select(_ => chance.Next(40))];

        ImmutableArray<Match> Matches(HashSet<int> needs) =>
        [
            .. people.Where(person => person.Knows.Overlaps(needs) && chance.Next(20) > 0)
                .Select(person => new Match(person.Id, (3_000 * needs.Count(person.Knows.Contains)) + chance.Next(1_000))),
        ];
    }

    private static Candidate Somebody(Random chance, int number, int competencies, int municipalities)
    {
        var municipality = chance.Next(municipalities + 1);
        return new(
            $"person:{number:00000}",
            chance.Next(4) * 1_000,
            [.. Enumerable.Range(0, competencies).Select(_ => chance.Next(2) * chance.Next(6))],
            municipality == 0 ? null : $"municipality:{municipality}",
            municipality == 0 ? null : $"region:{municipality % 3}",
            (municipality % 2 == 1 ? Traits.SmallMunicipality : Traits.None) | (Traits)(chance.Next(4) * 2),
            new(chance.Next(4), 3, chance.Next(4)));
    }
}
