using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Reading;

/// <summary>Selections on a node, as a draft of its row. What is selected of a kind in the same words is read once, so abstract types do not multiply plans.</summary>
internal sealed class RowReader
{
    private readonly ReadContext _context;
    private readonly ConnectionReader _connections;
    private readonly Dictionary<SelectionKey, RowDraft> _rows = [];

    public RowReader(ReadContext context)
    {
        _context = context;
        _connections = new(context, this);
    }

    public ConnectionReader Connections => _connections;

    public RowDraft Read(NodeKind kind, ImmutableArray<GraphQLSelectionSet> selections)
    {
        var key = new SelectionKey(kind.Name.Value, selections);
        if (!_rows.TryGetValue(key, out var row))
        {
            row = new(kind, [.. _context.Map.Members(kind).Select(type => new CaseDraft(type, Fields(type, selections)))]);
            _rows.Add(key, row);
        }

        return row;
    }

    private ImmutableArray<FieldDraft> Fields(NodeType type, ImmutableArray<GraphQLSelectionSet> selections) =>
        [.. FieldCollector.Collect(_context, selections, TypeConditions.Of(_context.Map, type)).Select(field => Field(type, field))];

    private static (RelationshipField Way, bool IsGrouped)? FoldOf(NodeType type, string name)
    {
        foreach (var way in type.Fields)
        {
            if (way.IsMany && name.StartsWith(way.Name.Value, StringComparison.Ordinal) && name.Length > way.Name.Value.Length)
            {
                if (name == ApiNames.AggregateField(way.Name))
                {
                    return (way, false);
                }

                if (name == ApiNames.GroupsField(way.Name))
                {
                    return (way, true);
                }
            }
        }

        return null;
    }

    private FieldDraft Field(NodeType type, Collected field)
    {
        var place = ReadContext.PlaceOf(field, type.Name.Value);
        if (field.Name == "__typename")
        {
            return new ConstantDraft(place, type.Name.Value);
        }

        if (field.Name == ApiNames.KindField.Value)
        {
            return new ConstantDraft(place, ApiNames.SearchKind(type));
        }

        if (field.Name == ApiNames.TitleField.Value)
        {
            return type.TitleText is { } title
                ? new ValueDraft(place, new(Element.Node, title)) { CanBeNull = true }
                : new ConstantDraft(place, null);
        }

        if (type.Property(field.Name) is { } property)
        {
            return new ValueDraft(place, new(Element.Node, property));
        }

        if (FoldOf(type, field.Name) is { } folded)
        {
            _context.Followed(folded.Way, field.First);
            return new FoldFieldDraft(place, _context.Under(field.Key, () => _connections.Folds.Along(folded.Way, field, folded.IsGrouped)));
        }

        var way = type.Field(field.Name) ?? throw _context.Failure(new BadUserInput($"'{type.Name}' has no such field."), field.First);
        _context.Followed(way, field.First);
        return way.IsMany
            ? new ManyDraft(place, _context.Under(field.Key, () => _connections.Along(way, field)))
            : new OneDraft(place, way, _context.Under(field.Key, () => Read(_context.Map.Kind(way.Target), field.Selections)));
    }
}
