using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreContracts.Toy;

/// <summary>The best entry of a node in a search.</summary>
internal sealed record ToyHit(SearchMatch Match, int Weight, FieldName Field, string Folded, string Text);

/// <summary>Which nodes a search finds, each with its best entry.</summary>
internal sealed class ToySearch(ToyState state, Matching source, ImmutableArray<GraphValue> values)
{
    private readonly string _whole = ((GraphValue.Text)values[source.Whole.Index]).Value;
    private readonly ImmutableArray<string> _terms = [.. ((GraphValue.List)values[source.Terms.Index]).Items.Select(i => ((GraphValue.Text)i).Value)];

    public IEnumerable<ToyHand> Hands() =>
        from node in state.Nodes
        let hit = Best(source.Fields.Where(f => f.Owner.Name == node.Type.Name).SelectMany(f => Entries(node, f)))
        where hit is not null
        select new ToyHand(node, null, hit);

    private IEnumerable<ToyHit> Entries(ToyNode node, SearchedField field) => field switch
    {
        OwnText own => Texts(node[own.Property.Name.Value]).Select(t => Entry(own, t)).OfType<ToyHit>(),
        ThroughRelated through => ToyTest.Walk(state, values, node, through.Way)
            .SelectMany(related => Above(related.Node, through.Descend))
            .Select(related => Best(through.Texts.Where(t => t.Owner.Name == related.Type.Name).SelectMany(t => Entries(related, t))))
            .OfType<ToyHit>()
            .Select(hit => hit with { Field = through.Name, Weight = through.Weight }),
        _ => throw new InvalidOperationException("An unknown place to search."),
    };

    /// <summary>The node itself and those from which the field leads down to it in few enough steps.</summary>
    private HashSet<ToyNode> Above(ToyNode node, Step? descend)
    {
        HashSet<ToyNode> found = [node];
        for (var step = 0; descend is not null && step < SearchThrough.MaxSteps; step++)
        {
            found.UnionWith(state.Nodes.Where(n => n.Type.Field(descend.Field.Name.Value) is not null && ToyTest.Walk(state, values, n, descend).Any(h => found.Contains(h.Node))).ToList());
        }

        return found;
    }

    private ToyHit? Entry(OwnText own, string text)
    {
        var folded = DanishFolding.Fold(text);
        var padded = $" {folded} ";
        return !_terms.All(t => SearchText.Spellings(t).Any(spelled => padded.Contains(spelled, StringComparison.Ordinal))) ? null : new(Class(folded, padded), own.Weight, own.Name, folded, text);
    }

    private SearchMatch Class(string folded, string padded) =>
        folded == _whole ? SearchMatch.Exact
        : folded.StartsWith(_whole, StringComparison.Ordinal) ? SearchMatch.Start
        : padded.Contains($" {_whole} ", StringComparison.Ordinal) ? SearchMatch.Phrase
        : SearchMatch.Words;

    /// <summary>Sorting is stable: of entries alike in class and weight the first field's come first. Texts that fold alike go by code point.</summary>
    private static ToyHit? Best(IEnumerable<ToyHit> entries) => entries
        .GroupBy(e => (e.Match, e.Weight))
        .OrderBy(g => g.Key.Match).ThenByDescending(g => g.Key.Weight)
        .Select(g => g.Where(e => e.Field == g.First().Field)
            .OrderBy(e => e.Folded, Comparer<string>.Create(ToyOrder.ByCodePoint))
            .ThenBy(e => e.Text, Comparer<string>.Create(ToyOrder.ByCodePoint))
            .First())
        .FirstOrDefault();

    private static IEnumerable<string> Texts(GraphValue? value) => value switch
    {
        null => [],
        GraphValue.Text text => [text.Value],
        GraphValue.List list => list.Items.Select(i => ((GraphValue.Text)i).Value),
        _ => throw new InvalidOperationException("Only text is searched."),
    };
}
