using System.Runtime.InteropServices;
using System.Text;
using GraphCouncil.Core.Problems;
using GraphCouncil.Sqlite.Text;
using SQLitePCL;

namespace GraphCouncil.Sqlite.Engine;

/// <summary>One connection to a store file, for one caller at a time.</summary>
internal sealed partial class Connection : IDisposable
{
    // Connections are never shared by threads at the same time, so SQLite's own locks are left out.
    private const int Mode = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX;
    private const int NoCheckpointOnClose = 1006;
    private const int HasMoved = 20;
    private const int PlansWithoutValues = 1007;
    private readonly sqlite3 _database;
    private readonly FileInfo _file;
    private readonly long _length;
    private delegate_progress? _progress;

    static Connection()
    {
        Batteries_V2.Init();

        // SQLite's statistics of its memory take one lock of the whole process at every allocation, a tenth of a question's time; nobody reads them.
        // SQLite refuses this once it is in use, which only another user of it in the process can bring about and which harms nothing.
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    private Connection(sqlite3 database, string path)
    {
        _database = database;
        _file = new(path);
        _length = _file.Exists ? _file.Length : 0;
    }

    /// <summary>3053004 for 3.53.4.</summary>
    public static int LibraryVersion => raw.sqlite3_libversion_number();

    internal sqlite3 Handle => _database;

    public string Message => raw.sqlite3_errmsg(_database).utf8_to_string();

    /// <summary>Opens a file that is there; with <paramref name="create"/> one that is not.</summary>
    public static Connection Open(string path, bool create, TimeSpan busyTimeout)
    {
        var code = raw.sqlite3_open_v2(path, out var database, create ? Mode | raw.SQLITE_OPEN_CREATE : Mode, null);
        var connection = new Connection(database, path);
        try
        {
            connection.Check(code);
            connection.Check(raw.sqlite3_busy_timeout(database, (int)busyTimeout.TotalMilliseconds));

            // SQLite plans by the value of a limit, and prepares the statement anew whenever that is bound, be it the same one.
            connection.Check(raw.sqlite3_db_config(database, PlansWithoutValues, 1, out _));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Throws when the file was taken away or replaced since it was opened, or is shorter than it was then: SQLite would go on with what it has kept
    /// of it. Only looks at the names of files; opening the file a second time would end SQLite's locks on it.
    /// </summary>
    public void RequireInPlace()
    {
        if (FileControl(_database, 0, HasMoved, out var moved) == raw.SQLITE_OK && moved != 0)
        {
            throw new ProblemException(new StoreUnavailable(
                "The store file was moved, removed or replaced while the service ran. "
                + "Start the service anew; put the file back first, if it is gone."));
        }

        _file.Refresh();
        if (_file.Exists && _file.Length < _length)
        {
            throw new ProblemException(
                new StoreDamaged("The store file was cut off while the service ran. Stop the service and put back a backup of the data folder."));
        }
    }

    public bool IsReadOnly => raw.sqlite3_db_readonly(_database, "main") != 0;

    public Statement Prepare(Sql sql) => TryPrepare(sql) ?? throw FaultOf(raw.SQLITE_INTERRUPT);

    /// <summary>Null when the progress handler said no: SQLite asks it while it compiles a long statement, too.</summary>
    public Statement? TryPrepare(Sql sql)
    {
        var code = raw.sqlite3_prepare_v3(_database, sql.Text, raw.SQLITE_PREPARE_PERSISTENT, out var statement);
        if (code == raw.SQLITE_INTERRUPT)
        {
            return null;
        }

        Check(code);
        return new(this, statement);
    }

    /// <summary>Runs a statement that answers nothing and is not worth keeping.</summary>
    public void Run(Sql sql)
    {
        using var statement = Prepare(sql);
        while (statement.Step())
        {
            // A pragma may answer a row; nobody needs it here.
        }
    }

    /// <summary>The first column of the first row as a whole number; 0 when there is no row.</summary>
    public long Number(Sql sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Number(0) : 0;
    }

    /// <summary>The first column of the first row as text; null when there is no row or no value.</summary>
    public string? Text(Sql sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Text(0) : null;
    }

    public bool IsInTransaction => raw.sqlite3_get_autocommit(_database) == 0;

    public void RollBack()
    {
        if (IsInTransaction)
        {
            Run(Sql.Of($"ROLLBACK"));
        }
    }

    /// <summary>Leaves the write-ahead log as it is when the connection closes: a file that is refused stays as it was found.</summary>
    public void KeepLogOnClose(bool keep) => Check(raw.sqlite3_db_config(_database, NoCheckpointOnClose, keep ? 1 : 0, out _));

    /// <summary>Of the whole process. Above it a page is read over an old one rather than kept beside it; nothing is refused.</summary>
    public static void KeepHeapWithin(long bytes) => raw.sqlite3_soft_heap_limit64(bytes);

    /// <summary>
    /// Makes a function of one text known to this connection's statements; of a missing text it is missing. For upgrades: what questions compare is
    /// kept in columns, where an index can serve it.
    /// </summary>
    public void Define(string name, Func<string, string> of) => Check(raw.sqlite3_create_function(
        _database,
        name,
        1,
        raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC,
        null,
        (context, _, arguments) =>
        {
            if (raw.sqlite3_value_type(arguments[0]) == raw.SQLITE_NULL)
            {
                raw.sqlite3_result_null(context);
                return;
            }

            // As bytes with their length: text may hold the null character, which ends a text for C.
            var text = Encoding.UTF8.GetString(raw.sqlite3_value_blob(arguments[0]));
            raw.sqlite3_result_text(context, Encoding.UTF8.GetBytes(of(text)));
        }));

    public void OnProgress(int steps, delegate_progress handler)
    {
        _progress = handler;
        raw.sqlite3_progress_handler(_database, steps, _progress, null);
    }

    public void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw Fault.Of(this, code);
        }
    }

    public ProblemException FaultOf(int code) => Fault.Of(this, code);

    public void Dispose() => raw.sqlite3_close_v2(_database);

    /// <summary>What the library's wrapper leaves out; <paramref name="schema"/> 0 is the main file.</summary>
    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    private static partial int FileControl(sqlite3 database, nint schema, int operation, out int answer);
}
