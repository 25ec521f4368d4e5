using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>Takes the kind that is listed apart into its stored types: one arm each.</summary>
internal sealed class ArmWriter(Scribe scribe, NodeList list, NodeInHand? owner) : IListSourceReader<ImmutableArray<Arm>>
{
    /// <summary>Fresh arms with aliases of their own, so that what one use joins does not burden another.</summary>
    public ImmutableArray<Arm> All() => list.From.Read(this);

    public ImmutableArray<Arm> AllNodes() => ForEach((type, number) =>
    {
        var node = new TableNode(type, scribe.Alias('t'));
        var from = Sql.Of($"{SqlName.Table(type)} {node.Alias}");
        return new(number, node, null, null, () => from, Condition(default, node, null));
    });

    public ImmutableArray<Arm> Along(Along source) => ForEach((type, number) =>
    {
        var edge = new TableEdge(source.Field, scribe.Alias('r'));
        var node = new FarNode(type, scribe.Alias('t'), edge, isNeeded: !edge.LeadsOnlyTo(type));
        return new(number, node, edge, null, () => Sql.Of($"{edge.From}{node.Join}"), Condition(Sql.Of($"{edge.NearKey} = {owner!.Key}"), node, edge));
    });

    public ImmutableArray<Arm> Matching(Matching source) => ForEach((type, number) =>
    {
        var node = new TableNode(type, scribe.Alias('t'));
        var ordinals = source.Fields.Select((field, at) => (field, at)).Where(f => f.field.Owner.Name == type.Name).Select(f => Sql.Of($"{f.at}"));
        var from = Sql.Of($"hit CROSS JOIN {SqlName.Table(type)} {node.Alias} ON {node.Key} = hit.node");
        var names = source.Fields.Select((field, at) => Sql.Of($" WHEN {at} THEN {SqlName.Literal(field.Name)}"));
        var hit = new HitInHand(
            Sql.Of($"hit.class"),
            Sql.Of($"hit.weight"),
            source.Fields.IsEmpty ? Sql.Of($"NULL") : Sql.Of($"CASE hit.field{Sql.Joined([.. names])} END"),
            Sql.Of($"hit.original"));
        return new(number, node, null, hit, () => from, Condition(Sql.Of($"hit.field IN ({Sql.Commas([.. ordinals])})"), node, null));
    });

    private ImmutableArray<Arm> ForEach(Func<NodeType, int, Arm> arm)
    {
        var types = scribe.Map.Members(list.Of);
        return [.. types.Select(type => arm(type, list.Items is { Tagged: true } row ? CaseOf(row, type) : 0))];
    }

    private static int CaseOf(Row row, NodeType type)
    {
        for (var number = 0; number < row.Cases.Length; number++)
        {
            if (row.Cases[number].Type.Name == type.Name)
            {
                return number;
            }
        }

        throw new InvalidOperationException($"The row has no case for {type.Name}.");
    }

    private Sql Condition(Sql source, NodeInHand node, EdgeInHand? edge)
    {
        var where = list.Where is Always ? default : list.Where.Read(new PredicateWriter(scribe, node, edge, ofAll: owner is null));
        Sql[] both = [.. new[] { source, where }.Where(condition => !condition.IsEmpty)];
        return both.Length == 0 ? default : Sql.And(both);
    }
}
