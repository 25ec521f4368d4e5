using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Core.Questions;

/// <summary>A value of a question's answer. Null stands for JSON null.</summary>
public abstract record AnswerValue
{
    private protected AnswerValue()
    {
    }

    public abstract T Accept<T>(IAnswerVisitor<T> visitor);

    public static AnswerValue Of(string text) => new AnswerScalar(new GraphValue.Text(text));

    public static AnswerValue Of(long number) => new AnswerScalar(new GraphValue.Integer(number));

    public static AnswerValue Of(double number) => new AnswerScalar(new GraphValue.Real(number));

    public static AnswerValue Of(bool truth) => new AnswerScalar(new GraphValue.Truth(truth));

    /// <summary>A day; null when there is none.</summary>
    public static AnswerValue? Of(DateOnly? day) => day is { } known ? Of(CalendarDate.Of(known)) : null;

    public static AnswerValue List(IEnumerable<AnswerValue> items) => new AnswerList([.. items]);
}

/// <summary>Text, a number, true or false; an enum value is its name, a day its text.</summary>
public sealed record AnswerScalar(GraphValue Value) : AnswerValue
{
    public override T Accept<T>(IAnswerVisitor<T> visitor) => visitor.VisitScalar(this);
}

/// <summary>The fields of an object, by their places in its <see cref="AnswerType"/>.</summary>
public sealed record AnswerObject(ImmutableArray<AnswerValue?> Fields) : AnswerValue
{
    public override T Accept<T>(IAnswerVisitor<T> visitor) => visitor.VisitObject(this);
}

public sealed record AnswerList(ImmutableArray<AnswerValue> Items) : AnswerValue
{
    public override T Accept<T>(IAnswerVisitor<T> visitor) => visitor.VisitList(this);
}

/// <summary>A node, shown as the caller selects.</summary>
public sealed record AnswerNode(string Id) : AnswerValue
{
    public override T Accept<T>(IAnswerVisitor<T> visitor) => visitor.VisitNode(this);
}

/// <summary>Whoever writes answers implements this; a new kind of value does not build until all do.</summary>
public interface IAnswerVisitor<out T>
{
    T VisitScalar(AnswerScalar value);

    T VisitObject(AnswerObject value);

    T VisitList(AnswerList value);

    T VisitNode(AnswerNode value);
}
