using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>
/// Writes what lies around nodes. Each type of node has a case with the steps that start from it. Every step is read in the order in which
/// its table, or the table's index, keeps relationships, so a node's first rows cost no more than they are.
/// </summary>
internal sealed class RelationshipsWriter(SqlContext context, RelationshipsOf query)
{
    public Sql Select()
    {
        var item = context.Alias('i');
        var ids = context.Parameters.JsonList(query.Ids);
        var node = context.Alias('n');
        var cases = Cases(node).ToImmutableArray();
        var none = Sql.Of($"json_array(0, json_array())");
        var told = cases.IsEmpty ? none : Sql.Of($"CASE {node}.type{Sql.Joined(cases)}\n  ELSE {none}\nEND");
        var around = Sql.Of($"SELECT {told}\nFROM node {node}\nWHERE {node}.id = {item}.value");
        return Sql.Of($"SELECT json_group_array({around.Block()} ORDER BY {item}.key)\nFROM json_each({ids}) {item}");
    }

    private IEnumerable<Sql> Cases(Alias node)
    {
        foreach (var type in context.Map.NodeTypes)
        {
            var steps = query.Steps.Select((step, number) => (step, number))
                .Where(each => context.Map.Members(each.step.From).Contains(type)).ToImmutableArray();
            if (!steps.IsEmpty)
            {
                yield return Sql.Of($"\n  WHEN {context.Symbols[type]} THEN json_array({Count(node, steps)}, {Rows(node, steps)})");
            }
        }
    }

    private Sql Count(Alias node, ImmutableArray<(Step Step, int Number)> steps)
    {
        var each = steps.Select(step => Arm(node, step.Step, _ => Sql.Of($"1"))).ToImmutableArray();
        return Sql.Of($"(SELECT count(*) FROM ({Sql.UnionAll(each)} LIMIT {Most(query.CountTo)}))").Indented();
    }

    private Sql Rows(Alias node, ImmutableArray<(Step Step, int Number)> steps)
    {
        var page = context.Alias('q');
        var id = SqlName.Column(RelationshipType.Id);
        var each = steps.Select(step => Arm(node, step.Step, edge => Sql.Of($"{step.Number} AS c1, {edge.FarId} AS c2, {edge.Column(id)} AS c3")))
            .ToImmutableArray();
        var rows = Sql.Of($"({Sql.UnionAll(each)}\nORDER BY 1, 2, 3 LIMIT {Most(query.Limit)}) {page}");
        return Sql.Of($"(SELECT json_group_array(json_array({page}.c1, {page}.c2, {page}.c3)) FROM {rows})").Indented();
    }

    /// <summary>
    /// A limit that is nothing to plan by. SQLite looks at the value of a bare one, and prepares the statement anew when it is another:
    /// each round has its own.
    /// </summary>
    private Sql Most(ValueSlot slot) => Sql.Of($"{context.Parameters.Value(slot)} + 0");

    private Sql Arm(Alias node, Step step, Func<TableRelationship, Sql> shown)
    {
        var edge = new TableRelationship(step.Field, context.Alias('r'));
        var far = context.Far(step.Field, edge);
        var where = Predicate.All(step.Where, query.Where is ByType byType && far is TypedNode typed ? byType.Of(typed.Type) : query.Where);
        var holds = where is Always ? default : new PredicateWriter(context, far, edge, ofAll: false).Write(where);
        Sql[] conditions = [Sql.Of($"{edge.NearKey} = {node}.key"), .. holds.IsEmpty ? Array.Empty<Sql>() : [holds]];
        return Sql.Of($"SELECT {shown(edge)} FROM {edge.From}{far.Join} WHERE {Sql.And(conditions)}");
    }
}
