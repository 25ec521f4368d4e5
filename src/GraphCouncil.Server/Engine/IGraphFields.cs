using GraphCouncil.Server.Http;

namespace GraphCouncil.Server.Engine;

/// <summary>Answers the root fields that ask the graph.</summary>
internal interface IGraphFields
{
    ValueTask WriteAsync(
        PreparedOperation operation, RootField field, Dictionary<string, object?> variables, ResponseBuffer output, CancellationToken cancellation);
}
