using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.StoreContracts.Questions;

/// <summary>One position of a row that waits for the kind of node it is shown of.</summary>
public sealed class Shown(Func<Scope, Output> build)
{
    public Output In(Scope scope) => build(scope);

    /// <summary>The row of these positions for a kind, with a case per stored type.</summary>
    public static Row Row(Scope scope, ImmutableArray<Shown> positions) => new(
        scope.Node is AbstractType,
        [.. scope.Map.Members(scope.Node).Select(type => new RowCase(type, [.. positions.Select(p => p.In(scope with { Node = type }))]))]);
}

/// <summary>What a row shows.</summary>
public static class Show
{
    public static Shown Id { get; } = Value("id");

    public static Shown Value(string property) => new(scope => new ValueOutput(scope.Operand(Element.Node, property)));

    public static Shown Edge(string property) => new(scope => new ValueOutput(scope.Operand(Element.Relationship, property)));

    public static Shown Match(MatchPart part) => new(_ => new MatchOutput(part));

    public static Shown SortValue(SortKey key) => new(_ => new SortValueOutput(key));

    /// <summary>The one related node; its id when nothing is said.</summary>
    public static Shown One(string field, params Shown[] positions) => OneWhere(field, That.Holds, positions);

    /// <summary>The one related node if it holds the condition.</summary>
    public static Shown OneWhere(string field, Condition where, params Shown[] positions) => new(scope =>
    {
        var way = scope.Field(field);
        return new OneOutput(new(way, where.In(scope.Along(way))), Shown.Row(scope.Along(way), positions is [] ? [Id] : [.. positions]));
    });

    /// <summary>The related nodes folded.</summary>
    public static Shown Folded(string field, Func<Folding, Folding> more) => new(scope =>
    {
        var way = scope.Field(field);
        return new AggregateOutput(more(Fold.Along(way)).Build(scope.Along(way)));
    });

    /// <summary>The related nodes; their ids by id when nothing is said.</summary>
    public static Shown Many(string field, Func<Listing, Listing>? more = null) => new(scope =>
    {
        var way = scope.Field(field);
        return new ListOutput((more ?? (l => l))(List.Along(way)).Build(scope.Along(way)));
    });
}
