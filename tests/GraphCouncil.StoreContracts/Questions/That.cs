using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.StoreContracts.Questions;

/// <summary>Where conditions begin: <c>That.Property("age").IsAbove(3) &amp; !That.Some("skills", That.Edge("years").Is(1))</c>.</summary>
public static class That
{
    public static Condition Holds { get; } = new(_ => Always.Instance);

    public static Condition NeverHolds { get; } = new(_ => Never.Instance);

    /// <summary>A property of the node in hand.</summary>
    public static Subject Property(string name) => new(Element.Node, name);

    /// <summary>A property of the relationship by which the node in hand was reached.</summary>
    public static Subject Edge(string name) => new(Element.Relationship, name);

    /// <summary>The item in hand of a list of text.</summary>
    public static Subject Item => new(Element.Item, "");

    public static Condition Some(string field, Condition? inner = null) => Related(field, Quantifier.Some, inner ?? Holds);

    public static Condition Every(string field, Condition inner) => Related(field, Quantifier.All, inner);

    public static Condition None(string field, Condition? inner = null) => Related(field, Quantifier.None, inner ?? Holds);

    /// <summary>Nodes of the type hold the condition, others hold it as they are.</summary>
    public static Condition OfType(string type, Condition inner) => new(scope =>
    {
        var only = (NodeType)scope.Map.Kind(new(type));
        return new ByType([new(only, inner.In(scope with { Node = only }))], OthersHold: true);
    });

    /// <summary>Only nodes of the type hold it, those of them that hold the condition.</summary>
    public static Condition IsA(string type, Condition? inner = null) => new(scope =>
    {
        var only = (NodeType)scope.Map.Kind(new(type));
        return new ByType([new(only, (inner ?? Holds).In(scope with { Node = only }))], OthersHold: false);
    });

    private static Condition Related(string name, Quantifier quantifier, Condition inner) => new(scope =>
    {
        var field = scope.Field(name);
        return new RelatedTest(field, quantifier, inner.In(scope.Along(field)));
    });
}

/// <summary>A predicate that waits for what is in hand where it stands.</summary>
public sealed class Condition(Func<Scope, Predicate> build)
{
    public Predicate In(Scope scope) => build(scope);

    public static Condition operator &(Condition left, Condition right) => new(scope => Predicate.All(left.In(scope), right.In(scope)));

    public static Condition operator |(Condition left, Condition right) => new(scope => Predicate.Any(left.In(scope), right.In(scope)));

    public static Condition operator !(Condition inner) => new(scope => Predicate.Not(inner.In(scope)));

    public static Condition BitwiseAnd(Condition left, Condition right) => left & right;

    public static Condition BitwiseOr(Condition left, Condition right) => left | right;

    public static Condition LogicalNot(Condition inner) => !inner;
}
