using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>Takes a list apart into arms. What is found through the types' own indexes has one for each of them.</summary>
internal sealed class ArmWriter(SqlContext context, RowSet list, NodeRef? owner) : IListSourceVisitor<ImmutableArray<Arm>>
{
    /// <summary>What hits of a search are read from, a table that is called <c>hit</c> there.</summary>
    public Sql Hits { get; init; } = Sql.Of($"hit");

    /// <summary>Fresh arms with aliases of their own, so that what one use joins does not burden another.</summary>
    public ImmutableArray<Arm> All() => list.From.Accept(this);

    public ImmutableArray<Arm> VisitAllNodes() => ForEach((type, number) =>
    {
        var node = new TableNode(type, context.Alias('t'));
        var from = Sql.Of($"{SqlName.Table(type)} {node.Alias}");
        return new(number, node, null, null, () => from, Condition(default, node, null));
    });

    /// <summary>One arm whatever the types: what lies along one node is not in the order of any index of theirs.</summary>
    public ImmutableArray<Arm> VisitAlong(Along source)
    {
        var edge = new TableRelationship(source.Field, context.Alias('r'));
        var node = context.Far(source.Field, edge);
        var along = Sql.Of($"{edge.NearKey} = {owner!.Key}");
        if (source.If is not Always)
        {
            along = Sql.And([along, new PredicateWriter(context, owner, null, ofAll: false).Write(source.If)]);
        }

        return [new(() => node is SeveralTypes several ? several.Type : Number(((TypedNode)node).Type), node, edge, null, () => Sql.Of($"{edge.From}{node.Join}"), Condition(along, node, edge))];
    }

    /// <summary>None for a type that is searched nowhere.</summary>
    public ImmutableArray<Arm> VisitMatching(Matching source) => ForEach((type, number) =>
    {
        var node = new HitNode(type, context.Alias('t'));
        var places = source.Fields.Select((field, at) => (field, at)).Where(f => f.field.Owner.Name == type.Name).Select(f => f.at).ToImmutableArray();
        var hit = new HitRef(Sql.Of($"hit.class"), Sql.Of($"hit.weight"), Sql.Of($"hit.field"), Sql.Of($"hit.entry"), source.Fields);
        return new(number, node, null, hit, () => Sql.Of($"{Hits}{node.Join}"), Condition(SearchWriter.IsBy(places), node, null));
    }, type => source.Fields.Any(field => field.Owner.Name == type.Name));

    /// <summary>Types that no row can be of are left out; one of them stays where it is all of them.</summary>
    private ImmutableArray<Arm> ForEach(Func<NodeType, Func<Sql>, Arm> arm, Func<NodeType, bool>? where = null)
    {
        ImmutableArray<NodeType> types = [.. context.Map.Members(list.Of).Where(where ?? (_ => true))];
        var possible = types.RemoveAll(type => Of(list.Where, type) is Never);
        return [.. (possible.IsEmpty ? types.Take(1) : possible).Select(type => arm(type, () => Number(type)))];
    }

    private Sql Number(NodeType type) => Sql.Of($"{context.Symbols[type]}");

    private Sql Condition(Sql source, NodeRef node, RelationshipRef? edge)
    {
        var holds = node is TypedNode { Type: var type } ? Of(list.Where, type) : list.Where;
        var where = holds is Always ? default : new PredicateWriter(context, node, edge, ofAll: owner is null).Write(holds);
        Sql[] both = [.. new[] { source, where }.Where(condition => !condition.IsEmpty)];
        return both.Length == 0 ? default : Sql.And(both);
    }

    /// <summary>What is left of a condition for one type: most types have no case in what goes by type.</summary>
    public static Predicate Of(Predicate condition, NodeType type) => condition switch
    {
        ByType cases => Of(cases.Of(type), type),
        Conjunction all => Predicate.All(all.Parts.Select(part => Of(part, type))),
        Disjunction some => Predicate.Any(some.Parts.Select(part => Of(part, type))),
        Negation not => Predicate.Not(Of(not.Inner, type)),
        _ => condition,
    };
}
