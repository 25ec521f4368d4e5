using System.Collections.Immutable;
using GraphCouncil.Council.Panels;

namespace GraphCouncil.Bench.Choices;

/// <summary>Requests made by chance, shaped as the demo graph is: 98 municipalities, some people who know much, most who know a little.</summary>
internal static class ChoiceCases
{
    private const int Competencies = 40;

    /// <summary>A panel that covers so many competencies at level 3, one of a municipality, with a quota of each kind.</summary>
    public static PanelRequest Panel(int people, int requirements, int seats, int seed)
    {
        var chance = new Random(seed);
        return new(
            [.. Enumerable.Range(0, people).Select(number => Somebody(chance, number, requirements))],
            [.. Enumerable.Range(0, requirements).Select(number => new Requirement(number, 3))],
            seats,
            seats,
            1,
            [new(QuotaKind.SmallMunicipality, 1), new(QuotaKind.Senior, 1), new(QuotaKind.Newcomer, 1)],
            new(100, 200));
    }

    /// <summary>Three reviews for each component, which needs three competencies; people have four; one match of twenty is in conflict.</summary>
    public static AssignmentRequest Batch(int demands, int reviewers, int seed)
    {
        var chance = new Random(seed);
        var people = Enumerable.Range(0, reviewers).Select(number => (Id: $"person:{number:000}", Knows: Some(4))).ToArray();
        return new(
            [.. Enumerable.Range(0, demands).Select(number => new Demand($"component:{number:000}", 3, Matches(Some(3))))],
            [.. people.Select(person => new Reviewer(person.Id, new(0, 6, chance.Next(5))))],
            new(150, 300));

        HashSet<int> Some(int often) => [.. Enumerable.Range(0, often).Select(_ => chance.Next(Competencies))];

        ImmutableArray<Match> Matches(HashSet<int> needs) =>
        [
            .. people.Where(person => person.Knows.Overlaps(needs) && chance.Next(20) > 0)
                .Select(person => new Match(person.Id, (3_000 * needs.Count(person.Knows.Contains)) + chance.Next(1_000))),
        ];
    }

    private static Candidate Somebody(Random chance, int number, int requirements)
    {
        var municipality = chance.Next(98);
        return new(
            $"person:{number:00000}",
            chance.Next(Candidate.MaxFit),
            [.. Enumerable.Range(0, requirements).Select(_ => chance.Next(5) == 0 ? 1 + chance.Next(5) : 0)],
            $"municipality:{municipality}",
            $"region:{municipality % 4}",
            (municipality % 3 == 0 ? Traits.SmallMunicipality : Traits.None) | (chance.Next(4) == 0 ? Traits.Senior : Traits.None)
                | (chance.Next(5) == 0 ? Traits.Newcomer : Traits.None),
            new(chance.Next(4), 4, chance.Next(6)));
    }
}
