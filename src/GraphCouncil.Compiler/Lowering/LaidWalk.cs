using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Rewriting;
using GraphCouncil.Core.Values;
using GraphCouncil.Core.Ways;

namespace GraphCouncil.Compiler.Lowering;

/// <summary>
/// A walk whose questions are laid out: two trees for its rounds, and one for each place where the nodes that it found are shown.
/// </summary>
/// <param name="Around">What a round asks that goes on from nodes.</param>
/// <param name="First">What a round asks that counts, or looks at a node in part.</param>
/// <param name="Shown">The slot for the ids of the nodes that are shown.</param>
/// <param name="Rows">How these are shown, in the order of <see cref="WalkDraft.Rows"/>.</param>
/// <param name="Fields">What the answer tells.</param>
/// <param name="MostNodes">How many nodes the answer shows at most, by the request's sizes.</param>
/// <param name="Over">A walk over these steps with the request's values and sizes.</param>
internal sealed record LaidWalk(
    NodesNextTo Around,
    RelationshipsOf First,
    ValueSlot Shown,
    ImmutableArray<(NodesByIds Query, RowShape Shape)> Rows,
    ImmutableArray<WayField> Fields,
    Func<int[], int> MostNodes,
    Func<ImmutableArray<Step>, ImmutableArray<GraphValue>, int[], Walk> Over) : LaidForm
{
    /// <summary>A walk with the request's values and sizes, over the steps that its trees ask: whoever asks may not take all of them.</summary>
    public Walk Begin(ImmutableArray<GraphValue> values, int[] sizes) => Over(Around.Steps, values, sizes);

    public override LaidForm Rewritten(TreeRewriter rewriter) => this with
    {
        Around = (NodesNextTo)rewriter.Rewrite(Around),
        First = (RelationshipsOf)rewriter.Rewrite(First),
        Rows = Rewritten(Rows, rewriter),
    };

    /// <summary>
    /// What it may have to look at: as many relationships as its bound allows, wherever they are; the degrees of as many nodes as it may show, and what they have;
    /// and what showing them takes.
    /// </summary>
    public long Weigh(ImmutableArray<GraphValue> values, int[] sizes, int mostLookedAt, Func<BoundQuery, long> weigh)
    {
        var nodes = new GraphValue.List([.. Enumerable.Repeat(new GraphValue.Text(""), MostNodes(sizes))]);
        var bound = new GraphValue.Integer(mostLookedAt);
        return weigh(new(Around, values.SetItem(Around.Most.Index, bound)))
            + weigh(new(Around, values.SetItem(Around.Ids.Index, nodes).SetItem(Around.CountTo.Index, bound)))
            + (Around.Counts ? weigh(new(First, values.SetItem(First.Ids.Index, nodes).SetItem(First.CountTo.Index, bound))) : 0)
            + Rows.Sum(row => weigh(new(row.Query, values.SetItem(Shown.Index, nodes))));
    }
}
