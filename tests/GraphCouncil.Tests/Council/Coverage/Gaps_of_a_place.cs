using GraphCouncil.Council.Coverage;
using GraphCouncil.Council.Evidence;
using Xunit;

namespace GraphCouncil.Tests.Council.Coverage;

/// <summary>What is told of gaps of one place tells of no one or two people there.</summary>
public sealed class Gaps_of_a_place
{
    [Fact]
    public void Leave_out_the_numbers_of_one_or_two_and_tell_of_nobody_and_of_three()
    {
        Requiring[] needs = [Counted.Needs("a", "c1", 4), Counted.Needs("a", "c2", 4), Counted.Needs("a", "c3", 4)];
        var told = GapsOfPlace.Of(Gaps.Of(needs, Counted.Levels(("c1", [2, 2, 2, 2, 0]), ("c2", [3, 3, 0, 0, 0])), atLeast: 3)).ToList();
        Assert.Equal([("c2", false, false), ("c3", false, false), ("c1", true, true)], told.Select(each => (each.Gap.Competency, each.HidesHolders, each.HidesBelow)));
    }

    /// <summary>Whoever reads the rows of a competency finds its people at each level from what is told, wherever two numbers of a row are.</summary>
    [Fact]
    public void Give_no_small_number_away_by_what_rows_of_one_competency_have_in_common()
    {
        var chance = new Random(7);
        var hidden = 0;
        for (var round = 0; round < 2_000; round++)
        {
            int[] levels = [.. Enumerable.Range(0, 5).Select(_ => chance.Next(9)).OrderDescending()];
            Requiring[] needs = [.. Enumerable.Range(1, 5).Where(_ => chance.Next(2) == 0).Select(level => Counted.Needs("a", "c1", level))];
            var told = GapsOfPlace.Of(Gaps.Of(needs, Counted.Levels(("c1", levels)), atLeast: 6)).ToList();
            var all = told.Where(each => !each.HidesHolders && !each.HidesBelow).Select(each => each.Gap.Holders + each.Gap.Below).Distinct().ToArray();
            Assert.True(all.Length <= 1);
            foreach (var each in told)
            {
                Assert.False(!each.HidesHolders && Suppression.IsSmall(each.Gap.Holders));
                Assert.False(!each.HidesBelow && Suppression.IsSmall(each.Gap.Below));

                // With the whole known, one number of a row gives the other.
                Assert.False(all.Length == 1 && (each.HidesHolders ^ each.HidesBelow));
                hidden += each.HidesHolders || each.HidesBelow ? 1 : 0;
            }
        }

        Assert.True(hidden > 500);
    }
}
