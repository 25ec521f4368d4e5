using System.Collections.Immutable;
using GraphCouncil.Compiler.Lowering;
using GraphCouncil.Compiler.Plans;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Values;
using GraphCouncil.Core.Work;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler;

/// <summary>An operation with its values, ready to be asked; or what is wrong with it, and then nothing of it may be asked.</summary>
/// <param name="Fields">The root fields in the order of the response; empty when there are problems.</param>
/// <param name="Cost">The most nodes that it could return.</param>
/// <param name="Work">What the store may have to look at for it (<see cref="WorkEstimate"/>).</param>
/// <param name="Problems">At most <see cref="CompilerLimits.MaxProblems"/>; empty when all is well.</param>
public sealed record BoundOperation(ImmutableArray<BoundField> Fields, long Cost, long Work, ImmutableArray<Problem> Problems)
{
    /// <summary>What is asked for and hidden from whoever asks, of all nodes or of those that are not about them: <c>Person.email</c>.</summary>
    public ImmutableArray<string> Hidden { get; init; } = [];
}

/// <summary>One root field of an operation.</summary>
public abstract class BoundField
{
    private protected BoundField(string key) => Key = key;

    /// <summary>The key in the response.</summary>
    public string Key { get; }

    public abstract T Accept<T>(IBoundFieldVisitor<T> visitor);
}

/// <summary>Whoever answers root fields implements this; a new kind does not build until all do.</summary>
public interface IBoundFieldVisitor<out T>
{
    T VisitQuestion(QuestionField field);

    T VisitWays(WaysField field);

    T VisitAsked(AskedField field);

    T VisitConstant(ConstantField field);

    T VisitToday(TodayField field);

    T VisitIntrospection(IntrospectionField field);
}

/// <summary><c>__typename</c> at the root: the answer is known.</summary>
public sealed class ConstantField : BoundField
{
    internal ConstantField(string key)
        : base(key)
    {
    }

    public override T Accept<T>(IBoundFieldVisitor<T> visitor) => visitor.VisitConstant(this);
}

/// <summary><c>today</c>: the day that questions are answered as of which name none.</summary>
public sealed class TodayField : BoundField
{
    internal TodayField(string key)
        : base(key)
    {
    }

    public override T Accept<T>(IBoundFieldVisitor<T> visitor) => visitor.VisitToday(this);
}

/// <summary><c>__schema</c> or <c>__type</c>: about the schema, answered by the engine.</summary>
public sealed class IntrospectionField : BoundField
{
    internal IntrospectionField(string key, GraphQLField first, ImmutableArray<GraphQLSelectionSet> selections)
        : base(key)
    {
        First = first;
        Selections = selections;
    }

    /// <summary>The first field under the key: its name and arguments hold for all.</summary>
    public GraphQLField First { get; }

    /// <summary>All selections under the key.</summary>
    public ImmutableArray<GraphQLSelectionSet> Selections { get; }

    public override T Accept<T>(IBoundFieldVisitor<T> visitor) => visitor.VisitIntrospection(this);
}

/// <summary>A root field that the graph answers.</summary>
public sealed class QuestionField : BoundField
{
    private readonly int[] _pages;

    internal QuestionField(RootPlan plan, LaidRead laid, BoundQuery question, int[] pages)
        : base(plan.Key)
    {
        Plan = plan;
        Laid = laid;
        Question = question;
        _pages = pages;
    }

    /// <summary>What to ask the store. The same shape of request gives the very same tree object.</summary>
    public BoundQuery Question { get; }

    /// <summary>Begins to answer it.</summary>
    public IFieldRun Begin() => new QuestionRun(this);

    public override T Accept<T>(IBoundFieldVisitor<T> visitor) => visitor.VisitQuestion(this);

    internal RootPlan Plan { get; }

    internal LaidRead Laid { get; }

    internal ReadOnlySpan<int> Pages => _pages;
}

/// <summary>A root field for which the graph is walked: what it asks follows from what it is answered.</summary>
public sealed class WaysField : BoundField
{
    private readonly ImmutableArray<GraphValue> _values;
    private readonly int[] _sizes;

    internal WaysField(RootPlan plan, LaidWalk laid, ImmutableArray<GraphValue> values, int[] sizes)
        : base(plan.Key)
    {
        Plan = plan;
        Laid = laid;
        _values = values;
        _sizes = sizes;
    }

    /// <summary>The trees that it asks, the walk's own two first. The same shape of request gives the very same tree objects.</summary>
    public ImmutableArray<GraphQuery> Trees => [Laid.Around, Laid.First, .. Laid.Rows.Select(row => row.Query)];

    /// <summary>How many values each of the trees is asked with.</summary>
    public int Slots => _values.Length;

    /// <summary>Begins to walk.</summary>
    public IFieldRun Begin() => new WalkRun(this, Laid, _values, _sizes);

    public override T Accept<T>(IBoundFieldVisitor<T> visitor) => visitor.VisitWays(this);

    internal RootPlan Plan { get; }

    internal LaidWalk Laid { get; }

    internal ImmutableArray<GraphValue> Values => _values;

    internal int[] Sizes => _sizes;
}

/// <summary>A question of the council: what it asks follows from what it is answered.</summary>
public sealed class AskedField : BoundField
{
    private readonly Func<AskedFor, Inquiry> _begin;

    internal AskedField(
        RootPlan plan, LaidAsked laid, ImmutableArray<GraphValue> values, int[] sizes, DateOnly day, Func<AskedFor, Inquiry> begin)
        : base(plan.Key)
    {
        Plan = plan;
        Laid = laid;
        Values = values;
        Sizes = sizes;
        Day = day;
        _begin = begin;
    }

    /// <summary>The day it is answered as of.</summary>
    public DateOnly Day { get; }

    /// <summary>The trees that it may ask with usual values, those of its evidence first, then those of the nodes that are shown.</summary>
    public ImmutableArray<BoundQuery> Trees =>
        [.. Laid.Question.Usual(Day), .. Laid.Rows.Select(row => new BoundQuery(row.Query, Values))];

    /// <summary>
    /// Begins to inquire for whoever asks. Throws <see cref="ProblemException"/> (<see cref="Forbidden"/>) when it looks for what they may not read.
    /// </summary>
    public IFieldRun Begin(Viewer viewer) => new AskedRun(this, Laid, InquiryOf(viewer));

    /// <summary>What its arguments make it ask beyond what is usual. Throws as <see cref="Begin"/> does.</summary>
    internal ImmutableArray<EvidenceTree> BeyondOf(Viewer viewer) => InquiryOf(viewer).Beyond;

    private Inquiry InquiryOf(Viewer viewer)
    {
        try
        {
            return _begin(new(Day, viewer));
        }
        catch (ProblemException refused)
        {
            throw new ProblemException(refused.Problem with { At = Plan.Place }, refused);
        }
    }

    public override T Accept<T>(IBoundFieldVisitor<T> visitor) => visitor.VisitAsked(this);

    internal RootPlan Plan { get; }

    internal LaidAsked Laid { get; }

    internal ImmutableArray<GraphValue> Values { get; }

    internal int[] Sizes { get; }
}
