using System.Collections.Immutable;

namespace GraphCouncil.Core.Map;

/// <summary>What a root field asks for.</summary>
public abstract record RootMeaning
{
    private protected RootMeaning()
    {
    }

    public abstract T Accept<T>(IRootMeaningVisitor<T> visitor);
}

/// <summary>The one node of the kind with the key that is given, in the argument of its name.</summary>
/// <param name="Keys">What it can be asked by, the id first. Exactly one has to be given.</param>
public sealed record OneByKey(NodeKind Of, ImmutableArray<PropertyDef> Keys) : RootMeaning
{
    public override T Accept<T>(IRootMeaningVisitor<T> visitor) => visitor.VisitByKey(this);
}

/// <summary>The nodes of the kind with the ids in <c>ids</c>, in their order.</summary>
public sealed record SeveralByIds(NodeKind Of) : RootMeaning
{
    public override T Accept<T>(IRootMeaningVisitor<T> visitor) => visitor.VisitByIds(this);
}

/// <summary>All nodes of the kind, as a connection.</summary>
public sealed record AllOfKind(NodeKind Of) : RootMeaning
{
    public override T Accept<T>(IRootMeaningVisitor<T> visitor) => visitor.VisitAll(this);
}

/// <summary>All nodes of the kind, folded into one or into groups.</summary>
public sealed record AllFolded(NodeKind Of, bool IsGrouped) : RootMeaning
{
    public override T Accept<T>(IRootMeaningVisitor<T> visitor) => visitor.VisitFold(this);
}

/// <summary>The day that questions are answered as of; the graph is not asked for it.</summary>
public sealed record TodayOnly : RootMeaning
{
    private TodayOnly()
    {
    }

    public static TodayOnly Instance { get; } = new();

    public override T Accept<T>(IRootMeaningVisitor<T> visitor) => visitor.VisitToday(this);
}

/// <summary>A search of all that is searched, as a connection.</summary>
public sealed record SearchOfAll : RootMeaning
{
    private SearchOfAll()
    {
    }

    public static SearchOfAll Instance { get; } = new();

    public override T Accept<T>(IRootMeaningVisitor<T> visitor) => visitor.VisitSearch(this);
}

/// <summary>The shortest ways between two nodes.</summary>
public sealed record WaysBetween : RootMeaning
{
    private WaysBetween()
    {
    }

    public static WaysBetween Instance { get; } = new();

    public override T Accept<T>(IRootMeaningVisitor<T> visitor) => visitor.VisitWays(this);
}

/// <summary>What lies around a node.</summary>
public sealed record NodesAround : RootMeaning
{
    private NodesAround()
    {
    }

    public static NodesAround Instance { get; } = new();

    public override T Accept<T>(IRootMeaningVisitor<T> visitor) => visitor.VisitAround(this);
}

/// <summary>A question of the council.</summary>
public sealed record Asked(QuestionDef Question) : RootMeaning
{
    public override T Accept<T>(IRootMeaningVisitor<T> visitor) => visitor.VisitAsked(this);
}

/// <summary>Whoever reads root fields implements this; a new meaning does not build until all do.</summary>
public interface IRootMeaningVisitor<out T>
{
    T VisitByKey(OneByKey meaning);

    T VisitByIds(SeveralByIds meaning);

    T VisitAll(AllOfKind meaning);

    T VisitFold(AllFolded meaning);

    T VisitToday(TodayOnly meaning);

    T VisitSearch(SearchOfAll meaning);

    T VisitWays(WaysBetween meaning);

    T VisitAround(NodesAround meaning);

    T VisitAsked(Asked meaning);
}
