using GraphCouncil.Core.Problems;
using SQLitePCL;

namespace GraphCouncil.Sqlite.Engine;

/// <summary>What a result code of SQLite means for whoever runs the service.</summary>
internal static class Fault
{
    /// <summary>
    /// What SQLite says when a statement goes beyond one of its limits (sqlite.org/limits.html), for which it has no code of its own. Statements are
    /// shaped to stay below them; this is the net below that.
    /// </summary>
    private static readonly string[] Limits =
    [
        ": Expression tree is too large", ": too many ", ": at most ", ": parser stack overflow", ": variable number must be between",
        "pattern too complex",
    ];

    public static ProblemException Of(Connection connection, int code)
    {
        // The message of SQLite may quote values; it goes to the log as the cause, never into the problem.
        var cause = new SqliteException(code, connection.Message);
        return new(ProblemOf(code & 0xff, cause.Message), cause);
    }

    private static Problem ProblemOf(int code, string message) => code switch
    {
        raw.SQLITE_TOOBIG => new QuestionTooLarge(),
        raw.SQLITE_ERROR when Limits.Any(limit => message.Contains(limit, StringComparison.Ordinal)) => new QuestionTooLarge(),
        raw.SQLITE_CORRUPT => new StoreDamaged("The store file is damaged. Stop the service and put back a backup of the data folder."),
        raw.SQLITE_NOTADB => new StoreDamaged("The store file is not a database of this service. Check the data folder; nothing was changed."),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
            new StoreUnavailable("The store file is locked by another process. Try again, or end the other process."),
        raw.SQLITE_FULL => new StoreUnavailable("The disk that holds the store is full. Make room, then try again."),
        raw.SQLITE_READONLY => new StoreUnavailable("The store file cannot be written. Check the rights of the data folder."),
        raw.SQLITE_CANTOPEN => new StoreUnavailable("The store file cannot be opened. Check that the data folder exists and its rights."),
        raw.SQLITE_IOERR => new StoreUnavailable("The store file cannot be read or written. Check the disk that holds the data folder."),
        raw.SQLITE_NOMEM => new StoreUnavailable("The store needs more memory than there is for this answer. Ask for less at once."),
        _ => new Unexpected(),
    };
}

/// <summary>What SQLite itself said: for the log.</summary>
internal sealed class SqliteException(int code, string message) : Exception($"SQLite {code}: {message}")
{
    public int Code { get; } = code;
}
