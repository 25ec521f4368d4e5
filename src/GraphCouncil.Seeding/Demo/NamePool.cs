using Bogus;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>Draws Danish names, common ones more often.</summary>
internal sealed class NamePool
{
    private readonly string[] _given;
    private readonly string[] _family;

    public NamePool(IReadOnlyList<NameFact> names)
    {
        _given = Weighted(names.Where(n => n.First));
        _family = Weighted(names.Where(n => !n.First));
    }

    public (string Given, string Family) Draw(Randomizer chance) => (chance.ArrayElement(_given), chance.ArrayElement(_family));

    private static string[] Weighted(IEnumerable<NameFact> names) => [.. names.SelectMany(n => Enumerable.Repeat(n.Name, n.Weight))];
}
