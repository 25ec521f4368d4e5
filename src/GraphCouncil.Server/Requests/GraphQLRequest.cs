using GraphCouncil.Core.Access;

namespace GraphCouncil.Server.Requests;

/// <summary>What a client asks, before anything of it is understood.</summary>
/// <param name="Variables">JSON as CLR values: text, bool, int, long, double, lists and dictionaries.</param>
/// <param name="QueriesOnly">Sent with GET, which may change nothing.</param>
internal sealed record GraphQLRequest(string Query, string? OperationName, Dictionary<string, object?> Variables, bool QueriesOnly)
{
    /// <summary>Who asks.</summary>
    public Viewer Viewer { get; init; } = Viewer.Anyone;

    /// <summary>Whether the answer tells what was weighed.</summary>
    public bool TellsCost { get; init; }
}
