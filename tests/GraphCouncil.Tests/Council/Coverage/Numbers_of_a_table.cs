using GraphCouncil.Council.Coverage;
using Xunit;

namespace GraphCouncil.Tests.Council.Coverage;

/// <summary>Every number of the table is what counting the people one by one gives, totals too.</summary>
public sealed class Numbers_of_a_table
{
    [Fact]
    public void Are_of_different_people_wherever_they_stand()
    {
        var several = 0;
        for (var seed = 0; seed < 100; seed++)
        {
            var table = RandomTable.Of(seed, isNobodyInTwo: false);
            var hours = table.Grid.Summed(table.Residents, person => person.OpenHours);
            several += table.People.Count(person => person.Municipalities.Length > 1);
            foreach (var competency in table.Catalogue.All.Select(each => each.Id).Append(CoverageGrid.Anything))
            {
                foreach (var (area, within) in AreasOf(table))
                {
                    var people = table.People
                        .Where(person => person.Municipalities.Any(within.Contains) && (competency.Length == 0 || person.Claims.Any(claim => Lies(claim, competency)))).ToList();
                    var at = table.Grid.At(competency, area);
                    Assert.Equal(people.Count, table.Values[at]);
                    Assert.Equal(people.Sum(person => person.OpenHours), hours[at], 6);
                }
            }
        }

        Assert.True(several > 200);
    }

    [Fact]
    public void Are_as_high_as_the_highest_level_below()
    {
        var table = RandomTable.Of(1, isNobodyInTwo: true);
        var (place, competency) = (table.Places[0], table.Catalogue.All.First(each => each.Broader is not null));
        var levels = table.Grid.Greatest([
            new([place.Municipality.Id, "kombit:kombit"], [(competency.Id, 2)], 0), new([place.Municipality.Id], [(competency.Id, 4), (competency.Id, 1)], 0)]);
        Assert.Equal(4, levels[table.Grid.At(competency.Broader!, place.Municipality.Id)]);
        Assert.Equal(4, levels[table.Grid.At(competency.Id, place.Municipality.Id)]);
        Assert.Equal(4, levels[table.Grid.At(CoverageGrid.Anything, CoverageGrid.Everywhere)]);
        Assert.Equal(0, levels[table.Grid.At(competency.Id, table.Places[1].Municipality.Id)]);
    }

    /// <summary>By the names that the table's competencies have.</summary>
    private static bool Lies(string claim, string competency) => claim == competency || claim.StartsWith(competency + "-", StringComparison.Ordinal);

    private static IEnumerable<(string Area, HashSet<string> Within)> AreasOf(RandomTable table) => table.Places
        .SelectMany(place => place.Wider.Select(area => area.Id).Append(place.Municipality.Id).Append(CoverageGrid.Everywhere).Select(area => (area, place.Municipality.Id)))
        .GroupBy(each => each.area, each => each.Id).Select(each => (each.Key, each.ToHashSet()));
}
