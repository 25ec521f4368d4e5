using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Text;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Layout;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Files;

/// <summary>Makes store files and opens them. A file that is refused stays as it was found, and no new one is ever made beside damage.</summary>
internal static class StoreFile
{
    public const int ApplicationId = 0x47436F75;

    /// <summary>Raised when tables change in a way that a service of before does not understand.</summary>
    /// <remarks>2: folded text beside every text. 3: what is not seen is nothing in it.</remarks>
    public const int Format = 3;

    /// <summary>Older ones can damage the write-ahead log (WAL-reset bug).</summary>
    private const int OldestLibrary = 3_051_003;

    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const string MapName = "map";
    private const string DanishName = "danishOrder";

    public static (Connection Connection, Symbols Symbols) Open(SqliteOptions options, GraphMap map)
    {
        if (Connection.LibraryVersion < OldestLibrary)
        {
            throw new ProblemException(
                new BadConfiguration("The SQLite library is older than 3.51.3, which can damage the store. Use the one that is shipped."));
        }

        if (!DanishOrder.IsAvailable)
        {
            throw new ProblemException(
                new BadConfiguration("The runtime does not know Danish order. Install ICU and switch globalization-invariant mode off."));
        }

        try
        {
            if (!FileChecks.IsThere(options.File))
            {
                Create(options, map);
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(
                new StoreUnavailable("The data folder or the store file cannot be read and written. Check the path and its rights."), cause);
        }

        return OpenExisting(options, map);
    }

    public static string? ReadMeta(Connection connection, string name)
    {
        using var statement = connection.Prepare(Sql.Of($"SELECT value FROM meta WHERE name = ?1"));
        statement.Bind(1, name);
        return statement.Step() ? statement.Text(0) : null;
    }

    public static void WriteMeta(Connection connection, string name, string value)
    {
        using var statement = connection.Prepare(Sql.Of($"INSERT OR REPLACE INTO meta (name, value) VALUES (?1, ?2)"));
        statement.Bind(1, name);
        statement.Bind(2, value);
        statement.Run();
    }

    /// <summary>Under another name first: a file under the right name is always a whole one.</summary>
    private static void Create(SqliteOptions options, GraphMap map)
    {
        MakeFolder(Path.GetDirectoryName(Path.GetFullPath(options.File))!);
        var unfinished = options.File + ".unfinished";
        File.Delete(unfinished);
        File.Delete(unfinished + "-journal");
        MakeFile(unfinished);
        using (var connection = Connection.Open(unfinished, create: true, options.LockWait))
        {
            connection.Run(Sql.Of($"BEGIN IMMEDIATE"));
            connection.Run(Sql.Of($"PRAGMA application_id = {ApplicationId}"));
            connection.Run(Sql.Of($"PRAGMA user_version = {Format}"));
            foreach (var table in Tables.Common)
            {
                connection.Run(table);
            }

            MapUpgrade.Apply(connection, null, map);
            WriteMeta(connection, MapName, StoredMap.Of(map).ToJson());
            WriteMeta(connection, DanishName, DanishOrder.Version);
            connection.Run(Sql.Of($"COMMIT"));
        }

        File.Move(unfinished, options.File, overwrite: false);
    }

    /// <summary>For nobody else, whatever the umask lets through; one that is there stays as it is.</summary>
    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, Own | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Empty, for SQLite to go on with: it gives its journal, its log and the log's index the mode of the file.</summary>
    private static void MakeFile(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Own;
        }

        new FileStream(file, options).Dispose();
    }

    private static (Connection Connection, Symbols Symbols) OpenExisting(SqliteOptions options, GraphMap map)
    {
        var hasLog = File.Exists(options.File + "-wal");
        var connection = Connection.Open(options.File, create: false, options.LockWait);
        try
        {
            // A log that was there stays as it was found when the file is refused; one that only this look at it made goes.
            connection.KeepLogOnClose(hasLog);
            if (connection.IsReadOnly)
            {
                throw new ProblemException(new StoreUnavailable("The store file cannot be written. Check the rights of the data folder."));
            }

            FileChecks.Content(connection);
            connection.Run(Sql.Of($"PRAGMA foreign_keys = ON"));
            connection.Run(Sql.Of($"PRAGMA cache_size = -65536"));
            connection.Run(Sql.Of($"PRAGMA journal_mode = WAL"));
            connection.Run(Sql.Of($"PRAGMA synchronous = FULL"));
            BringUpToDate(connection, map);
            connection.KeepLogOnClose(false);
            return (connection, ReadSymbols(connection));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void BringUpToDate(Connection connection, GraphMap map)
    {
        var now = StoredMap.Of(map);
        var json = now.ToJson();
        var stored = ReadMeta(connection, MapName) ?? throw Nameless();
        var isReordered = ReadMeta(connection, DanishName) != DanishOrder.Version;
        var isOlder = connection.Number(Sql.Of($"PRAGMA user_version")) < Format;
        if (stored == json && !isReordered && !isOlder)
        {
            return;
        }

        connection.Run(Sql.Of($"BEGIN IMMEDIATE"));
        try
        {
            var before = StoredMap.Parse(stored) ?? throw Nameless();
            MapDifference.Check(before, now, "a new data folder");
            MapUpgrade.Apply(connection, before, map);
            if (isReordered)
            {
                DerivedColumns.FillOrders(connection, map);
            }

            if (isOlder)
            {
                DerivedColumns.FillFolded(connection, map);
            }

            WriteMeta(connection, MapName, json);
            WriteMeta(connection, DanishName, DanishOrder.Version);
            connection.Run(Sql.Of($"PRAGMA user_version = {Format}"));
            connection.Run(Sql.Of($"COMMIT"));
        }
        catch
        {
            connection.RollBack();
            throw;
        }

        if (isOlder)
        {
            // An older service looks for the format in the file itself, not in its log.
            connection.Run(Sql.Of($"PRAGMA wal_checkpoint(TRUNCATE)"));
        }
    }

    private static ProblemException Nameless() =>
        new(new StoreDamaged("The store file does not say what schema it was made for. Put back a backup."));

    private static Symbols ReadSymbols(Connection connection)
    {
        var numbers = new Dictionary<string, int>();
        using var statement = connection.Prepare(Sql.Of($"SELECT number, name FROM symbol"));
        while (statement.Step())
        {
            numbers[statement.Text(1)!] = (int)statement.Number(0);
        }

        return new(numbers);
    }
}
