using GraphCouncil.Core.Problems;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>What the server's codes mean for us.</summary>
internal static class ServerCode
{
    public const string ConstraintViolated = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private const string Transient = "Neo.TransientError.";

    /// <summary>
    /// The memory for transactions is used up, of one or of all of them. What took much of it would take it again, so it is not tried again at once.
    /// </summary>
    private const string OutOfMemory = Transient + "General.MemoryPoolOutOfMemoryError";

    /// <summary>Which setting's limit it was stands in the server's message alone: that of one transaction, so the others are not to blame.</summary>
    private const string OfOneTransaction = "db.memory.transaction.max";

    /// <summary>Whether the server undid everything and invites to try again.</summary>
    public static bool IsTransient(string? code) => code switch
    {
        null => false,
        // Somebody ended the statement on purpose, or its size did.
        Transient + "Transaction.Terminated" or Transient + "Transaction.LockClientStopped" or OutOfMemory => false,
        _ when IsTooLarge(code) => false,
        "Neo.ClientError.Security.AuthorizationExpired" or "Neo.ClientError.Cluster.NotALeader"
            or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" => true,
        _ => code.StartsWith(Transient, StringComparison.Ordinal),
    };

    /// <summary>
    /// Whether the statement is more than the server can read, plan or hold: so it would be the next time, whatever the code's class says.
    /// </summary>
    private static bool IsTooLarge(string code) =>
        code.EndsWith(".General.StackOverFlowError", StringComparison.Ordinal)
        || code.EndsWith(".General.TransactionOutOfMemoryError", StringComparison.Ordinal);

    /// <summary>Whether the server's message speaks of the statement's text only.</summary>
    public static bool IsAboutText(string code) => code is "Neo.ClientError.Statement.SyntaxError" or "Neo.ClientError.Statement.ParameterMissing";

    public static bool IsAboutBookmarks(string? code) =>
        code is "Neo.ClientError.Transaction.InvalidBookmark" or "Neo.ClientError.Transaction.InvalidBookmarkMixture"
            or Transient + "Transaction.BookmarkTimeout";

    /// <summary>The problem to tell when the server refuses with this code and trying again did not help or makes no sense.</summary>
    /// <param name="text">The server's own words.</param>
    public static Problem Problem(string code, string? text) => code switch
    {
        _ when IsTooLarge(code) => new QuestionTooLarge(),
        OutOfMemory => text?.Contains(OfOneTransaction, StringComparison.Ordinal) is true ? new QuestionTooLarge() : new Busy(),
        "Neo.ClientError.Security.AuthenticationRateLimit" => TooManyLogins,
        "Neo.ClientError.Database.DatabaseNotFound" => UnknownDatabase,
        Transient + "General.DatabaseUnavailable" =>
            new StoreUnavailable("The database on the Neo4j server is not available now. Check its state on the server."),
        Transient + "Transaction.Terminated" or Transient + "Transaction.LockClientStopped" or "Neo.ClientError.Transaction.TransactionTimedOut"
            or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" or "Neo.ClientError.Transaction.LockClientStopped"
            or "Neo.ClientError.Transaction.Terminated" => new TimedOut(),
        _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => LoginRefused,
        _ when code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) =>
            new StoreUnavailable("The Neo4j server failed at a statement. Its own log says why."),
        _ when IsTransient(code) => new Busy(),
        _ => new Unexpected(),
    };

    public static StoreUnavailable LoginRefused { get; } =
        new("The Neo4j server refuses the log-in. Check the user and password of the service, and that the user may use the database.");

    public static StoreUnavailable TooManyLogins { get; } =
        new("The Neo4j server refuses the log-in for some seconds after wrong passwords. Check the user and password of the service.");

    public static StoreUnavailable UnknownDatabase { get; } =
        new("The Neo4j server has no such database or no Query API. "
            + "Check the name of the database, the address, and that the version is 5.26 or newer.");
}
