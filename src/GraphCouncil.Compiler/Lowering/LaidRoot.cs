using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Lowering;

/// <summary>A tree, where its values come from, what it costs and how its rows are read.</summary>
internal sealed record LaidRoot(
    FieldPlace Place, GraphQuery Query, ImmutableArray<ValueSource> Sources, CostProgram Costs, RowShape? Row, ListShape? List)
{
    /// <summary>What is done with the tree when it is a walk's.</summary>
    public LaidWalk? Walk { get; init; }

    /// <summary>What is asked for and hidden from whoever asks (<see cref="Core.Rewriting.AccessTo.Hidden"/>).</summary>
    public ImmutableArray<string> Hidden { get; init; } = [];

    /// <summary>What is asked when the council is.</summary>
    public LaidAsked? Asked { get; init; }
}
