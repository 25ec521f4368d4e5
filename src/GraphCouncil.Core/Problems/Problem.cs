namespace GraphCouncil.Core.Problems;

/// <summary>Who can do something about it.</summary>
public enum Audience
{
    /// <summary>Whoever asked: the message says what to change in the request.</summary>
    Caller,

    /// <summary>Whoever runs the service: the message says what to set or mend.</summary>
    Operator,

    /// <summary>Whoever builds the service: callers are told "Internal error." only.</summary>
    Developers,
}

/// <summary>
/// What can go wrong, as one closed list of kinds, each with a code of <see cref="Codes"/>. The message says what is wrong and what to do,
/// is at most 256 characters, and never repeats a value of the request or personal data.
/// </summary>
public abstract record Problem
{
    private protected Problem(ProblemCode code, string message)
    {
        Code = code;
        Message = message;
    }

    public ProblemCode Code { get; }

    public string Message { get; }

    /// <summary>Where in the request; null when it concerns no one place.</summary>
    public Place? At { get; init; }
}

/// <summary>A place in a request: line and column of the document, counted from 1, and the response path it would have been answered at.</summary>
public sealed record Place(int Line, int Column, IReadOnlyList<object> Path);

/// <summary>Carries a problem to whoever answers the request or ends the command.</summary>
public sealed class ProblemException(Problem problem, Exception? cause = null) : Exception(problem.Code + ": " + problem.Message, cause)
{
    public Problem Problem { get; } = problem;
}
