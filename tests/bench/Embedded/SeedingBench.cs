using System.Diagnostics;
using GraphCouncil.Bench.Measuring;
using GraphCouncil.Compiler;
using GraphCouncil.Server.Hosting;
using SQLitePCL;

namespace GraphCouncil.Bench.Embedded;

/// <summary>Making the demo graph, beside inserting the rows that came out of it by hand: values at hand, prepared statements, one transaction.</summary>
internal static class SeedingBench
{
    private const int Rounds = 3;
    private const string SearchIndex = "search_index";

    public static async Task RunAsync(DemoService made, string folder, Report report)
    {
        var tables = Read(made.File);
        var contents = Contents(made.File, tables);
        var (ours, floor) = (new double[Rounds], new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            ours[round] = await SeedAsync(made.Settings with { Data = Path.Combine(folder, "seeding") });
            floor[round] = await InsertAsync(made.Settings with { Data = Path.Combine(folder, "inserting") }, tables, contents);
        }

        var (mine, his) = (Pair.Median(ours), Pair.Median(floor));
        report.Add(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Seeding scale 100, {tables.Sum(t => t.Rows.Count):#,0} rows, beside inserting the same rows by hand"),
            Report.Microseconds(mine),
            Report.Microseconds(his),
            Pair.Median([.. ours.Zip(floor, (seeded, inserted) => seeded / inserted)]),
            3);
    }

    private static async Task<double> SeedAsync(ServiceSettings settings)
    {
        var map = GraphParts.ReadSchema(CompilerLimits.Default).Map!;
        await using var store = await StoreChoice.OpenAsync(settings, map, null, CancellationToken.None);
        var start = Stopwatch.GetTimestamp();
        await DemoSeeding.SeedAsync(store, settings, map, null, CancellationToken.None);
        var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        await store.DisposeAsync();
        Directory.Delete(settings.Data, recursive: true);
        return time;
    }

    private static async Task<double> InsertAsync(ServiceSettings settings, List<Table> tables, string contents)
    {
        await using (await StoreChoice.OpenAsync(settings, GraphParts.ReadSchema(CompilerLimits.Default).Map!, null, CancellationToken.None))
        {
            // Only its empty tables are wanted.
        }

        Check(raw.sqlite3_open(Path.Combine(settings.Data, "graphcouncil.db"), out var database));
        Check(raw.sqlite3_exec(database, "PRAGMA cache_size = -65536; PRAGMA synchronous = FULL; DELETE FROM meta; DELETE FROM symbol"));
        var start = Stopwatch.GetTimestamp();
        Check(raw.sqlite3_exec(database, "BEGIN IMMEDIATE"));
        foreach (var table in tables)
        {
            Insert(database, table);
        }

        Check(raw.sqlite3_exec(database, "COMMIT"));
        var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        raw.sqlite3_close_v2(database);
        if (Contents(Path.Combine(settings.Data, "graphcouncil.db"), tables) != contents)
        {
            throw new InvalidOperationException("What was inserted by hand is not what the service had made.");
        }

        Directory.Delete(settings.Data, recursive: true);
        return time;
    }

    private static void Insert(sqlite3 database, Table table)
    {
        Check(raw.sqlite3_prepare_v2(database, table.Insert, out var statement));
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                Check(row[i] switch
                {
                    long whole => raw.sqlite3_bind_int64(statement, i + 1, whole),
                    double real => raw.sqlite3_bind_double(statement, i + 1, real),
                    byte[] text => raw.sqlite3_bind_text(statement, i + 1, text),
                    _ => raw.sqlite3_bind_null(statement, i + 1),
                });
            }

            _ = raw.sqlite3_step(statement) == raw.SQLITE_DONE ? 0 : throw new InvalidOperationException(raw.sqlite3_errmsg(database).utf8_to_string());
            raw.sqlite3_reset(statement);
        }

        statement.Dispose();
    }

    /// <summary>How many rows each table has, and how many entries the search index finds for a letter that many words begin with.</summary>
    private static string Contents(string file, List<Table> tables)
    {
        Check(raw.sqlite3_open_v2(file, out var database, raw.SQLITE_OPEN_READONLY, null));
        var counts = tables.Select(table => table.Name == SearchIndex ? "SELECT count(*) FROM search_index('a*')" : $"SELECT count(*) FROM \"{table.Name}\"")
            .Select(count => $"{count}: {Query(database, count)[0][0]}").ToList();
        raw.sqlite3_close_v2(database);
        return string.Join('\n', counts);
    }

    private static List<Table> Read(string file)
    {
        Check(raw.sqlite3_open_v2(file, out var database, raw.SQLITE_OPEN_READONLY, null));
        List<Table> tables = [];
        foreach (var name in Query(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search\\_index%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'").Select(Name))
        {
            var rows = Query(database, $"SELECT * FROM \"{name}\"");
            var places = string.Join(',', Enumerable.Repeat('?', Query(database, $"SELECT name FROM pragma_table_info('{name}')").Count));
            tables.Add(new(name, $"INSERT INTO \"{name}\" VALUES ({places})", rows));
        }

        // The index keeps no text; what went into it are the entries' words.
        tables.Add(new(SearchIndex, "INSERT INTO search_index (rowid, words) VALUES (?, ?)", Query(database, "SELECT key, trim(padded) FROM search_entry")));
        raw.sqlite3_close_v2(database);
        return tables;

        static string Name(object?[] row) => System.Text.Encoding.UTF8.GetString((byte[])row[0]!);
    }

    private static List<object?[]> Query(sqlite3 database, string sql)
    {
        Check(raw.sqlite3_prepare_v2(database, sql, out var statement));
        List<object?[]> rows = [];
        while (raw.sqlite3_step(statement) == raw.SQLITE_ROW)
        {
            var row = new object?[raw.sqlite3_column_count(statement)];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = raw.sqlite3_column_type(statement, i) switch
                {
                    raw.SQLITE_INTEGER => raw.sqlite3_column_int64(statement, i),
                    raw.SQLITE_FLOAT => raw.sqlite3_column_double(statement, i),
                    raw.SQLITE_NULL => null,
                    _ => raw.sqlite3_column_blob(statement, i).ToArray(),
                };
            }

            rows.Add(row);
        }

        statement.Dispose();
        return rows;
    }

    private static void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw new InvalidOperationException("SQLite answered " + raw.sqlite3_errstr(code).utf8_to_string());
        }
    }

    private sealed record Table(string Name, string Insert, List<object?[]> Rows);
}
