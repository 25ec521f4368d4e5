using System.Collections.Immutable;

namespace GraphCouncil.Core.Ways;

/// <summary>What a walk asks next.</summary>
public abstract record WalkRound
{
    private protected WalkRound(ImmutableArray<string> ids) => Ids = ids;

    /// <summary>The nodes that it asks about, each once.</summary>
    public ImmutableArray<string> Ids { get; }

    public abstract T Accept<T>(IWalkRoundVisitor<T> visitor);
}

/// <summary>Whoever runs walks implements this; a new kind of round does not build until all do.</summary>
public interface IWalkRoundVisitor<out T>
{
    T VisitAround(LookAround round);

    T VisitFirst(LookAtFirst round);
}

/// <summary>Where nodes lead to, taken together: the values of a <see cref="Query.NodesNextTo"/>.</summary>
public sealed record LookAround(ImmutableArray<string> Ids, int Most, ImmutableArray<string> Known, int Others, int CountTo) : WalkRound(Ids)
{
    public override T Accept<T>(IWalkRoundVisitor<T> visitor) => visitor.VisitAround(this);
}

/// <summary>What each node has, one by one: the values of a <see cref="Query.RelationshipsOf"/>.</summary>
public sealed record LookAtFirst(ImmutableArray<string> Ids, int Limit, int CountTo) : WalkRound(Ids)
{
    public override T Accept<T>(IWalkRoundVisitor<T> visitor) => visitor.VisitFirst(this);
}
