using System.Collections.Immutable;
using GraphCouncil.Core.Problems;
using GraphQLParser;

namespace GraphCouncil.Server.Requests;

/// <summary>Turns whatever ended a request into what the caller is told. The one place where problems become GraphQL errors.</summary>
internal static class Refusals
{
    public static RequestRefusedException Of(Exception fault) => fault switch
    {
        RequestRefusedException refusal => refusal,
        ProblemException problem => Of(problem.Problem),
        OperationCanceledException => Of(new TimedOut()),
        _ => Of(new Unexpected()),
    };

    public static RequestError ErrorOf(Problem problem) => new(
        problem.Code,
        problem.Code.Audience == Audience.Developers ? new Unexpected().Message : problem.Message,
        problem.At is { } at ? [new Location(at.Line, at.Column)] : [],
        problem.At is { } place ? [.. place.Path] : ImmutableArray<object>.Empty);

    // A request that took too long takes as long in a second, so nobody is told to try it again.
    private static RequestRefusedException Of(Problem problem) => new([ErrorOf(problem)])
    {
        RetryAfter = problem switch
        {
            Busy busy => busy.Seconds,
            StoreUnavailable => StoreUnavailable.LookedAtWithin,
            _ => null,
        },
    };
}
