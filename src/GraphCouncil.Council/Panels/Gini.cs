namespace GraphCouncil.Council.Panels;

/// <summary>How unevenly something is spread.</summary>
public static class Gini
{
    /// <returns>Gini's coefficient: 0 where all have as much, near 1 where one has all; 0 for nobody or nothing.</returns>
    /// <param name="loads">What each has, 0 or more.</param>
    public static double Of(IEnumerable<int> loads)
    {
        var sorted = loads.Order().ToArray();
        var total = sorted.Sum(load => (long)load);
        var weighted = sorted.Select((load, at) => (2L * (at + 1) - sorted.Length - 1) * load).Sum();
        return total == 0 ? 0 : (double)weighted / (sorted.Length * total);
    }
}
