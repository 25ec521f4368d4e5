using System.Collections.Immutable;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Server.Http;

/// <summary>Ends a request without data: what to tell the caller; the first error's code is the status.</summary>
internal sealed class RequestRefusedException(ImmutableArray<RequestError> errors, bool documentFault = false) : Exception(errors[0].Code)
{
    public RequestRefusedException(ProblemCode code, string message)
        : this([new RequestError(code, message)])
    {
    }

    public int Status => StatusTable.Of(errors[0].Code);

    public ImmutableArray<RequestError> Errors => errors;

    /// <summary>A syntax, validation or coercion error: clients that ask for application/json are told so with status 200, as GraphQL over HTTP wants.</summary>
    public bool IsDocumentFault => documentFault;
}
