using System.Collections;
using System.Reflection;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.StoreContracts.Laws;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreTests;

/// <summary>The printer tells trees apart, so approvals may go by its text; trees are equal exactly when they are built alike, so the compiler may go by that.</summary>
public sealed class PrintedTrees
{
    private const int Neighbours = 20;

    private static readonly string[] Derived = ["Kind", "Danish", "Nullable", "Name", "EqualityContract"];

    [Fact]
    public async Task Different_trees_print_differently_and_equal_ones_alike()
    {
        Dictionary<string, string> structures = [];
        Dictionary<GraphQuery, string> equals = [];
        var trees = 0;
        await Rounds.HoldOnNumbers(given =>
        {
            int[] numbers = [.. given];
            for (var i = 0; i < Neighbours; i++)
            {
                numbers[i % numbers.Length]++;
                var tree = new SomeQuestion(VillageMap.Map, new(numbers)).Make().Query;
                var (printed, structure) = (QueryPrinter.Print(tree), Structure(tree));
                Assert.True(structures.TryAdd(printed, structure) || structures[printed] == structure, $"Two trees print as\n{printed}{structure}\n{structures[printed]}");
                Assert.True(equals.TryAdd(tree, structure) || equals[tree] == structure, $"Two trees are equal that are\n{equals[tree]}\n{structure}");
                trees++;
            }

            return Task.CompletedTask;
        });
        Assert.Equal(structures.Count, structures.Values.Distinct().Count());
        Assert.Equal(structures.Count, equals.Count);
        TestContext.Current.TestOutputHelper?.WriteLine($"{structures.Count} of {trees} trees were different.");
        Assert.True(4 * structures.Count > trees, "Too many trees are the same.");
    }

    /// <summary>All that a tree is made of; what the map defines, by name.</summary>
    private static string Structure(object? part) => part switch
    {
        null => "-",
        string or bool or int or Enum => part.ToString()!,
        NodeKind kind => kind.Name.Value,
        PropertyDef property => property.Name.Value,
        RelationshipField field => field.Name.Value,
        IEnumerable several => "[" + string.Join(" ", several.Cast<object?>().Select(Structure)) + "]",
        _ => part.GetType().Name + "(" + string.Join(" ", part.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => part is ValueSlot or Measure || !Derived.Contains(p.Name)).Select(p => Structure(p.GetValue(part)))) + ")",
    };
}
