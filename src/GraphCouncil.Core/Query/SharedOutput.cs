using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Query;

/// <summary>
/// An output with rows of its own that stands in several cases of a row: related nodes that several types share. What it shows depends on the node
/// alone, so a store writes it once for all of them. Written in each case, statements would grow with the product of the types at every level.
/// </summary>
/// <param name="Output">A <see cref="OneOutput"/>, a <see cref="ListOutput"/> or an <see cref="AggregateOutput"/>.</param>
/// <param name="Types">The types that have it, in the order of the cases; two or more.</param>
/// <param name="OfAll">Whether all cases of the row have it.</param>
public sealed record SharedOutput(Output Output, ImmutableArray<NodeType> Types, bool OfAll)
{
    /// <summary>In the order of their first places. An output is known by the very rows or list below it: who makes trees lets types share them.</summary>
    public static ImmutableArray<SharedOutput> Of(Row row)
    {
        var order = new List<object>();
        var places = new Dictionary<object, (Output Output, List<NodeType> Types)>(ReferenceEqualityComparer.Instance);
        foreach (var rowCase in row.Cases)
        {
            foreach (var output in rowCase.Outputs)
            {
                if (Below(output) is not { } below)
                {
                    continue;
                }

                if (!places.TryGetValue(below, out var known))
                {
                    known = (output, []);
                    places.Add(below, known);
                    order.Add(below);
                }

                // The rows of two fields can be the same ones; the first field's are shared, the other's stay where they are.
                if (AreSame(known.Output, output) && !known.Types.Contains(rowCase.Type))
                {
                    known.Types.Add(rowCase.Type);
                }
            }
        }

        return
        [
            .. order.Select(below => places[below]).Where(place => place.Types.Count > 1)
                .Select(place => new SharedOutput(place.Output, [.. place.Types], place.Types.Count == row.Cases.Length)),
        ];
    }

    /// <summary>Whether an output of a case is this one.</summary>
    public bool Is(Output output) => AreSame(Output, output);

    private static object? Below(Output output) => output switch
    {
        OneOutput one => one.Row,
        ListOutput many => many.List,
        AggregateOutput folded => folded.Aggregate,
        _ => null,
    };

    private static bool AreSame(Output left, Output right) => (left, right) switch
    {
        (OneOutput one, OneOutput other) => ReferenceEquals(one.Row, other.Row) && one.Field == other.Field,
        (ListOutput one, ListOutput other) => ReferenceEquals(one.List, other.List),
        (AggregateOutput one, AggregateOutput other) => ReferenceEquals(one.Aggregate, other.Aggregate),
        _ => false,
    };
}
