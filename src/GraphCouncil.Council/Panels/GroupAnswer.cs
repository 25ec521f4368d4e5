using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>What came of composing a group: one, or why there is none, or that the budget was too small to tell.</summary>
public abstract record GroupAnswer
{
    private protected GroupAnswer()
    {
    }

    public abstract T Accept<T>(IGroupAnswerVisitor<T> visitor);
}

/// <summary>A group that meets all needs and quotas.</summary>
/// <param name="Best">The cheapest.</param>
/// <param name="BestBound">No group of as many members costs less.</param>
/// <param name="ProvenBest">No group of any size costs less.</param>
/// <param name="RunnerUp">The cheapest group in which at least one of the members does not sit; null where there is none or the budget ended
/// first.</param>
/// <param name="QuotaPrices">A price per quota of the request, in its order.</param>
public sealed record GroupFound(
    Group Best, long BestBound, bool ProvenBest, Group? RunnerUp, ImmutableArray<QuotaPrice> QuotaPrices) : GroupAnswer
{
    public override T Accept<T>(IGroupAnswerVisitor<T> visitor) => visitor.VisitFound(this);
}

/// <summary>No group meets all needs and quotas.</summary>
public sealed record GroupImpossible(Impossibility Why) : GroupAnswer
{
    public override T Accept<T>(IGroupAnswerVisitor<T> visitor) => visitor.VisitImpossible(this);
}

/// <summary>Within the budget neither a group was found nor that there is none.</summary>
public sealed record GroupUndecided : GroupAnswer
{
    public override T Accept<T>(IGroupAnswerVisitor<T> visitor) => visitor.VisitUndecided(this);
}

/// <summary>People who sit together.</summary>
/// <param name="Members">In the order of ids; who could sit there instead stands with the members of the best group only.</param>
/// <param name="Cost">For each member the price of a seat, what is missing in fit, and the price of asking; in ten-thousandths of fit.</param>
public sealed record Group(ImmutableArray<Seat> Members, long Cost);

/// <summary>What a quota costs.</summary>
/// <param name="Quota">As it was asked for.</param>
/// <param name="Cost">What the best group costs more than the best without this quota, all else as it is; 0 where it costs nothing, null where
/// the budget ended before both were proven.</param>
/// <param name="Members">How many members more it takes; may be below 0 where a seat is cheap.</param>
public sealed record QuotaPrice(Quota Quota, long? Cost, int? Members);

/// <summary>Whoever tells answers on implements this.</summary>
public interface IGroupAnswerVisitor<out T>
{
    T VisitFound(GroupFound answer);

    T VisitImpossible(GroupImpossible answer);

    T VisitUndecided(GroupUndecided answer);
}
