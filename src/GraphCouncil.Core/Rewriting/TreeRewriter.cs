using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Core.Rewriting;

/// <summary>
/// Makes another question out of one, whoever made it, before a store sees it. Positions of rows stay as they are, so whoever reads the answer need
/// not know. Rows and lists that stand in several places are rewritten once, so that what types share stays shared.
/// </summary>
public abstract class TreeRewriter
    : IGraphQueryVisitor<GraphQuery>, IListSourceVisitor<ListSource>, IOutputVisitor<Output>, IPredicateVisitor<Predicate>, ISortKeyVisitor<SortKey>,
      IGroupKeyVisitor<GroupKey>
{
    private readonly GraphMap _map;
    private readonly Dictionary<Row, Row> _rows = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NodeList, NodeList> _lists = new(ReferenceEqualityComparer.Instance);

    protected TreeRewriter(GraphMap map) => _map = map;

    protected GraphMap Map => _map;

    public GraphQuery Rewrite(GraphQuery query) => query.Accept(this);

    /// <summary>
    /// What nodes have to hold besides: rows of lists and searches, related nodes of tests, the ends of to-one fields, of sort paths and of
    /// searched ways.
    /// </summary>
    /// <param name="of">What they are.</param>
    /// <param name="by">The field that leads to them; null for the rows of a list at the root and of a search.</param>
    protected abstract Predicate OnNodes(NodeKind of, RelationshipField? by);

    /// <summary>What relationships have to hold besides that are followed so.</summary>
    protected abstract Predicate OnRelationships(RelationshipField by);

    /// <summary>The value of a property in a row of nodes of one type.</summary>
    protected virtual ValueOutput OnValue(ValueOutput output, NodeType type) => output;

    protected virtual OneOutput OnOne(OneOutput output) => output;

    protected virtual Along OnAlong(Along source) => source;

    /// <summary>A property is looked at to choose, order, group or fold nodes. Throws when that may not be.</summary>
    protected virtual void OnLook(Operand operand)
    {
    }

    /// <summary>A field is followed to choose, order or group nodes. Throws when that may not be.</summary>
    protected virtual void OnFollow(RelationshipField field)
    {
    }

    private Predicate On(NodeKind of, RelationshipField? by) => by is null ? OnNodes(of, by) : Predicate.All(OnRelationships(by), OnNodes(of, by));

    GraphQuery IGraphQueryVisitor<GraphQuery>.VisitByKey(NodeByKey query)
    {
        OnLook(new(Element.Node, query.Key));
        return query with { Row = Row(query.Row) };
    }

    GraphQuery IGraphQueryVisitor<GraphQuery>.VisitByIds(NodesByIds query) => query with { Row = Row(query.Row) };

    GraphQuery IGraphQueryVisitor<GraphQuery>.VisitList(NodeList query) => List(query);

    // A walk comes to nodes of any type along any relationship: what nodes have to hold is asked once for all steps.
    GraphQuery IGraphQueryVisitor<GraphQuery>.VisitRelationships(RelationshipsOf query) => query with
    {
        Steps = Walks(query.Steps),
        Where = CameTo(query.Where),
    };

    GraphQuery IGraphQueryVisitor<GraphQuery>.VisitNextTo(NodesNextTo query) =>
        query with { Steps = Walks(query.Steps), Where = CameTo(query.Where) };

    /// <summary>What is never followed is not counted either: how much there is would tell that there is something.</summary>
    private ImmutableArray<Step> Walks(ImmutableArray<Step> steps) =>
    [
        .. steps.Select(step => step with { Where = Predicate.All(OnRelationships(step.Field), step.Where.Accept(this)) })
            .Where(step => step.Where is not Never),
    ];

    private Predicate CameTo(Predicate where) => Predicate.All(OnNodes(_map.AnyNode, null), where.Accept(this));

    GraphQuery IGraphQueryVisitor<GraphQuery>.VisitAggregate(Aggregate query) => Aggregated(query);

    ListSource IListSourceVisitor<ListSource>.VisitAllNodes() => AllNodes.Instance;

    ListSource IListSourceVisitor<ListSource>.VisitAlong(Along source) =>
        OnAlong(source.If is Always ? source : source with { If = source.If.Accept(this) });

    ListSource IListSourceVisitor<ListSource>.VisitMatching(Matching source) => source with { Fields = [.. source.Fields.Select(Searched)] };

    Output IOutputVisitor<Output>.VisitValue(ValueOutput output) =>
        output.If is Always ? output : output with { If = output.If.Accept(this) };

    Output IOutputVisitor<Output>.VisitSortValue(SortValueOutput output) => new SortValueOutput(output.Key.Accept(this));

    Output IOutputVisitor<Output>.VisitOne(OneOutput output) =>
        OnOne(new OneOutput(Walked(output.Step), Row(output.Row)) { If = output.If.Accept(this) });

    Output IOutputVisitor<Output>.VisitList(ListOutput output) => new ListOutput(List(output.List));

    Output IOutputVisitor<Output>.VisitMatch(MatchOutput output) => output;

    Output IOutputVisitor<Output>.VisitAggregate(AggregateOutput output) => new AggregateOutput(Aggregated(output.Aggregate));

    GroupKey IGroupKeyVisitor<GroupKey>.VisitProperty(PropertyKey key)
    {
        OnLook(key.Operand);
        return key.Path.IsEmpty ? key : new PropertyKey(Followed(key.Path), key.Operand, key.Part);
    }

    GroupKey IGroupKeyVisitor<GroupKey>.VisitNode(NodeKey key) => new NodeKey(Followed(key.Path), Row(key.Row));

    Predicate IPredicateVisitor<Predicate>.VisitAlways() => Always.Instance;

    Predicate IPredicateVisitor<Predicate>.VisitNever() => Never.Instance;

    Predicate IPredicateVisitor<Predicate>.VisitConjunction(Conjunction node) => Predicate.All(node.Parts.Select(part => part.Accept(this)));

    Predicate IPredicateVisitor<Predicate>.VisitDisjunction(Disjunction node) => Predicate.Any(node.Parts.Select(part => part.Accept(this)));

    Predicate IPredicateVisitor<Predicate>.VisitNegation(Negation node) => Predicate.Not(node.Inner.Accept(this));

    Predicate IPredicateVisitor<Predicate>.VisitHasValue(HasValue node) => Looked(node, node.Operand);

    Predicate IPredicateVisitor<Predicate>.VisitPropertyTest(PropertyTest node) => Looked(node, node.Operand);

    Predicate IPredicateVisitor<Predicate>.VisitListTest(ListTest node) => Looked(node, node.Operand);

    private Predicate Looked(Predicate test, Operand at)
    {
        OnLook(at);
        return test;
    }

    /// <summary>Of related nodes that do not count there is none, and none that could break what all hold.</summary>
    Predicate IPredicateVisitor<Predicate>.VisitRelatedTest(RelatedTest node)
    {
        OnFollow(node.Field);
        var (added, inner) = (On(_map.Kind(node.Field.Target), node.Field), node.Inner.Accept(this));
        return node with
        {
            Inner = node.Quantifier switch
            {
                Quantifier.Some or Quantifier.None => Predicate.All(added, inner),
                Quantifier.All => Predicate.Any(Predicate.Not(added), inner),
            },
        };
    }

    Predicate IPredicateVisitor<Predicate>.VisitByType(ByType node) =>
        node with { Cases = [.. node.Cases.Select(one => one with { Where = one.Where.Accept(this) })] };

    SortKey ISortKeyVisitor<SortKey>.VisitByProperty(ByProperty key)
    {
        OnLook(key.Operand);
        return key.Path.IsEmpty ? key : key with { Path = Followed(key.Path) };
    }

    SortKey ISortKeyVisitor<SortKey>.VisitByCount(ByCount key)
    {
        OnFollow(key.Along.Field);
        return key with { Along = Walked(key.Along) };
    }

    SortKey ISortKeyVisitor<SortKey>.VisitByMatch(ByMatch key) => key;

    SortKey ISortKeyVisitor<SortKey>.VisitByWeight(ByWeight key) => key;

    SortKey ISortKeyVisitor<SortKey>.VisitByTitle(ByTitle key) => key;

    private Step Walked(Step step) =>
        step with { Where = Predicate.All(On(step.Only ?? _map.Kind(step.Field.Target), step.Field), step.Where.Accept(this)) };

    private ImmutableArray<Step> Followed(ImmutableArray<Step> path) => [.. path.Select(step =>
    {
        OnFollow(step.Field);
        return Walked(step);
    })];

    private Aggregate Aggregated(Aggregate query)
    {
        foreach (var measure in query.Measures)
        {
            if (measure.Operand is { } operand)
            {
                OnLook(operand);
            }
        }

        return query with { Rows = Which(query.Rows), By = [.. query.By.Select(key => key.Accept(this))] };
    }

    private RowSet Which(RowSet rows) =>
        new(rows.Of, rows.From.Accept(this), Predicate.All(On(rows.Of, (rows.From as Along)?.Field), rows.Where.Accept(this)));

    private SearchedField Searched(SearchedField field)
    {
        if (field is not ThroughRelated through)
        {
            return field;
        }

        return through with { Way = Walked(through.Way), Descend = through.Descend is { } descend ? Walked(descend) : null };
    }

    private NodeList List(NodeList list)
    {
        if (!_lists.TryGetValue(list, out var known))
        {
            known = list with
            {
                Rows = Which(list.Rows),
                Order = [.. list.Order.Select(key => key.Accept(this))],
                Items = list.Items is { } items ? Row(items) : null,
            };
            _lists.Add(list, known);
        }

        return known;
    }

    private Row Row(Row row)
    {
        if (!_rows.TryGetValue(row, out var known))
        {
            known = row with { Cases = [.. row.Cases.Select(Case)] };
            _rows.Add(row, known);
        }

        return known;
    }

    private RowCase Case(RowCase one) => one with { Outputs = [.. one.Outputs.Select(output => Shown(output, one.Type))] };

    private Output Shown(Output output, NodeType type) => output.Accept(this) switch
    {
        ValueOutput value => OnValue(value, type),
        var other => other,
    };
}
