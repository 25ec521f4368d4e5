using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler;

/// <summary>Compiles validated documents over one map. Made once; safe for many callers at once.</summary>
/// <param name="questions">Who answers the map's <see cref="GraphMap.Questions"/>; none when the map has none.</param>
public sealed class GraphCompiler(GraphMap map, CompilerLimits limits, ImmutableArray<IQuestion> questions = default)
{
    private readonly FrozenDictionary<FieldName, PreparedQuestion> _questions =
        (questions.IsDefault ? [] : questions).ToFrozenDictionary(each => each.Definition.Name, each => new PreparedQuestion(each, map));

    /// <summary>Whether passes that only save work are run. Answers are the same without.</summary>
    public bool AllPasses { get; init; } = true;

    /// <summary>Prepares a document that GraphQL validation has passed. Keep the result beside the document: it keeps the plans.</summary>
    public CompiledDocument Compile(GraphQLDocument document) => new(new(map, document, limits, _questions), document, AllPasses);
}
