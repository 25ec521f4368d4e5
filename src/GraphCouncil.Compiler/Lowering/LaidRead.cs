using GraphCouncil.Compiler.Shape;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Rewriting;

namespace GraphCouncil.Compiler.Lowering;

/// <summary>One tree and how its rows are read: as a list, or else as rows of nodes or groups.</summary>
internal sealed record LaidRead(GraphQuery Query, RowShape? Row, ListShape? List) : LaidForm
{
    public override LaidForm Rewritten(TreeRewriter rewriter) => this with { Query = rewriter.Rewrite(Query) };
}
