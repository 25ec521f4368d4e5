using System.Collections.Immutable;
using Google.OrTools.Sat;
using GraphCouncil.Council.Coverage;
using Xunit;

namespace GraphCouncil.Tests.Council.Coverage;

/// <summary>Whoever reads all that is told of a table finds no number of one or two people in it.</summary>
public sealed class Hidden_numbers
{
    [Fact]
    public void Are_those_of_one_and_two_and_not_those_of_nobody() =>
        Assert.Equal([true, true, false, false, false], Hidden([1, 2, 0, 3, 6], new(4, [0, 1, 2, 3], SumKind.Equal)));

    [Fact]
    public void Take_the_least_of_the_others_with_them_where_a_total_would_give_one_away() =>
        Assert.Equal([true, false, true, false], Hidden([2, 9, 4, 15], new(3, [0, 1, 2], SumKind.Equal)));

    [Fact]
    public void Take_the_total_with_them_where_each_is_one() =>
        Assert.Equal([true, true, true, false, true], Hidden([1, 1, 1, 0, 3], new(4, [0, 1, 2, 3], SumKind.Equal)));

    [Fact]
    public void Are_none_where_everybody_has_company() =>
        Assert.Equal([false, false, false], Hidden([3, 0, 3], new(2, [0, 1], SumKind.Equal)));

    [Fact]
    public void Take_none_with_them_where_people_may_be_in_both() =>
        Assert.Equal([true, false, false], Hidden([1, 5, 5], new(2, [0, 1], SumKind.AtMost)));

    /// <summary>
    /// Random people with competencies below fields in municipalities of regions; all that is told of competencies, fields and any, by municipality,
    /// by region, by network area and in the whole country, is put together, with all that holds of it whoever is in several municipalities. A solver
    /// looks for another table of which the same is told.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Can_be_others_for_whoever_puts_all_that_is_told_together(bool isNobodyInTwo)
    {
        var (small, recovered) = (0, new List<string>());
        for (var seed = 0; seed < 200; seed++)
        {
            var table = RandomTable.Of(seed, isNobodyInTwo);
            var mask = table.Hidden();
            var open = SmallOnes(table).ToHashSet();
            Assert.All(open, cell => Assert.True(mask[cell]));
            small += open.Count;
            while (open.Count > 0)
            {
                var cell = open.First();
                if ((Another(table, mask, cell, table.Values[cell] + 1, 1_000) ?? Another(table, mask, cell, 1, table.Values[cell] - 1)) is { } other)
                {
                    open.RemoveWhere(each => other[each] != table.Values[each]);
                }
                else
                {
                    recovered.Add($"seed {seed}, cell {cell} of {table.Values[cell]}");
                    open.Remove(cell);
                }
            }
        }

        Assert.True(small > 2_000);
        Assert.True(recovered.Count == 0, $"{recovered.Count} of {small}: {string.Join("; ", recovered.Take(20))}");
    }

    /// <summary>
    /// The same tables, for whoever takes every total for a sum and subtracts, in each row and each part of it by itself: what is left for a small
    /// number is not one value. For a number below a field it is not more than 1 at least, as nobody knows who is below several.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Are_not_found_by_subtraction(bool isNobodyInTwo)
    {
        var (looked, hidden) = (0, 0);
        for (var seed = 0; seed < 200; seed++)
        {
            var table = RandomTable.Of(seed, isNobodyInTwo);
            var mask = table.Hidden();
            hidden += mask.Count(each => each) - SmallOnes(table).Count();
            foreach (var line in table.Lines.Where(line => !mask[line.Total] && line.Sum is not SumKind.None))
            {
                var left = table.Values[line.Total] - line.Members.Where(cell => !mask[cell]).Sum(cell => table.Values[cell]);
                var others = line.Members.Count(cell => mask[cell]) - 1;
                var least = line.Members.Any(cell => mask[cell] && table.Values[cell] == 0) ? 0 : 1;
                foreach (var cell in line.Members.Where(cell => Suppression.IsSmall(table.Values[cell])))
                {
                    looked++;
                    Assert.True(
                        line.Sum is SumKind.Equal ? (others > 0 && left - (others * least) > least) : (others > 0 || left <= 1),
                        $"seed {seed}, cell {cell} of {table.Values[cell]}: {left} left for it and {others} others.");
                }
            }
        }

        Assert.True(looked > 2_000 && hidden > 200, $"{looked} looked at, {hidden} hidden for the sake of others.");
    }

    private static IEnumerable<int> SmallOnes(RandomTable table) =>
        Enumerable.Range(0, table.Values.Length).Where(cell => Suppression.IsSmall(table.Values[cell]));

    private static bool[] Hidden(ImmutableArray<int> values, SumLine line)
    {
        var hidden = new bool[values.Length];
        Suppression.Hide(values, [line], hidden, _ => false);
        return hidden;
    }

    /// <summary>A table of which the same is told, and in which a number lies between two; null where there is none.</summary>
    private static long[]? Another(RandomTable table, ImmutableArray<bool> mask, int wanted, int least, int most)
    {
        if (least > most)
        {
            return null;
        }

        var model = new CpModel();
        var nobody = table.Lines.Where(line => line.Cells.Any(cell => mask[cell] && table.Values[cell] == 0)).SelectMany(line => line.Cells).ToHashSet();
        var cells = table.Values.Select((known, cell) => !mask[cell] ? model.NewConstant(known)
            : cell == wanted ? model.NewIntVar(least, most, "wanted") : model.NewIntVar(nobody.Contains(cell) ? 0 : 1, 1_000, $"c{cell}")).ToArray();
        foreach (var line in table.Lines)
        {
            var sum = LinearExpr.Sum(line.Members.Select(cell => cells[cell]));
            foreach (var cell in line.Members)
            {
                model.Add(cells[cell] <= cells[line.Total]);
            }

            if (line.Sum is not SumKind.None)
            {
                model.Add(sum >= cells[line.Total]);
            }
        }

        var solver = new CpSolver { StringParameters = "num_workers:1" };
        return solver.Solve(model) is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? [.. cells.Select(each => solver.Value(each))] : null;
    }
}
