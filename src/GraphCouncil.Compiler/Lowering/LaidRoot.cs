using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Values;

namespace GraphCouncil.Compiler.Lowering;

/// <summary>What is asked, where its values come from and what it costs.</summary>
internal sealed record LaidRoot(FieldPlace Place, LaidForm Form, ImmutableArray<ValueSource> Sources, CostProgram Costs)
{
    /// <summary>What is asked for and hidden from whoever asks (<see cref="Core.Rewriting.AccessTo.Hidden"/>).</summary>
    public ImmutableArray<string> Hidden { get; init; } = [];
}
