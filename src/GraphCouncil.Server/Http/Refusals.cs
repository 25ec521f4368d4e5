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
        AnswerTooLargeException => new(Codes.Cost, "The answer would be too large. Ask for smaller pages or fewer fields."),
        OperationCanceledException => Of(new TimedOut()),
        BadHttpRequestException bad => new(CodeOf(bad), "The request is not well-formed HTTP, or it came too slowly."),
        ConnectionResetException => new(Codes.BadRequest, "The connection broke."),
        _ => Of(new Unexpected()),
    };

    public static RequestError ErrorOf(Problem problem) => new(
        problem.Code,
        problem.Code.Audience == Audience.Us ? new Unexpected().Message : problem.Message,
        problem.At is { } at ? [new Location(at.Line, at.Column)] : [],
        problem.At is { } place ? [.. place.Path] : ImmutableArray<object>.Empty);

    private static RequestRefusedException Of(Problem problem) => new([ErrorOf(problem)]);

    private static ProblemCode CodeOf(BadHttpRequestException bad) => bad.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => Codes.BodyTooLarge,
        StatusCodes.Status408RequestTimeout => Codes.RequestTimeout,
        _ => Codes.BadRequest,
    };
}
