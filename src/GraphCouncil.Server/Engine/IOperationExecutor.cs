using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Access;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.Server.Engine;

/// <summary>
/// Answers a validated operation whose variables are coerced. The graph does; the tests of HTTP put a double in its place that counts.
/// </summary>
internal interface IOperationExecutor
{
    /// <summary>Writes the whole answer. Throws <see cref="RequestRefusedException"/> when nothing may be executed.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="tellsCost">Whether to tell what was weighed, in the answer's extensions.</param>
    ValueTask ExecuteAsync(
        PreparedDocument document,
        PreparedOperation operation,
        Dictionary<string, object?> variables,
        Viewer viewer,
        bool tellsCost,
        ResponseBuffer output,
        CancellationToken cancellation);
}
