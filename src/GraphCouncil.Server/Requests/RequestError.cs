using System.Collections.Immutable;
using GraphCouncil.Core.Problems;
using GraphQLParser;

namespace GraphCouncil.Server.Requests;

/// <summary>One entry of <c>errors</c>. The message repeats no value of the request.</summary>
/// <param name="Path">Response names and list positions; empty when the error concerns no one field.</param>
internal sealed record RequestError(ProblemCode Code, string Message, ImmutableArray<Location> Locations, ImmutableArray<object> Path)
{
    public RequestError(ProblemCode code, string message)
        : this(code, message, [], [])
    {
    }
}
