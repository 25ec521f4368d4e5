using System.Text;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Sqlite;

namespace GraphCouncil.StoreTests.Sqlite;

/// <summary>A folder for one store file, gone after the test.</summary>
internal sealed class InTempFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("council-").FullName;

    public string File => Path.Combine(_folder, "graph.db");

    public IEnumerable<string> Names => Directory.EnumerateFiles(_folder).Select(f => Path.GetFileName(f)!).Order();

    public SqliteStore Open(GraphMap map) => SqliteStore.Open(new(File, TimeProvider.System), map);

    public static async Task<string> Ask(SqliteStore store, GraphQuery query, params GraphValue[] values)
    {
        await using var snapshot = await store.OpenAsync(CancellationToken.None);
        using var rows = await snapshot.ReadAsync(new(query, [.. values]), CancellationToken.None);
        return Encoding.UTF8.GetString(rows.Json);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
