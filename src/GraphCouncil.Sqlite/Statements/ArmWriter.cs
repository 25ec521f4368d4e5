using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>Takes a list apart into arms. What is found through the types' own indexes has one for each of them.</summary>
internal sealed class ArmWriter(SqlContext context, NodeList list, NodeRef? owner) : IListSourceVisitor<ImmutableArray<Arm>>
{
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
        return [new(() => node is SeveralTypes several ? several.Type : Number(((TypedNode)node).Type), node, edge, null, () => Sql.Of($"{edge.From}{node.Join}"), Condition(Sql.Of($"{edge.NearKey} = {owner!.Key}"), node, edge))];
    }

    /// <summary>None for a type that is searched nowhere.</summary>
    public ImmutableArray<Arm> VisitMatching(Matching source) => ForEach((type, number) =>
    {
        var node = new TableNode(type, context.Alias('t'));
        var ordinals = source.Fields.Select((field, at) => (field, at)).Where(f => f.field.Owner.Name == type.Name).Select(f => Sql.Of($"{f.at}"));
        var from = Sql.Of($"hit CROSS JOIN {SqlName.Table(type)} {node.Alias} ON {node.Key} = hit.node");
        var hit = new HitRef(Sql.Of($"hit.class"), Sql.Of($"hit.weight"), Sql.Of($"hit.field"), Sql.Of($"hit.entry"), source.Fields);
        return new(number, node, null, hit, () => from, Condition(Sql.Of($"hit.field IN ({Sql.Commas([.. ordinals])})"), node, null));
    }, type => source.Fields.Any(field => field.Owner.Name == type.Name));

    private ImmutableArray<Arm> ForEach(Func<NodeType, Func<Sql>, Arm> arm, Func<NodeType, bool>? where = null) =>
        [.. context.Map.Members(list.Of).Where(where ?? (_ => true)).Select(type => arm(type, () => Number(type)))];

    private Sql Number(NodeType type) => Sql.Of($"{context.Symbols[type]}");

    private Sql Condition(Sql source, NodeRef node, RelationshipRef? edge)
    {
        var where = list.Where is Always ? default : new PredicateWriter(context, node, edge, ofAll: owner is null).Write(list.Where);
        Sql[] both = [.. new[] { source, where }.Where(condition => !condition.IsEmpty)];
        return both.Length == 0 ? default : Sql.And(both);
    }
}
