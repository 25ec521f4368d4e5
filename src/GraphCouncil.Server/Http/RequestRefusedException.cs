using System.Collections.Immutable;

namespace GraphCouncil.Server.Http;

/// <summary>Ends a request without data: a status and what to tell the caller.</summary>
internal sealed class RequestRefusedException(int status, ImmutableArray<RequestError> errors, bool documentFault = false) : Exception(errors[0].Code)
{
    public RequestRefusedException(int status, string code, string message)
        : this(status, [new RequestError(code, message)])
    {
    }

    public int Status => status;

    public ImmutableArray<RequestError> Errors => errors;

    /// <summary>A syntax, validation or coercion error: clients that ask for application/json are told so with status 200, as GraphQL over HTTP wants.</summary>
    public bool IsDocumentFault => documentFault;
}
