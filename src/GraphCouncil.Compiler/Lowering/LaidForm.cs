using System.Collections.Immutable;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Rewriting;

namespace GraphCouncil.Compiler.Lowering;

/// <summary>What a root field asks the graph: one tree, a walk, or what the council asks.</summary>
internal abstract record LaidForm
{
    /// <summary>With its trees rewritten, those that only show what they are given too.</summary>
    public abstract LaidForm Rewritten(TreeRewriter rewriter);

    protected static ImmutableArray<(NodesByIds Query, RowShape Shape)> Rewritten(
        ImmutableArray<(NodesByIds Query, RowShape Shape)> rows, TreeRewriter rewriter) =>
        [.. rows.Select(row => ((NodesByIds)rewriter.Rewrite(row.Query), row.Shape))];
}
