using Xunit;

namespace GraphCouncil.Tests.House;

/// <summary>Fails with the rule first, then each place that breaks it.</summary>
internal static class Rule
{
    public static void Holds(string rule, IEnumerable<string> broken)
    {
        var places = broken.Order(StringComparer.Ordinal).ToList();
        Assert.True(places.Count == 0, $"{rule}\n{string.Join('\n', places.Select(p => "  " + p))}");
    }
}
