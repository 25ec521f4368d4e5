using System.Collections.Frozen;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Reading;

/// <summary>A validated document with what it is read by.</summary>
/// <param name="questions">The questions of the council by name.</param>
internal sealed class RequestDocument(
    GraphMap map, GraphQLDocument document, CompilerLimits limits, FrozenDictionary<FieldName, PreparedQuestion> questions)
{
    private readonly FrozenDictionary<string, GraphQLFragmentDefinition> _fragments = FieldCollector.Fragments(document);

    public GraphMap Map => map;

    public CompilerLimits Limits => limits;

    /// <summary>Throws when nobody answers the question: whoever makes a compiler gives it all that its map knows.</summary>
    public PreparedQuestion Question(FieldName name) => questions[name];

    /// <summary>Collects the fields of objects that the fragments fit which <paramref name="fits"/> says yes to.</summary>
    public FieldCollector Collector(ReadVariables variables, Func<string, bool> fits) => new(_fragments, limits.MaxDepth, name => variables.Truth(new(name)), fits);

    public Place Place(int? start, IReadOnlyList<object> path)
    {
        var at = start is { } position && document.Source.Length > 0 ? Location.FromLinearPosition(document.Source, position) : new Location(1, 1);
        return new(at.Line, at.Column, path);
    }
}
