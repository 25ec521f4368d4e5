using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Core.Ways;

namespace GraphCouncil.Compiler.Lowering;

/// <summary>
/// A walk whose questions are laid out: one tree for all of its rounds, and one for each place where the nodes that it found are shown.
/// </summary>
/// <param name="Query">What each round asks.</param>
/// <param name="Shown">The slot for the ids of the nodes that are shown.</param>
/// <param name="Rows">How these are shown, in the order of <see cref="WalkDraft.Rows"/>.</param>
/// <param name="Fields">What the answer tells.</param>
/// <param name="MostNodes">How many nodes the answer shows at most, by the request's sizes.</param>
/// <param name="Begin">A walk with the request's values and sizes.</param>
internal sealed record LaidWalk(
    RelationshipsOf Query,
    ValueSlot Shown,
    ImmutableArray<(NodesByIds Query, RowShape Shape)> Rows,
    ImmutableArray<WayField> Fields,
    Func<int[], int> MostNodes,
    Func<ImmutableArray<GraphValue>, int[], Walk> Begin)
{
    /// <summary>
    /// What it may have to look at: as many relationships as its bound allows, wherever they are; what it counts around as many nodes as it may show;
    /// and what showing them takes.
    /// </summary>
    public long Weigh(ImmutableArray<GraphValue> values, int[] sizes, int mostLookedAt, Func<BoundQuery, long> weigh)
    {
        var nodes = new GraphValue.List([.. Enumerable.Repeat(new GraphValue.Text(""), MostNodes(sizes))]);
        var bound = new GraphValue.Integer(mostLookedAt);
        return weigh(new(Query, values.SetItem(Query.Limit.Index, bound)))
            + weigh(new(Query, values.SetItem(Query.Ids.Index, nodes).SetItem(Query.CountTo.Index, bound)))
            + Rows.Sum(row => weigh(new(row.Query, values.SetItem(Shown.Index, nodes))));
    }
}
