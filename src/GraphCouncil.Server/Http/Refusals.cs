using System.Collections.Immutable;
using GraphCouncil.Core.Problems;
using GraphQLParser;
using Microsoft.AspNetCore.Connections;

namespace GraphCouncil.Server.Http;

/// <summary>Turns whatever ended a request into what the caller is told. The one place where problems become GraphQL errors.</summary>
internal static class Refusals
{
    public static RequestRefusedException Of(Exception fault) => fault switch
    {
        RequestRefusedException refusal => refusal,
        ProblemException problem => Of(problem.Problem),
        AnswerTooLargeException => new(StatusCodes.Status400BadRequest, "COST", "The answer would be too large. Ask for smaller pages or fewer fields."),
        OperationCanceledException => Of(new TimedOut()),
        BadHttpRequestException bad => new(bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? TransportCodes.BodyTooLarge : TransportCodes.BadRequest, "The request is not well-formed HTTP, or it came too slowly."),
        ConnectionResetException => new(StatusCodes.Status400BadRequest, TransportCodes.BadRequest, "The connection broke."),
        _ => Of(new Unexpected()),
    };

    public static RequestError ErrorOf(Problem problem) => new(
        problem.Code,
        problem.Audience == Audience.Us ? new Unexpected().Message : problem.Message,
        problem.At is { } at ? [new Location(at.Line, at.Column)] : [],
        problem.At is { } place ? [.. place.Path] : ImmutableArray<object>.Empty);

    private static RequestRefusedException Of(Problem problem) => new(StatusOf(problem), [ErrorOf(problem)]);

    private static int StatusOf(Problem problem) => problem switch
    {
        Busy or TimedOut or StoreUnavailable => StatusCodes.Status503ServiceUnavailable,
        { Audience: Audience.Caller } => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };
}
