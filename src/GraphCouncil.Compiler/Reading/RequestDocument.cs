using System.Collections.Frozen;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Reading;

/// <summary>A validated document with what it is read by.</summary>
internal sealed class RequestDocument(GraphMap map, GraphQLDocument document, CompilerLimits limits, FrozenDictionary<string, RootField> rootFields)
{
    private readonly FrozenDictionary<string, GraphQLFragmentDefinition> _fragments = document.Definitions.OfType<GraphQLFragmentDefinition>()
        .DistinctBy(f => f.FragmentName.Name.StringValue).ToFrozenDictionary(f => f.FragmentName.Name.StringValue);

    public GraphMap Map => map;

    public CompilerLimits Limits => limits;

    public FrozenDictionary<string, RootField> RootFields => rootFields;

    public GraphQLFragmentDefinition? Fragment(string name) => _fragments.GetValueOrDefault(name);

    public IEnumerable<GraphQLFragmentDefinition> Fragments => _fragments.Values;

    public Place Place(int? start, IReadOnlyList<object> path)
    {
        var at = start is { } position && document.Source.Length > 0 ? Location.FromLinearPosition(document.Source, position) : new Location(1, 1);
        return new(at.Line, at.Column, path);
    }
}
