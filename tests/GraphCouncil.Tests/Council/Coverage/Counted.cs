using GraphCouncil.Council.Evidence;

namespace GraphCouncil.Tests.Council.Coverage;

/// <summary>Evidence for rules about who holds what, made by hand.</summary>
internal static class Counted
{
    /// <summary>How many hold each competency at levels 1 to 5 or above.</summary>
    public static HolderCounts Levels(params ReadOnlySpan<(string Competency, int[] Counts)> all)
    {
        var counts = new HolderCounts();
        foreach (var (competency, each) in all)
        {
            for (var level = 1; level <= HolderCounts.HighestLevel; level++)
            {
                counts[competency, level] = each[level - 1];
            }
        }

        return counts;
    }

    public static Requiring Needs(string node, string competency, int level, RequiringKind kind = RequiringKind.Component, bool isEssential = true) =>
        new(node, kind, [new(competency, level, isEssential)], []);
}
