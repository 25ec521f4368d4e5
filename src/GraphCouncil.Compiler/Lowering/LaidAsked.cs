using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Rewriting;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Lowering;

/// <summary>A question of the council whose selections are laid out: one tree for each place where its answer shows nodes.</summary>
/// <param name="Field">Where its arguments are written.</param>
/// <param name="Size">Which of the request's sizes.</param>
/// <param name="Day">Which of the values is the day it is answered as of.</param>
/// <param name="Shown">The slot for the ids of the nodes that are shown.</param>
/// <param name="Rows">How these are shown, in the order of <see cref="AskedDraft.Rows"/>.</param>
/// <param name="Most">How many nodes each of these shows at most, by the request's sizes.</param>
internal sealed record LaidAsked(
    PreparedQuestion Question,
    GraphQLField Field,
    int Size,
    ValueSlot Day,
    ValueSlot Shown,
    ImmutableArray<(NodesByIds Query, RowShape Shape)> Rows,
    ImmutableArray<Func<int[], int>> Most,
    ImmutableArray<AnswerPart> Parts) : LaidForm
{
    /// <summary>What a question of the council knows by itself is not shown, so only what it shows is rewritten.</summary>
    public override LaidForm Rewritten(TreeRewriter rewriter) => this with { Rows = Rewritten(Rows, rewriter) };

    /// <summary>What its evidence and the nodes that it shows may take.</summary>
    public long Weigh(AskedField asked, Viewer viewer, Cardinalities cardinalities, Func<BoundQuery, long> weigh) =>
        Question.Weigh(cardinalities, asked.BeyondOf(viewer)) + Rows.Select((row, at) =>
        {
            var nodes = new GraphValue.List([.. Enumerable.Repeat(new GraphValue.Text(""), Most[at](asked.Sizes))]);
            return weigh(new(row.Query, asked.Values.SetItem(Shown.Index, nodes)));
        }).Sum();
}
