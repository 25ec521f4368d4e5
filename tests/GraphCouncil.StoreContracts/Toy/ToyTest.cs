using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreContracts.Toy;

/// <summary>Whether a predicate holds for what is in hand.</summary>
internal sealed class ToyTest(ToyState state, ImmutableArray<GraphValue> values, ToyHand hand, GraphValue? item = null) : IPredicateVisitor<bool>
{
    public bool VisitAlways() => true;

    public bool VisitNever() => false;

    public bool VisitConjunction(Conjunction node) => node.Parts.All(p => p.Accept(this));

    public bool VisitDisjunction(Disjunction node) => node.Parts.Any(p => p.Accept(this));

    public bool VisitNegation(Negation node) => !node.Inner.Accept(this);

    public bool VisitHasValue(HasValue node) => Value(node.Operand) is not null;

    public bool VisitPropertyTest(PropertyTest node) => Value(node.Operand) is { } value && Compares(value, node.Comparison, values[node.Value.Index]);

    public bool VisitListTest(ListTest node) => Value(node.Operand) is GraphValue.List list
        && Quantified(node.Quantifier, list.Items, i => node.Inner.Accept(new ToyTest(state, values, hand, i)));

    public bool VisitRelatedTest(RelatedTest node) =>
        Quantified(node.Quantifier, state.Along(hand.Node, node.Field), h => node.Inner.Accept(new ToyTest(state, values, h)));

    public bool VisitByType(ByType node) =>
        node.Cases.FirstOrDefault(c => c.Type.Name == hand.Node.Type.Name) is { } own ? own.Where.Accept(this) : node.OthersHold;

    /// <summary>What a step leads to from a node.</summary>
    public static IEnumerable<ToyHand> Walk(ToyState state, ImmutableArray<GraphValue> values, ToyNode from, Step step) =>
        state.Along(from, step.Field).Where(h => step.Where.Accept(new ToyTest(state, values, h)));

    /// <summary>The same of a step that may be walked any number of times: each end once, the beginning included.</summary>
    public static IEnumerable<ToyHand> Reach(ToyState state, ImmutableArray<GraphValue> values, ToyHand from, Step step)
    {
        // What only one type has is asked of that type alone.
        if (!step.IsTransitive)
        {
            return state.Along(from.Node, step.Field).Where(Holds);
        }

        var reached = new List<ToyHand> { new(from.Node, null, null) };
        for (var at = 0; at < reached.Count; at++)
        {
            reached.AddRange(state.Along(reached[at].Node, step.Field).DistinctBy(next => next.Node.Id).ExceptBy(reached.Select(known => known.Node.Id), next => next.Node.Id));
        }

        return reached.Where(Holds);

        bool Holds(ToyHand hand) => (step.Only is null || hand.Node.Type.Name == step.Only.Name) && step.Where.Accept(new ToyTest(state, values, hand));
    }

    private static bool Quantified<T>(Quantifier quantifier, IEnumerable<T> several, Func<T, bool> holds) => quantifier switch
    {
        Quantifier.Some => several.Any(holds),
        Quantifier.All => several.All(holds),
        Quantifier.None => !several.Any(holds),
    };

    private static bool Compares(GraphValue value, Comparison comparison, GraphValue with) => comparison switch
    {
        Comparison.Equal => ToyOrder.Compare(value, with) == 0,
        Comparison.In => ((GraphValue.List)with).Items.Any(i => ToyOrder.Compare(value, i) == 0),
        Comparison.Less => ToyOrder.Compare(value, with) < 0,
        Comparison.LessOrEqual => ToyOrder.Compare(value, with) <= 0,
        Comparison.Greater => ToyOrder.Compare(value, with) > 0,
        Comparison.GreaterOrEqual => ToyOrder.Compare(value, with) >= 0,
        Comparison.Contains => Text(value).Contains(Text(with), StringComparison.Ordinal),
        Comparison.StartsWith => Text(value).StartsWith(Text(with), StringComparison.Ordinal),
        Comparison.EndsWith => Text(value).EndsWith(Text(with), StringComparison.Ordinal),
        Comparison.EqualFolded => Folded(value) == Text(with),
        Comparison.ContainsFolded => Folded(value).Contains(Text(with), StringComparison.Ordinal),
        Comparison.StartsWithFolded => Folded(value).StartsWith(Text(with), StringComparison.Ordinal),
        Comparison.EndsWithFolded => Folded(value).EndsWith(Text(with), StringComparison.Ordinal),
    };

    private static string Text(GraphValue value) => ((GraphValue.Text)value).Value;

    private static string Folded(GraphValue value) => DanishFolding.Fold(Text(value));

    private GraphValue? Value(Operand operand) => operand.On == Element.Item ? item : hand.Value(operand);
}
