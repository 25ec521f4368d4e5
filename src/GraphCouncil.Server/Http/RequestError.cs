using System.Collections.Immutable;
using GraphQLParser;

namespace GraphCouncil.Server.Http;

/// <summary>One entry of <c>errors</c>. The code is API; the message repeats no value of the request.</summary>
/// <param name="Path">Response names and list positions; empty when the error concerns no one field.</param>
internal sealed record RequestError(string Code, string Message, ImmutableArray<Location> Locations, ImmutableArray<object> Path)
{
    public RequestError(string code, string message)
        : this(code, message, [], [])
    {
    }
}
