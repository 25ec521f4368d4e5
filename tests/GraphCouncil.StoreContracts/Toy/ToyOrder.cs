using System.Collections.Immutable;
using System.Text;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreContracts.Toy;

/// <summary>How values compare, and how the keys of an order read them.</summary>
internal static class ToyOrder
{
    public static int Compare(GraphValue left, GraphValue right) => (left, right) switch
    {
        (GraphValue.Text a, GraphValue.Text b) => ByCodePoint(a.Value, b.Value),
        (GraphValue.Integer a, GraphValue.Integer b) => a.Value.CompareTo(b.Value),
        (GraphValue.Real a, GraphValue.Real b) => a.Value.CompareTo(b.Value),
        (GraphValue.Integer a, GraphValue.Real b) => ((double)a.Value).CompareTo(b.Value),
        (GraphValue.Truth a, GraphValue.Truth b) => a.Value.CompareTo(b.Value),
        _ => throw new InvalidOperationException($"A {left.GetType().Name} does not compare with a {right.GetType().Name}."),
    };

    /// <summary>The order of bytes in UTF-8 is the order of code points; that of UTF-16 units is not.</summary>
    public static int ByCodePoint(string left, string right) => Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));

    /// <summary>Where the first position stands to the second: missing values last, or first when descending.</summary>
    public static int Compare(IReadOnlyList<SortKey> order, IReadOnlyList<GraphValue?> left, IReadOnlyList<GraphValue?> right)
    {
        for (var i = 0; i < order.Count; i++)
        {
            var ascending = (left[i], right[i]) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                ({ } a, { } b) => Compare(a, b),
            };
            if (ascending != 0)
            {
                return order[i].Descending ? -ascending : ascending;
            }
        }

        return 0;
    }

    /// <summary>A value as it is compared: Danish text as its sort key.</summary>
    public static GraphValue? Placed(SortKey key, GraphValue? value) =>
        key.Danish && value is GraphValue.Text text ? new GraphValue.Text(DanishOrder.SortKey(text.Value)) : value;
}

/// <summary>The plain value of a key for what is in hand; null when missing.</summary>
internal sealed class ToySortValue(ToyState state, ImmutableArray<GraphValue> values, ToyHand hand) : ISortKeyVisitor<GraphValue?>
{
    public GraphValue? VisitByProperty(ByProperty key)
    {
        var at = hand;
        foreach (var step in key.Path)
        {
            at = ToyTest.Walk(state, values, at.Node, step).SingleOrDefault();
            if (at is null)
            {
                return null;
            }
        }

        return at.Value(key.Operand);
    }

    public GraphValue? VisitByCount(ByCount key) =>
        new GraphValue.Integer(ToyTest.Walk(state, values, hand.Node, key.Along).Select(far => far.Node.Id).Distinct().Count());

    public GraphValue? VisitByMatch(ByMatch key) => new GraphValue.Integer((int)hand.Hit!.Match);

    public GraphValue? VisitByWeight(ByWeight key) => new GraphValue.Integer(hand.Hit!.Weight);

    public GraphValue? VisitByTitle(ByTitle key) => hand.Node.Type.Title is { } title ? hand.Node[title.Value] : null;
}
