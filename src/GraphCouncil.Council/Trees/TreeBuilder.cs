using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Council.Trees;

/// <summary>Makes one tree of evidence. Whoever reads the answers reads the positions in the order in which they are added here.</summary>
internal sealed class TreeBuilder(GraphMap map)
{
    /// <summary>More than any list of evidence holds: nothing of it is cut off.</summary>
    private const int Everything = 10_000_000;

    /// <summary>More than all competencies by all municipalities and levels make.</summary>
    private const int MostGroups = 100_000;

    /// <summary>How many nodes a question usually asks for by id.</summary>
    private const int UsualIds = 20;

    private readonly List<GraphValue> _usual = [];
    private ValueSlot? _everything;

    public GraphMap Map => map;

    /// <summary>The nodes of a type by their ids, which are the tree's first value.</summary>
    public static EvidenceTree ByIds(GraphMap map, string type, Action<RowBuilder> row, bool isHistory = false)
    {
        var trees = new TreeBuilder(map);
        var ids = trees.Slot(ValueKind.Id, new GraphValue.List([.. Enumerable.Repeat(new GraphValue.Text(""), UsualIds)]));
        var kind = map.Kind(new(type));
        return new(new NodesByIds(kind, ids, trees.Row(kind, null, row)), [.. trees._usual], isHistory);
    }

    /// <summary>All nodes of a type, by id.</summary>
    /// <param name="where">Of those the ones whose enum property is one of these names.</param>
    public static EvidenceTree All(
        GraphMap map, string type, Action<RowBuilder> row, (string Property, ImmutableArray<string> Names)? where = null, bool isHistory = false)
    {
        var trees = new TreeBuilder(map);
        var kind = (NodeType)map.Kind(new(type));
        var holds = where is { } only ? trees.IsOneOf(Node(kind, only.Property), only.Names) : (Predicate)Always.Instance;
        return new(trees.List(new(kind, AllNodes.Instance, holds), null, row), [.. trees._usual], isHistory);
    }

    /// <summary>All nodes of a type that hold a condition, by id.</summary>
    public static EvidenceTree AllThat(GraphMap map, string type, Func<TestBuilder, Predicate> where, Action<RowBuilder> row) =>
        AllThat(map, type, (_, test) => (where(test), row));

    /// <summary>The same where the condition and what is wanted of each share slots, which are the tree's first values.</summary>
    public static EvidenceTree AllThat(GraphMap map, string type, Func<TreeBuilder, TestBuilder, (Predicate Where, Action<RowBuilder> Row)> fill)
    {
        var trees = new TreeBuilder(map);
        var kind = (NodeType)map.Kind(new(type));
        var (where, row) = fill(trees, new(trees, kind, null));
        return new(trees.List(new(kind, AllNodes.Instance, where), null, row), [.. trees._usual], IsHistory: false);
    }

    /// <summary>Nodes of a type folded into groups, by the ids of their keys: <c>[key, …, measure, …]</c> each.</summary>
    /// <param name="fill">Which nodes, what they are grouped by and what is told of each group. Its slots are the tree's first values.</param>
    public static EvidenceTree Groups(GraphMap map, string type, Func<TreeBuilder, NodeType, GroupsOf> fill)
    {
        var trees = new TreeBuilder(map);
        var kind = (NodeType)map.Kind(new(type));
        var groups = fill(trees, kind);
        var limit = trees.Slot(ValueKind.Integer, new GraphValue.Integer(MostGroups));
        var aggregate = new Aggregate(
            new(kind, AllNodes.Instance, groups.Where),
            groups.By,
            groups.Measures,
            groups.Having,
            [.. groups.By.Select((_, at) => new GroupOrder(at, null, Descending: false))],
            limit);
        return new(aggregate, [.. trees._usual], IsHistory: false);
    }

    public ValueSlot Slot(ValueKind kind, GraphValue usual)
    {
        _usual.Add(usual);
        return new(_usual.Count - 1, kind);
    }

    /// <summary>Whether a property is one of these names of its enum.</summary>
    public PropertyTest IsOneOf(Operand operand, params ImmutableArray<string> names) =>
        new(operand, Comparison.In, Slot(operand.Property.Kind, GraphValue.List.OfTexts(names)));

    /// <summary>A property of the node in hand.</summary>
    public static Operand Node(NodeType type, string name) => new(Element.Node, name == "id" ? NodeType.Id : type.Property(name)!);

    /// <summary>A property of the relationship that the node in hand was reached by.</summary>
    public static Operand Edge(RelationshipType by, string name) =>
        new(Element.Relationship, name == "id" ? RelationshipType.Id : by.Properties!.Properties.First(each => each.Name.Value == name));

    public NodeList List(RowSet rows, RelationshipType? by, Action<RowBuilder> row)
    {
        var limit = _everything ??= Slot(ValueKind.Integer, new GraphValue.Integer(Everything));
        ImmutableArray<SortKey> byId = [new ByProperty([], new(Element.Node, NodeType.Id), Descending: false)];
        var order = by is null ? byId : byId.Add(new ByProperty([], new(Element.Relationship, RelationshipType.Id), Descending: false));
        return new(rows, order, new(limit, Backward: false, []), Row(rows.Of, by, row), BehindCursor: false, Total: false);
    }

    /// <summary>A row of a kind; of one that stands for several types, one for each of them (<see cref="RowBuilder.Is"/>).</summary>
    public Row Row(NodeKind kind, RelationshipType? by, Action<RowBuilder> fill) => new(kind is AbstractType,
    [
        .. map.Members(kind).Select(type =>
        {
            var row = new RowBuilder(this, type, by);
            fill(row);
            return new RowCase(type, row.Outputs);
        }),
    ]);
}
