using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Mapping;

namespace GraphCouncil.Schema.Expansion;

/// <summary>The public schema of a map: every type that a client can reach from Query, in schema order.</summary>
internal static class PublicSchemaText
{
    /// <param name="description">What the schema as a whole is about; without it the schema itself is not printed.</param>
    public static string Of(GraphMap map, ImmutableArray<Scalar> scalars, string? description, PageLimits limits) =>
        PublicTypePrinter.Print(description, Reachable([.. All(map, scalars, limits)]));

    private static IEnumerable<PublicType> All(GraphMap map, ImmutableArray<Scalar> scalars, PageLimits limits)
    {
        var kinds = map.NodeTypes.AsEnumerable<NodeKind>().Concat(map.AbstractTypes).ToList();
        var lists = new Lists(limits);
        return
        [
            QueryRoot.Of(map, limits),
            KindTypes.NodeInterface(),
            KindTypes.Kinds(map),
            .. kinds.SelectMany(kind => Block(kind, map, lists)),
            .. map.RelationshipTypes.Select(r => r.Properties).OfType<RelationshipProperties>().DistinctBy(p => p.Name).SelectMany(Carried),
            .. map.Enums.Select(LeafTypes.Enumeration),
            .. SearchTypes.Of(map),
            .. PeriodTypes.Of(map),
            .. WayTypes.Of(map),
            .. QuestionTypes.Of(map, limits),
            LeafTypes.PageInfo(),
            LeafTypes.SortDirection(),
            .. AggregateTypes.Shared(),
            .. Operations.Of(map),
            .. scalars.Select(LeafTypes.Scalar),
        ];
    }

    private static IEnumerable<PublicType> Block(NodeKind kind, GraphMap map, Lists lists) =>
    [
        KindTypes.Of(kind, lists),
        .. Lists.Types(kind),
        Filters.Of(kind, map),
        Filters.List(kind.Name.Value),
        .. Sorts.Of(kind),
        Sorts.Count(kind.Name.Value),
        .. AggregateTypes.Of(kind, map),
        .. kind.Fields.Where(f => f.Owner == kind.Name && ApiNames.HasOwnConnection(f)).SelectMany(f => OwnConnection(f, map)),
    ];

    private static IEnumerable<PublicType> OwnConnection(RelationshipField field, GraphMap map) =>
    [
        .. Lists.Types(field, map.Kind(field.Target)),
        Filters.Of(field),
        Filters.List(ApiNames.Stem(field)),
        Sorts.Of(field),
        Sorts.Count(ApiNames.Stem(field)),
        .. AggregateTypes.Of(field, map.Kind(field.Target)),
    ];

    private static IEnumerable<PublicType> Carried(RelationshipProperties properties) =>
        [Filters.Of(properties), .. Sorts.Of(properties), .. AggregateTypes.Of(properties)];

    private static IEnumerable<PublicType> Reachable(ImmutableArray<PublicType> all)
    {
        var byName = all.ToDictionary(t => t.Name);
        var seen = new HashSet<string>();
        var next = new Stack<string>(["Query"]);
        while (next.TryPop(out var name))
        {
            if (byName.TryGetValue(name, out var type) && seen.Add(name))
            {
                foreach (var mentioned in type.Mentions)
                {
                    next.Push(mentioned);
                }
            }
        }

        return all.Where(t => seen.Contains(t.Name));
    }
}
