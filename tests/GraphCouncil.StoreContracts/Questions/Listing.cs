using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreContracts.Questions;

/// <summary>Where lists begin: <c>List.Of("Person").Where(…).Descending("age").First(3)</c>.</summary>
public static class List
{
    public static Listing Of(string kind) => new(kind, scope => AllNodes.Instance);

    internal static Listing Along(RelationshipField field) => new(field.Target.Value, _ => new Along(field)) { Edges = true };

    /// <summary>All types that are searched, best hit first, each with its id.</summary>
    public static Listing Search(string text, params string[] types) => new("SearchResult", scope => Found(scope, text, types))
    {
        Keys = [_ => new ByMatch(), _ => new ByWeight(), _ => new ByTitle()],
    };

    /// <summary>As <see cref="Search"/>, by those related nodes alone that hold the condition, and down to those alone that hold the other.</summary>
    public static Listing SearchWhere(string text, Condition way, Condition descent) => Search(text) with
    {
        From = scope => Found(scope, text, []) is var found
            ? found with { Fields = [.. found.Fields.Select(field => field is ThroughRelated through ? Narrowed(scope, through, way, descent) : field)] }
            : found,
    };

    private static ThroughRelated Narrowed(Scope scope, ThroughRelated through, Condition way, Condition descent)
    {
        var related = (scope with { Node = through.Owner }).Along(through.Field);
        return through with
        {
            Way = through.Way with { Where = way.In(related) },
            Descend = through.Descend is { } down ? down with { Where = descent.In(related.Along(down.Field)) } : null,
        };
    }

    private static Matching Found(Scope scope, string text, string[] types)
    {
        var search = SearchText.Parse(text) ?? throw new ArgumentException("There is no word in it.", nameof(text));
        var fields = SearchedFields.Of(scope.Map, scope.Map.SearchedTypes.Where(t => types is [] || types.Contains(t.Name.Value)));
        return new(
            fields,
            scope.Slot(new GraphValue.Text(search.Whole), ValueKind.Text),
            scope.Slot(new GraphValue.List([.. search.Terms.Select(t => new GraphValue.Text(t))]), ValueKind.Text));
    }
}

/// <summary>A list in the making. Its order ends in the ids by itself, as an order must.</summary>
public sealed record Listing(string Kind, Func<Scope, ListSource> From)
{
    internal bool Edges { get; init; }

    internal ImmutableArray<Func<Scope, SortKey>> Keys { get; init; } = [];

    private Condition Test { get; init; } = That.Holds;

    private ImmutableArray<Shown> Positions { get; init; } = [Questions.Show.Id];

    private int Limit { get; init; } = 1000;

    private bool Backward { get; init; }

    private ImmutableArray<GraphValue?> Cursor { get; init; } = [];

    private bool NoItems { get; init; }

    private bool Beyond { get; init; }

    private bool Total { get; init; }

    private bool SortValues { get; init; }

    public Listing Where(Condition condition) => this with { Test = Test & condition };

    /// <summary>What each row shows, instead of the id.</summary>
    public Listing Showing(params Shown[] positions) => this with { Positions = [.. positions] };

    /// <summary>Each row ends in the values of the keys of the order: what a cursor is made from.</summary>
    public Listing WithSortValues() => this with { SortValues = true };

    public Listing Ascending(string path) => By(scope => Key(scope, path, descending: false));

    /// <summary>Along a way whose every step leads only to what holds the condition.</summary>
    public Listing AscendingWhere(string path, Condition where) => By(scope => Key(scope, path, descending: false, where));

    public Listing Descending(string path) => By(scope => Key(scope, path, descending: true));

    public Listing AscendingEdge(string property) => By(scope => new ByProperty([], scope.Operand(Element.Relationship, property), false));

    public Listing DescendingEdge(string property) => By(scope => new ByProperty([], scope.Operand(Element.Relationship, property), true));

    public Listing By(Func<Scope, SortKey> key) => this with { Keys = Keys.Add(key) };

    public Listing First(int limit) => this with { Limit = limit, Backward = false };

    public Listing Last(int limit) => this with { Limit = limit, Backward = true };

    /// <summary>From a position on, exclusive: a value per key of the total order as <see cref="WithSortValues"/> shows them, null where missing.</summary>
    public Listing Next(params ImmutableArray<GraphValue?> cursor) => this with { Cursor = cursor };

    public Listing AskingBeyond() => this with { Beyond = true };

    public Listing Counting() => this with { Total = true };

    /// <summary>Only the count, or only whether there is something beyond.</summary>
    public Listing WithoutItems() => this with { NoItems = true };

    public BoundQuery Ask(GraphMap map)
    {
        var scope = Scope.At(map, map.Kind(new(Kind)));
        var tree = Build(scope);
        return new(tree, scope.Values.ToImmutable());
    }

    public NodeList Build(Scope scope)
    {
        var from = From(scope);
        var order = TotalOrder(scope);
        var shown = SortValues ? Positions.AddRange(order.Select(Questions.Show.SortValue)) : Positions;
        var row = NoItems ? null : Shown.Row(scope, shown);
        var cursor = Cursor.Select((v, i) => v is null ? (ValueSlot?)null : scope.Slot(Placed(order[i], v), order[i].Kind)).ToImmutableArray();
        var page = new Page(scope.Slot(new GraphValue.Integer(Limit), ValueKind.Integer), Backward, cursor);
        return new(new(scope.Node, from, Test.In(scope)), order, page, row, Beyond, Total);
    }

    private ImmutableArray<SortKey> TotalOrder(Scope scope) =>
    [
        .. Keys.Select(key => key(scope)),
        new ByProperty([], new(Element.Node, NodeType.Id), false),
        .. Edges ? new SortKey[] { new ByProperty([], new(Element.Relationship, RelationshipType.Id), false) } : [],
    ];

    private static GraphValue Placed(SortKey key, GraphValue value) =>
        key.Danish && value is GraphValue.Text text ? new GraphValue.Text(DanishOrder.SortKey(text.Value)) : value;

    private static ByProperty Key(Scope scope, string path, bool descending, Condition? where = null)
    {
        var steps = path.Split('.');
        var way = ImmutableArray.CreateBuilder<Step>();
        foreach (var step in steps[..^1])
        {
            var field = scope.Field(step);
            scope = scope.Along(field);
            way.Add(new(field, (where ?? That.Holds).In(scope)));
        }

        return new(way.ToImmutable(), scope.Operand(Element.Node, steps[^1]), descending);
    }
}
