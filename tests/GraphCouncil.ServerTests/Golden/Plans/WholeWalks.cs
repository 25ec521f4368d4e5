using System.Text.RegularExpressions;

namespace GraphCouncil.ServerTests.Golden.Plans;

/// <summary>Finds the tables that a statement walks whole.</summary>
internal static partial class WholeWalks
{
    /// <summary>
    /// Names the tables, each once. A walk down an index that already stands in the list's order ends with the page, so it is none, unless the
    /// statement asks for a value that is unique or for one node's relationships.
    /// </summary>
    public static IEnumerable<string> Of(string statement, IReadOnlyList<PlanLine> plan)
    {
        var tables = Tables().Matches(statement).ToDictionary(m => m.Groups["alias"].Value, m => m.Groups["table"].Value);
        return plan.Where(line => line.Walked is { } alias && (!IsPage(line, plan) || AsksForOne(statement, alias)))
            .Select(line => tables[line.Walked!]).Distinct();
    }

    /// <summary>An index made for one statement alone, at each run: a real one is missing. But of the few related nodes that a search found (w).</summary>
    public static bool MakesAnIndex(IReadOnlyList<PlanLine> plan) =>
        plan.Any(line => line.What.Contains("AUTOMATIC", StringComparison.Ordinal) && !line.What.StartsWith("SEARCH w ", StringComparison.Ordinal));

    private static bool IsPage(PlanLine line, IReadOnlyList<PlanLine> plan) =>
        line.IsByIndex
        && plan.Any(other => other.Id == line.Parent && IsRowsOfAPage(other))
        && !plan.Any(other => other.Parent == line.Parent && other.What == "USE TEMP B-TREE FOR ORDER BY");

    // Counts and tests are subqueries; a page is a co-routine that the rows are built around.
    private static bool IsRowsOfAPage(PlanLine line) => line.What.StartsWith("CO-ROUTINE", StringComparison.Ordinal);

    private static bool AsksForOne(string statement, string alias) =>
        Regex.IsMatch(statement, $@"\b{alias}\.(""id""|source\$|target\$) (=|IN)", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex("(\"(node|edge)_(?<table>\\w+)\"|FROM (?<table>node)|JOIN (?<table>node)) (?<alias>[trn][0-9]+)\\b")]
    private static partial Regex Tables();
}
