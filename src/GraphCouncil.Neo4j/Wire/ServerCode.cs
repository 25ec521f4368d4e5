using GraphCouncil.Core.Problems;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>What the server's codes mean for us.</summary>
internal static class ServerCode
{
    public const string ConstraintViolated = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private const string Transient = "Neo.TransientError.";

    /// <summary>Whether the server undid everything and invites to try again.</summary>
    public static bool IsTransient(string? code) => code switch
    {
        null => false,
        // Both say that somebody ended the statement on purpose.
        Transient + "Transaction.Terminated" or Transient + "Transaction.LockClientStopped" => false,
        _ when IsTooLarge(code) => false,
        "Neo.ClientError.Security.AuthorizationExpired" or "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" => true,
        _ => code.StartsWith(Transient, StringComparison.Ordinal),
    };

    /// <summary>Whether the statement is more than the server can read, plan or hold: so it would be the next time, whatever the code's class says.</summary>
    private static bool IsTooLarge(string code) =>
        code.EndsWith(".General.StackOverFlowError", StringComparison.Ordinal)
        || code.EndsWith(".General.TransactionOutOfMemoryError", StringComparison.Ordinal);

    /// <summary>Whether the server's message speaks of the statement's text only.</summary>
    public static bool IsAboutText(string code) => code is "Neo.ClientError.Statement.SyntaxError" or "Neo.ClientError.Statement.ParameterMissing";

    public static bool IsAboutBookmarks(string? code) =>
        code is "Neo.ClientError.Transaction.InvalidBookmark" or "Neo.ClientError.Transaction.InvalidBookmarkMixture" or Transient + "Transaction.BookmarkTimeout";

    /// <summary>The problem to tell when the server refuses with this code and trying again did not help or makes no sense.</summary>
    public static Problem Problem(string code) => code switch
    {
        _ when IsTooLarge(code) => new QuestionTooLarge(),
        "Neo.ClientError.Security.AuthenticationRateLimit" => TooManyLogins,
        "Neo.ClientError.Database.DatabaseNotFound" => UnknownDatabase,
        Transient + "General.DatabaseUnavailable" => new StoreUnavailable("The database on the Neo4j server is not available now. Check its state on the server."),
        Transient + "Transaction.Terminated" or Transient + "Transaction.LockClientStopped" or "Neo.ClientError.Transaction.TransactionTimedOut"
            or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" or "Neo.ClientError.Transaction.LockClientStopped" or "Neo.ClientError.Transaction.Terminated" => new TimedOut(),
        _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => LoginRefused,
        _ when code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) => new StoreUnavailable("The Neo4j server failed at a statement. Its own log says why."),
        _ when IsTransient(code) => new Busy(),
        _ => new Unexpected(),
    };

    public static StoreUnavailable LoginRefused { get; } =
        new("The Neo4j server refuses the log-in. Check the user and password of the service, and that the user may use the database.");

    public static StoreUnavailable TooManyLogins { get; } =
        new("The Neo4j server refuses the log-in for some seconds after wrong passwords. Check the user and password of the service.");

    public static StoreUnavailable UnknownDatabase { get; } =
        new("The Neo4j server has no such database or no Query API. Check the name of the database, the address, and that the version is 5.26 or newer.");
}
