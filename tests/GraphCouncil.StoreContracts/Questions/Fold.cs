using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreContracts.Questions;

/// <summary>Where folding begins: <c>Fold.Of("Person").By("skills.group").Counting().First(3)</c>.</summary>
public static class Fold
{
    public static Folding Of(string kind) => new(kind, AllNodes.Instance);

    internal static Folding Along(RelationshipField field) => new(field.Target.Value, new Along(field));
}

/// <summary>An aggregate in the making. Its order ends in all keys by itself, as an order must.</summary>
public sealed record Folding(string Kind, ListSource From)
{
    private Condition Test { get; init; } = That.Holds;

    private ImmutableArray<Func<Scope, GroupKey>> Keys { get; init; } = [];

    private ImmutableArray<Func<Scope, Measure>> Measures { get; init; } = [];

    private Func<Scope, ImmutableArray<Measure>, Predicate> GroupTest { get; init; } = (_, _) => Always.Instance;

    private ImmutableArray<GroupOrder> Order { get; init; } = [];

    private int Limit { get; init; } = 1000;

    public Folding Where(Condition condition) => this with { Test = Test & condition };

    /// <summary>By a property at the end of a path; <c>@</c> before the name: of the relationship that leads there. A step with <c>*</c> is walked any number of times.</summary>
    public Folding By(string path, DatePart part = DatePart.Whole, Condition? where = null) => this with { Keys = Keys.Add(scope => Property(scope, path, part, where)) };

    /// <summary>By the node at the end of a path, empty for the rows' own; its id is shown.</summary>
    public Folding ByNode(string path, Condition? where = null, string? only = null) => this with { Keys = Keys.Add(scope => Node(scope, path, where, only)) };

    public Folding Counting() => this with { Measures = Measures.Add(_ => Measure.Nodes) };

    public Folding CountingRows() => this with { Measures = Measures.Add(_ => Measure.Rows) };

    /// <summary>Of a property of the rows' node; <c>@</c> before the name: of their relationship.</summary>
    public Folding Telling(MeasureKind kind, string name) => this with { Measures = Measures.Add(scope => new(kind, Named(scope, name))) };

    /// <summary>Groups alone whose measure compares so.</summary>
    public Folding Having(int measure, Comparison comparison, long value) => Having(measure, comparison, new GraphValue.Integer(value));

    public Folding Having(int measure, Comparison comparison, GraphValue value) => this with
    {
        GroupTest = (scope, measures) =>
        {
            var operand = Operand.Of(measures[measure], measure);
            return new PropertyTest(operand, comparison, scope.Slot(value, operand.Property.Kind));
        },
    };

    /// <summary>Groups alone whose measure is missing.</summary>
    public Folding HavingNo(int measure) => this with
    {
        GroupTest = (_, measures) => Predicate.Not(new HasValue(Operand.Of(measures[measure], measure))),
    };

    public Folding By(GroupOrder order) => this with { Order = Order.Add(order) };

    public Folding First(int limit) => this with { Limit = limit };

    public BoundQuery Ask(GraphMap map)
    {
        var scope = Scope.At(map, map.Kind(new(Kind)));
        var tree = Build(scope);
        return new(tree, scope.Values.ToImmutable());
    }

    public Aggregate Build(Scope scope)
    {
        ImmutableArray<Measure> measures = [.. Measures.Select(measure => measure(scope))];
        return new(
            new(scope.Node, From, Test.In(scope)),
            [.. Keys.Select(key => key(scope))],
            measures,
            GroupTest(scope, measures),
            [.. Order, .. Enumerable.Range(0, Keys.Length).Where(key => Order.All(by => by.Key != key)).Select(key => new GroupOrder(key, null, false))],
            Keys.IsEmpty ? null : scope.Slot(new GraphValue.Integer(Limit), ValueKind.Integer));
    }

    private static PropertyKey Property(Scope scope, string path, DatePart part, Condition? where)
    {
        var steps = path.Split('.');
        var (way, end) = Walked(scope, steps[..^1], where, null);
        return new(way, Named(end, steps[^1]), part);
    }

    private static NodeKey Node(Scope scope, string path, Condition? where, string? only)
    {
        var (way, end) = Walked(scope, path.Length == 0 ? [] : path.Split('.'), where, only);
        return new(way, Shown.Row(end, [Show.Id]));
    }

    private static (ImmutableArray<Step> Way, Scope End) Walked(Scope scope, string[] names, Condition? where, string? only)
    {
        var way = ImmutableArray.CreateBuilder<Step>();
        foreach (var name in names)
        {
            var field = scope.Field(name.TrimEnd('*'));
            scope = scope.Along(field);
            if (only is not null)
            {
                scope = scope with { Node = scope.Map.Kind(new(only)) };
            }

            way.Add(new(field, (where ?? That.Holds).In(scope)) { Only = only is null ? null : (NodeType)scope.Node, IsTransitive = name[^1] == '*' });
        }

        return (way.ToImmutable(), scope);
    }

    private static Operand Named(Scope scope, string name) =>
        name[0] == '@' ? scope.Operand(Element.Relationship, name[1..]) : scope.Operand(Element.Node, name);
}
