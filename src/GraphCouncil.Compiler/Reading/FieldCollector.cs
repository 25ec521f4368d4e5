using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphCouncil.Core.Problems;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Reading;

/// <summary>All fields of one object under one response key: the first stands for them, their selections are read as one.</summary>
public sealed record Collected(string Key, GraphQLField First, ImmutableArray<GraphQLSelectionSet> Selections)
{
    public string Name => First.Name.StringValue;
}

/// <summary>
/// Collects the fields of an object (specification 6.3.2): fragments that do not fit its type fall away, each named fragment is visited once,
/// skip and include are followed.
/// </summary>
/// <param name="fragments">The document's fragments, by name.</param>
/// <param name="deepest">How deep fragments may stand in fragments.</param>
/// <param name="truth">What a variable in skip or include is; null when it is neither true nor false.</param>
/// <param name="fits">Whether an object is of the type that a fragment is for.</param>
public sealed class FieldCollector(
    FrozenDictionary<string, GraphQLFragmentDefinition> fragments,
    int deepest,
    Func<string, bool?> truth,
    Func<string, bool> fits)
{
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, (GraphQLField First, ImmutableArray<GraphQLSelectionSet>.Builder Selections)> _fields = [];
    private readonly HashSet<string> _visited = [];

    /// <summary>The fragments of a document by name; of several with one name the first.</summary>
    public static FrozenDictionary<string, GraphQLFragmentDefinition> Fragments(GraphQLDocument document) =>
        document.Definitions.OfType<GraphQLFragmentDefinition>()
            .DistinctBy(f => f.FragmentName.Name.StringValue).ToFrozenDictionary(f => f.FragmentName.Name.StringValue);

    internal static ImmutableArray<Collected> Collect(ReadContext context, IEnumerable<GraphQLSelectionSet> selections, Func<string, bool> fits) =>
        context.Request.Collector(context.Variables, fits).Collect(selections);

    /// <summary>
    /// The fields in the order of the response. Throws <see cref="ProblemException"/> (LimitExceeded) when fragments are nested too deep.
    /// </summary>
    public ImmutableArray<Collected> Collect(IEnumerable<GraphQLSelectionSet> selections)
    {
        foreach (var selection in selections)
        {
            Visit(selection, 0);
        }

        return [.. _keys.Select(key => new Collected(key, _fields[key].First, _fields[key].Selections.ToImmutable()))];
    }

    private void Visit(GraphQLSelectionSet selections, int depth)
    {
        if (depth > deepest)
        {
            throw new ProblemException(new LimitExceeded(Codes.Depth, "Fragments are nested too deep. Use fewer fragments within fragments."));
        }

        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case GraphQLField field when IsIncluded(field.Directives):
                    Add(field);
                    break;
                case GraphQLInlineFragment inline when IsIncluded(inline.Directives) && (inline.TypeCondition is null || fits(inline.TypeCondition.Type.Name.StringValue)):
                    Visit(inline.SelectionSet, depth + 1);
                    break;
                case GraphQLFragmentSpread spread when IsIncluded(spread.Directives) && _visited.Add(spread.FragmentName.Name.StringValue):
                    if (fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) && fits(fragment.TypeCondition.Type.Name.StringValue))
                    {
                        Visit(fragment.SelectionSet, depth + 1);
                    }

                    break;
            }
        }
    }

    private void Add(GraphQLField field)
    {
        var key = field.Alias?.Name.StringValue ?? field.Name.StringValue;
        if (!_fields.TryGetValue(key, out var known))
        {
            known = (field, ImmutableArray.CreateBuilder<GraphQLSelectionSet>());
            _fields.Add(key, known);
            _keys.Add(key);
        }

        if (field.SelectionSet is { } selections)
        {
            known.Selections.Add(selections);
        }
    }

    private bool IsIncluded(GraphQLDirectives? directives)
    {
        foreach (var directive in directives?.Items ?? [])
        {
            var isSkip = directive.Name.Value == "skip";
            if ((isSkip || directive.Name.Value == "include") && directive.Arguments?.Items is [var condition, ..]
                && Truth(condition.Value) == isSkip)
            {
                return false;
            }
        }

        return true;
    }

    private bool? Truth(GraphQLValue condition) =>
        condition is GraphQLVariable variable ? truth(variable.Name.StringValue) : (condition as GraphQLBooleanValue)?.BoolValue;
}
