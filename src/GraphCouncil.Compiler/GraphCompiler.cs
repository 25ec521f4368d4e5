using GraphCouncil.Core.Map;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler;

/// <summary>Compiles validated documents over one map. Made once; safe for many callers at once.</summary>
public sealed class GraphCompiler(GraphMap map, CompilerLimits limits)
{
    /// <summary>Whether passes that only save work are run. Answers are the same without.</summary>
    public bool AllPasses { get; init; } = true;

    /// <summary>Prepares a document that GraphQL validation has passed. Keep the result beside the document: it keeps the plans.</summary>
    public CompiledDocument Compile(GraphQLDocument document) => new(new(map, document, limits), document, AllPasses);
}
