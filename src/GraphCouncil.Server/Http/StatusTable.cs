using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.Server.Http;

/// <summary>The one place where a code becomes a status of HTTP.</summary>
internal static class StatusTable
{
    /// <summary>The first error's code is the status.</summary>
    public static int Of(RequestRefusedException refusal) => Of(refusal.Errors[0].Code);

    public static int Of(ProblemCode code) => code.Class switch
    {
        ProblemClass.BadRequest => StatusCodes.Status400BadRequest,
        ProblemClass.Unauthenticated => StatusCodes.Status401Unauthorized,
        ProblemClass.Forbidden => StatusCodes.Status403Forbidden,
        ProblemClass.WrongMethod => StatusCodes.Status405MethodNotAllowed,
        ProblemClass.UnacceptableForm => StatusCodes.Status406NotAcceptable,
        ProblemClass.TooSlow => StatusCodes.Status408RequestTimeout,
        ProblemClass.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ProblemClass.UnsupportedForm => StatusCodes.Status415UnsupportedMediaType,
        ProblemClass.Misdirected => StatusCodes.Status421MisdirectedRequest,
        ProblemClass.Unavailable => StatusCodes.Status503ServiceUnavailable,
        ProblemClass.Internal => StatusCodes.Status500InternalServerError,
    };
}
