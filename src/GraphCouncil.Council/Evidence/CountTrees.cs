using System.Collections.Immutable;
using GraphCouncil.Core.Questions;

namespace GraphCouncil.Council.Evidence;

/// <summary>Trees that count the same by competency, of which one is asked.</summary>
/// <param name="Direct">By what is claimed alone: enough where nothing lies below what is asked about, and a third of the work.</param>
/// <param name="Whole">By what is claimed and each competency that it lies below.</param>
internal sealed record CountTrees(EvidenceTree Direct, EvidenceTree Whole)
{
    /// <param name="make">Makes the whole one, or the direct one.</param>
    public static CountTrees Of(Func<bool, EvidenceTree> make) => new(make(false), make(true));

    public ImmutableArray<EvidenceTree> Both => [Direct, Whole];

    /// <param name="areNarrowest">Whether nothing lies below any competency that is asked about.</param>
    public EvidenceTree For(bool areNarrowest) => areNarrowest ? Direct : Whole;
}
