using GraphCouncil.Core.Problems;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>What went wrong between here and the server.</summary>
internal enum FaultKind
{
    /// <summary>Nothing was sent: there is no connection.</summary>
    NotSent,

    /// <summary>Nothing was tried: connections failed repeatedly just now.</summary>
    NotTried,

    /// <summary>The connection was lost, or a gateway stands where the server should. What was sent may have been done.</summary>
    Lost,

    /// <summary>The server said no, with a code, and did nothing.</summary>
    Refused,

    /// <summary>A change was sent, and no answer says whether it was made.</summary>
    Unknown,

    /// <summary>What came is not an answer of this interface.</summary>
    Unreadable,

    /// <summary>The answer is larger than one may be.</summary>
    TooLarge,
}

/// <summary>
/// One failed try. Its text holds the server's code but not its message: messages can hold values. Doors throw a <see cref="ProblemException"/>
/// with this as its cause.
/// </summary>
internal sealed class WireFault(FaultKind kind, Problem problem, string? code = null, Exception? cause = null)
    : Exception(code is null ? $"{kind}: {problem.Message}" : $"{kind} with {code}: {problem.Message}", cause)
{
    public FaultKind Kind { get; } = kind;

    public Problem Problem { get; } = problem;

    /// <summary>The server's code, <c>Neo.….….…</c>; null when it gave none.</summary>
    public string? Code { get; } = code;

    /// <summary>Whether the same may succeed later, and surely nothing was done this time.</summary>
    public bool MayPass => Kind == FaultKind.NotSent || (Kind == FaultKind.Refused && ServerCode.IsTransient(Code));

    /// <summary>Whether the server, the way to it or the log-in is at fault, not what was asked: then others need not try either.</summary>
    public bool IsOfTheLine => Kind is FaultKind.NotSent or FaultKind.Lost
        || (Kind == FaultKind.Refused && ReferenceEquals(Problem, ServerCode.LoginRefused));

    public static WireFault NoConnection(Exception? cause) =>
        new(
            FaultKind.NotSent,
            new StoreUnavailable("The Neo4j server cannot be reached. Check that it runs and that its HTTP address is right."), cause: cause);

    /// <param name="last">Why the last of those that were tried failed.</param>
    public static WireFault NotTried(Problem last, Exception cause) => new(FaultKind.NotTried, last, cause: cause);

    public static WireFault ConnectionLost(Exception cause) =>
        new(FaultKind.Lost, new StoreUnavailable("The connection to the Neo4j server was lost. Check that it runs."), cause: cause);

    public static WireFault NotAnAnswer(string what, Exception? cause = null) =>
        new(
            FaultKind.Unreadable,
            new StoreUnavailable($"What came from the Neo4j server's address is not an answer of its Query API: {what}."), cause: cause);

    /// <summary>A change was sent and may have been made or not. Whoever tries again must find out first.</summary>
    public static WireFault OutcomeUnknown(Exception cause) =>
        new(
            FaultKind.Unknown,
            new StoreUnavailable("The Neo4j server did not say whether it made the change. Look before trying again."), cause: cause);

    /// <param name="text">The server's own words; looked at, and kept only when they are about the statement's text, which holds no values.</param>
    public static WireFault OfCode(string code, string? text) => new(
        FaultKind.Refused,
        ServerCode.Problem(code, text),
        code,
        text is { Length: > 0 } && ServerCode.IsAboutText(code) ? new InvalidOperationException(text) : null);

    public static WireFault AnswerTooLarge(long limit) =>
        new(
            FaultKind.TooLarge,
            new StoreUnavailable($"The Neo4j server's answer is larger than {limit} bytes. Ask for less at once, or raise the limit."));
}
