using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>The fields that every question starts from.</summary>
internal static class QueryRoot
{
    public static PublicType Of(GraphMap map, Lists lists, PageLimits limits) => new(
        PublicKind.Type,
        "Query",
        "Where every question starts. Reading changes nothing.")
    {
        Fields =
        [
            new("node", "Node", "The node of that id, whatever its type; null when there is none.")
            {
                Arguments = [new("id", "ID!", "Global id, as a query gave it out."), .. PeriodTypes.Arguments(map)],
            },
            new("nodes", "[Node]!", "The nodes of these ids, in their order; null in place of one that there is not.")
            {
                Arguments = [new("ids", "[ID!]!", $"Global ids, at most {limits.MaxIds}."), .. PeriodTypes.Arguments(map)],
            },
            .. SearchTypes.Root(map, lists),
            .. map.NodeTypes.AsEnumerable<NodeKind>().Concat(map.AbstractTypes).SelectMany(k => Roots(k, map, lists)),
            .. PeriodTypes.Root(map),
        ],
    };

    private static IEnumerable<PublicField> Roots(NodeKind kind, GraphMap map, Lists lists)
    {
        if (kind is NodeType type)
        {
            yield return new(ApiNames.One(type), kind.Name.Value, $"The {kind.Name} of that id; null when there is none.")
            {
                Arguments = [new("id", "ID!", "Its global id."), .. PeriodTypes.Arguments(map)],
            };
        }

        if (kind.List is { } list)
        {
            var all = lists.Field(list.Value, kind.Name.Value, $"All of {kind.Name}, page by page.");
            foreach (var field in AggregateTypes.Fields(list, kind.Name.Value, kind.Name).Prepend(all))
            {
                yield return field with { Arguments = [.. field.Arguments, .. PeriodTypes.Arguments(map)] };
            }
        }
    }
}
