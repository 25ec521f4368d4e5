using System.Text.RegularExpressions;
using SQLitePCL;

namespace GraphCouncil.ServerTests.Golden.Plans;

/// <summary>One line of the store's EXPLAIN QUERY PLAN: what it does, below which line.</summary>
internal sealed partial record PlanLine(int Id, int Parent, string What)
{
    /// <summary>The table that is walked from its one end to the other, by the letter and number the statement gives it; null for any other step.</summary>
    public string? Walked => Walk().Match(What) is { Success: true } walk ? walk.Groups["alias"].Value : null;

    public bool IsByIndex => What.Contains("INDEX", StringComparison.Ordinal);

    /// <summary>Asks a store file how it would run a statement.</summary>
    public static IReadOnlyList<PlanLine> Of(string file, string statement)
    {
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_open_v2(file, out var database, raw.SQLITE_OPEN_READONLY, null));
        using (database)
        {
            Assert.Equal(raw.SQLITE_OK, raw.sqlite3_prepare_v2(database, "EXPLAIN QUERY PLAN " + statement, out var plan));
            using (plan)
            {
                var lines = new List<PlanLine>();
                while (raw.sqlite3_step(plan) == raw.SQLITE_ROW)
                {
                    lines.Add(new(raw.sqlite3_column_int(plan, 0), raw.sqlite3_column_int(plan, 1), raw.sqlite3_column_text(plan, 3).utf8_to_string()));
                }

                return lines;
            }
        }
    }

    // Tables of nodes (t), of relationships (r) and the registry of nodes (n). A page, a hit list or a list of ids is what has been found already.
    [GeneratedRegex("^SCAN (?<alias>[trn][0-9]+)( |$)")]
    private static partial Regex Walk();
}
