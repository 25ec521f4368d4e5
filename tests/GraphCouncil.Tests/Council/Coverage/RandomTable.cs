using System.Collections.Immutable;
using GraphCouncil.Council.Coverage;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;

namespace GraphCouncil.Tests.Council.Coverage;

/// <summary>Random people who claim random competencies in random municipalities, and the table of them.</summary>
internal sealed class RandomTable
{
    private RandomTable(CoverageGrid grid, Catalogue catalogue, ImmutableArray<Place> places, ImmutableArray<Somebody> people)
    {
        (Grid, Catalogue, Places, People) = (grid, catalogue, places, people);
        Values = [.. grid.Summed(Residents, _ => 1).Select(number => (int)number)];
        Lines = grid.Lines(Values, isOfMunicipalities: true);
    }

    public CoverageGrid Grid { get; }

    public Catalogue Catalogue { get; }

    public ImmutableArray<Place> Places { get; }

    public ImmutableArray<Somebody> People { get; }

    public ImmutableArray<int> Values { get; }

    public ImmutableArray<SumLine> Lines { get; }

    public IEnumerable<Resident> Residents => People.Select(person =>
        new Resident(person.Municipalities.Add("kombit:kombit"), [.. person.Claims.Select(claim => (claim, 3))], person.OpenHours));

    public ImmutableArray<bool> Hidden() => Grid.Hidden(Values);

    /// <param name="isNobodyInTwo">Whether each is in one municipality; else some are in two.</param>
    public static RandomTable Of(int seed, bool isNobodyInTwo)
    {
        var chance = new Random(seed);
        var (fields, below, regions, municipalities) = (chance.Next(1, 4), chance.Next(1, 4), chance.Next(1, 4), chance.Next(2, 7));
        var competencies = new List<Competency>();
        for (var field = 0; field < fields; field++)
        {
            competencies.Add(new($"f{field}", $"c{field}", [], null));
            competencies.AddRange(Enumerable.Range(0, below).Select(at => new Competency($"f{field}-{at}", $"c{field}{at}", [], $"f{field}")));
        }

        ImmutableArray<Place> places =
        [
            .. Enumerable.Range(0, municipalities).Select(at =>
                new Place(new($"m{at}", ""), [new($"r{at % regions}", "")], chance.Next(5) == 0 ? null : new($"n{at / 3}", ""))),
        ];
        var claimable = competencies.Where(each => chance.Next(3) > 0 || each.Broader is not null).Select(each => each.Id).ToArray();
        ImmutableArray<Somebody> people =
        [
            .. Enumerable.Range(0, chance.Next(3, 40)).Select(_ => new Somebody(
                [.. Some([.. places.Select(each => each.Municipality.Id)], isNobodyInTwo || chance.Next(4) > 0 ? 1 : 2)],
                [.. Some(claimable, chance.Next(1, 4))],
                chance.Next(0, 30))),
        ];
        var catalogue = new Catalogue(competencies);
        return new(new(catalogue, places), catalogue, places, people);

        IEnumerable<string> Some(string[] all, int count) => all.OrderBy(_ => chance.Next()).Take(count).ToArray();
    }

    internal sealed record Somebody(ImmutableArray<string> Municipalities, ImmutableArray<string> Claims, double OpenHours);
}
