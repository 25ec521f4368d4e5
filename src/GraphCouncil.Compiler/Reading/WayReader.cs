using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Reading;

/// <summary>What is selected of ways and neighbourhoods. Every place where nodes are shown has rows of its own.</summary>
internal sealed class WayReader(ReadContext context, RowReader rows)
{
    private readonly List<RowDraft> _rows = [];

    public ImmutableArray<RowDraft> Rows => [.. _rows];

    public ImmutableArray<WayField> Paths(ImmutableArray<GraphQLSelectionSet> selections) => Object(WayNames.Paths, selections, Paths);

    public ImmutableArray<WayField> Neighbourhood(ImmutableArray<GraphQLSelectionSet> selections) =>
        Object(WayNames.Neighbourhood, selections, Neighbourhood);

    private (WayFact, ImmutableArray<WayField>)? Paths(Collected field) => field.Name switch
    {
        "paths" => (WayFact.Paths, Object(WayNames.Path, field.Selections, Path)),
        "truncated" => (WayFact.Truncated, []),
        "lookedAt" => (WayFact.LookedAt, []),
        _ => null,
    };

    private (WayFact, ImmutableArray<WayField>)? Neighbourhood(Collected field) => field.Name switch
    {
        "nodes" => (WayFact.Neighbours, Object(WayNames.Neighbour, field.Selections, Neighbour)),
        "relationships" => (WayFact.Relationships, Relationships(field)),
        "truncated" => (WayFact.Truncated, []),
        "lookedAt" => (WayFact.LookedAt, []),
        _ => null,
    };

    private (WayFact, ImmutableArray<WayField>)? Path(Collected field) => field.Name switch
    {
        "length" => (WayFact.Length, []),
        "nodes" => (WayFact.PathNodes, []),
        "relationships" => (WayFact.Relationships, Relationships(field)),
        _ => null,
    };

    private (WayFact, ImmutableArray<WayField>)? Neighbour(Collected field) => field.Name switch
    {
        "id" => (WayFact.Id, []),
        "distance" => (WayFact.Distance, []),
        "more" => (WayFact.More, []),
        "node" => (WayFact.Node, []),
        _ => null,
    };

    private ImmutableArray<WayField> Relationships(Collected field) => Object(WayNames.Relationship, field.Selections, inner => inner.Name switch
    {
        "type" => (WayFact.Type, []),
        "from" => (WayFact.From, []),
        "to" => (WayFact.To, []),
        _ => null,
    });

    private ImmutableArray<WayField> Object(
        string type, ImmutableArray<GraphQLSelectionSet> selections, Func<Collected, (WayFact Fact, ImmutableArray<WayField> Fields)?> read) =>
    [
        .. FieldCollector.Collect(context, selections, TypeConditions.Exactly(type)).Select(field => context.Under(field.Key, () =>
        {
            var place = ReadContext.PlaceOf(field, type);
            if (field.Name == "__typename")
            {
                return new WayField(place, WayFact.TypeName, type, []);
            }

            var (fact, fields) = read(field) ?? throw context.Failure(new BadUserInput($"'{type}' has no such field."), field.First);
            return new WayField(place, fact, "", fields, fact is WayFact.PathNodes or WayFact.Node ? Row(field) : -1);
        })),
    ];

    private int Row(Collected field)
    {
        _rows.Add(rows.Read(context.Map.AnyNode, field.Selections));
        return _rows.Count - 1;
    }
}
