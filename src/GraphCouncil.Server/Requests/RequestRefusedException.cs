using System.Collections.Immutable;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Server.Requests;

/// <summary>Ends a request without data: what to tell the caller; the first error's code is the status.</summary>
internal sealed class RequestRefusedException(ImmutableArray<RequestError> errors, bool documentFault = false) : Exception(errors[0].Code)
{
    public RequestRefusedException(ProblemCode code, string message)
        : this([new RequestError(code, message)])
    {
    }

    public ImmutableArray<RequestError> Errors => errors;

    /// <summary>
    /// A syntax, validation or coercion error: clients that ask for application/json are told so with status 200, as GraphQL over HTTP wants.
    /// </summary>
    public bool IsDocumentFault => documentFault;

    /// <summary>In how many seconds the same request may well be answered; null when nothing says that it ever will.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>The rest of the request is not read, so nothing else can come over its connection.</summary>
    public bool EndsConnection { get; init; }
}
