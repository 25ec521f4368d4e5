using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>What came of looking for a panel: one, or why there is none, or that the budget was too small to tell.</summary>
public abstract record PanelAnswer
{
    private protected PanelAnswer()
    {
    }

    public abstract T Accept<T>(IPanelAnswerVisitor<T> visitor);
}

/// <summary>A panel that keeps all rules.</summary>
/// <param name="Seats">Who is chosen, in the order of ids.</param>
/// <param name="TotalFit">The seats' fit together, in ten-thousandths.</param>
/// <param name="TotalPrice">What asking them costs, in ten-thousandths of fit.</param>
/// <param name="BestBound">No panel of this size has more fit less price than this. Where it is proven it is the panel's own.</param>
/// <param name="ProvenBest">No panel is smaller within the range, and none of the size is better.</param>
/// <param name="GreedyScore">Fit less price of the panel that is found by taking the most useful person first, null where that leads
/// nowhere. It may have more seats; a panel of as many seats never has more than the answer.</param>
public sealed record PanelFound(
    ImmutableArray<Seat> Seats, long TotalFit, long TotalPrice, long BestBound, bool ProvenBest, long? GreedyScore) : PanelAnswer
{
    /// <summary>What was made as large as can be.</summary>
    public long Score => TotalFit - TotalPrice;

    public override T Accept<T>(IPanelAnswerVisitor<T> visitor) => visitor.VisitFound(this);
}

/// <summary>No choice keeps all rules.</summary>
public sealed record PanelImpossible(Impossibility Why) : PanelAnswer
{
    public override T Accept<T>(IPanelAnswerVisitor<T> visitor) => visitor.VisitImpossible(this);
}

/// <summary>Within the budget neither a panel was found nor that there is none.</summary>
public sealed record PanelUndecided : PanelAnswer
{
    public override T Accept<T>(IPanelAnswerVisitor<T> visitor) => visitor.VisitUndecided(this);
}

/// <summary>Somebody chosen.</summary>
/// <param name="Person">Global id.</param>
/// <param name="Fit">In ten-thousandths.</param>
/// <param name="Price">What asking the person costs, in ten-thousandths of fit.</param>
/// <param name="Covers">By number in the request, the requirements that the person counts for.</param>
/// <param name="Alternates">Who could sit there instead, all others staying and all rules kept; the least loss first. Fewer than were asked
/// for where there are no more, see <see cref="PanelRequest.Alternates"/>.</param>
public sealed record Seat(string Person, int Fit, int Price, ImmutableArray<int> Covers, ImmutableArray<Alternate> Alternates);

/// <summary>Who could take a seat.</summary>
/// <param name="Person">Global id.</param>
/// <param name="Fit">In ten-thousandths.</param>
/// <param name="Price">What asking the person costs.</param>
/// <param name="Loss">How much less fit less price the panel has with this person; below 0 only where the panel is not proven best.</param>
public sealed record Alternate(string Person, int Fit, int Price, int Loss);

/// <summary>Whoever tells answers on implements this.</summary>
public interface IPanelAnswerVisitor<out T>
{
    T VisitFound(PanelFound answer);

    T VisitImpossible(PanelImpossible answer);

    T VisitUndecided(PanelUndecided answer);
}
