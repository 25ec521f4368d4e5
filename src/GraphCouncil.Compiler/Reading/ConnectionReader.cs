using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Reading;

/// <summary>Connections: arguments and selection, as a draft of a list.</summary>
internal sealed class ConnectionReader
{
    private readonly ReadContext _context;
    private readonly RowReader _nodes;
    private readonly FilterReader _filters;
    private readonly OrderReader _orders;
    private readonly PageReader _pages;
    private readonly Dictionary<SelectionKey, ListDraft> _along = [];

    public ConnectionReader(ReadContext context, RowReader nodes)
    {
        (_context, _nodes) = (context, nodes);
        _filters = new(context);
        _orders = new(context, _filters);
        _pages = new(context);
        Folds = new(context, nodes, _filters);
    }

    public FoldReader Folds { get; }

    /// <summary>All nodes of a kind.</summary>
    public ListDraft Root(NodeKind kind, Collected field)
    {
        var where = _context.Argument(field.First, "where");
        var order = _context.Argument(field.First, "order");
        return Read(
            new(kind, kind.Name.Value, null),
            field,
            AllNodes.Instance,
            where.IsAbsent || where.IsNull ? Always.Instance : _filters.OfNode(kind, where),
            _orders.OfNode(kind, order));
    }

    /// <summary>The nodes along a to-many field.</summary>
    public ListDraft Along(RelationshipField way, Collected field)
    {
        // Types that share a field share its list: its filter is read, and counted, once.
        var key = new SelectionKey($"{way.Owner}.{way.Name}:{way.Target}/{field.First.Location.Start}", field.Selections);
        if (!_along.TryGetValue(key, out var list))
        {
            var kind = _context.Map.Kind(way.Target);
            var where = _context.Argument(field.First, "where");
            var order = _context.Argument(field.First, "order");
            list = Read(
                new(kind, ApiNames.Stem(way), way.Relationship.Properties),
                field,
                new Along(way),
                where.IsAbsent || where.IsNull ? Always.Instance : _filters.OfConnection(way, where),
                _orders.OfConnection(way, order));
            _along.Add(key, list);
        }

        return list;
    }

    /// <summary>The hits of a search; their order is the search's own.</summary>
    public ListDraft Search(NodeKind kind, Collected field, ListSource from, ImmutableArray<SortKey> order) =>
        Read(new(kind, "Search", null), field, from, Always.Instance, order);

    private ListDraft Read(Listed listed, Collected field, ListSource from, Predicate where, ImmutableArray<SortKey> order)
    {
        var page = _pages.Read(field.First);
        var type = ApiNames.Connection(listed.Stem);
        var fields = FieldCollector.Collect(_context, field.Selections, TypeConditions.Exactly(type))
            .Select(inner => _context.Under(inner.Key, () => Field(listed, type, inner))).ToImmutableArray();
        var total = fields.Any(inner => inner is TotalField);
        return new(listed.Of, from, where, order, page, fields, new Needs(Items: true, OneMore: true, Beyond: page.Cursor is not null, total, Positions: true));
    }

    private ConnectionField Field(Listed listed, string type, Collected field)
    {
        var place = ReadContext.PlaceOf(field, type);
        return field.Name switch
        {
            "__typename" => new ConnectionConstant(place, type),
            "totalCount" => new TotalField(place),
            "nodes" => new ItemsField(place, _nodes.Read(listed.Of, field.Selections)),
            "edges" => new ItemsField(place, Edges(listed, field.Selections)),
            "pageInfo" => new PageInfoField(place, [.. FieldCollector.Collect(_context, field.Selections, TypeConditions.Exactly("PageInfo")).Select(PageFactOf)]),
            _ => throw _context.Failure(new BadUserInput($"'{type}' has no such field."), field.First),
        };
    }

    private RowDraft Edges(Listed listed, ImmutableArray<GraphQLSelectionSet> selections)
    {
        var type = ApiNames.Edge(listed.Stem);
        var fields = FieldCollector.Collect(_context, selections, TypeConditions.Exactly(type));
        var nodes = fields.Where(field => field.Name == "node")
            .ToDictionary(field => field.Key, field => _context.Under(field.Key, () => _nodes.Read(listed.Of, field.Selections)));
        return new(listed.Of, [.. _context.Map.Members(listed.Of).Select((member, i) => new CaseDraft(
            member,
            [.. fields.Select(field => nodes.TryGetValue(field.Key, out var node)
                ? new NodeDraft(ReadContext.PlaceOf(field, type), node.Cases[i].Fields)
                : EdgeField(listed, type, field))]))]);
    }

    private FieldDraft EdgeField(Listed listed, string type, Collected field)
    {
        var place = ReadContext.PlaceOf(field, type);
        if (listed.Edge?.Properties.FirstOrDefault(property => property.Name.Value == field.Name) is { } known)
        {
            return new ValueDraft(place, new(Element.Relationship, known));
        }

        return field.Name switch
        {
            "__typename" => new ConstantDraft(place, type),
            "cursor" => new CursorDraft(place),
            "field" => new MatchDraft(place, MatchPart.Field),
            "text" => new MatchDraft(place, MatchPart.Text),
            "match" => new MatchDraft(place, MatchPart.Match),
            _ => throw _context.Failure(new BadUserInput($"'{type}' has no such field."), field.First),
        };
    }

    private PageInfoPart PageFactOf(Collected field) => new(field.Key, field.Name switch
    {
        "__typename" => PageFact.TypeName,
        "hasNextPage" => PageFact.HasNext,
        "hasPreviousPage" => PageFact.HasPrevious,
        "startCursor" => PageFact.StartCursor,
        "endCursor" => PageFact.EndCursor,
        _ => throw _context.Failure(new BadUserInput("'PageInfo' has no such field."), field.First),
    });

    /// <param name="Of">What is listed.</param>
    /// <param name="Stem">What the connection's types are called by.</param>
    /// <param name="Edge">The properties that edges show.</param>
    private sealed record Listed(NodeKind Of, string Stem, RelationshipProperties? Edge);
}
