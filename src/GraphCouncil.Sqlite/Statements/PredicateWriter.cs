using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>
/// Writes a condition. It is 1 or 0 and never NULL, so that NOT is the exact complement: what can be missing is tested for that first.
/// Every part binds tighter than OR.
/// </summary>
/// <param name="ofAll">
/// Whether the condition is asked of all nodes of a type. Then one that a key pins down starts from the node with that key. Along the relationships
/// of one node there are few to ask, and each is asked for itself.
/// </param>
internal sealed class PredicateWriter(Scribe scribe, NodeInHand node, EdgeInHand? edge, bool ofAll, Sql item = default) : IPredicateReader<Sql>
{
    public Sql Always() => Sql.Of($"1");

    public Sql Never() => Sql.Of($"0");

    public Sql Conjunction(Conjunction node) => Sql.And([.. node.Parts.Select(part => part.Read(this))]);

    public Sql Disjunction(Disjunction node) => Sql.Or([.. node.Parts.Select(part => part.Read(this))]);

    /// <summary>"Has no value" is written so that an index can seek it.</summary>
    public Sql Negation(Negation node) =>
        node.Inner is HasValue { Operand: var operand } ? Sql.Of($"{Value(operand)} IS NULL") : Sql.Of($"NOT ({node.Inner.Read(this)})");

    public Sql HasValue(HasValue node) => Sql.Of($"{Value(node.Operand)} IS NOT NULL");

    public Sql PropertyTest(PropertyTest test)
    {
        var value = Value(test.Operand);
        var compared = Compare(value, test);
        var canBeMissing = test.Operand.On != Element.Item && !test.Operand.Property.Required;
        return canBeMissing ? Sql.Of($"{value} IS NOT NULL AND {compared}") : compared;
    }

    public Sql ListTest(ListTest test)
    {
        var each = scribe.Alias('i');
        var inner = new PredicateWriter(scribe, node, edge, ofAll, Sql.Of($"{each}.value"));
        var list = Value(test.Operand);
        return Quantified(test.Quantifier, test.Inner, condition => Exists(Sql.Of($"json_each({list}) {each}"), [condition.Read(inner)]));
    }

    public Sql RelatedTest(RelatedTest test) => ofAll && Pins.LeadTo(scribe.Map, test)
        ? Quantified(test.Quantifier, test.Inner, condition => Sql.Of($"{node.Key} IN {LedFrom(test.Field, condition).Block()}"))
        : Quantified(test.Quantifier, test.Inner, condition => ExistsRelated(test.Field, condition));

    /// <summary>All of them hold it when none holds its complement.</summary>
    private static Sql Quantified(Quantifier quantifier, Predicate inner, Func<Predicate, Sql> exists) => quantifier switch
    {
        Quantifier.Some => exists(inner),
        Quantifier.None => Sql.Of($"NOT {exists(inner)}"),
        Quantifier.All => Sql.Of($"NOT {exists(Predicate.Not(inner))}"),
    };

    private static Sql Exists(Sql from, IEnumerable<Sql> conditions) => Sql.Of($"EXISTS (SELECT 1 FROM {from} WHERE {Sql.And(conditions)})");

    private Sql ExistsRelated(RelationshipField field, Predicate condition)
    {
        // Whatever the related node is, its type does not matter to these two.
        if (condition is Core.Query.Always or Core.Query.Never)
        {
            var any = new TableEdge(field, scribe.Alias('r'));
            return Exists(any.From, [Sql.Of($"{any.NearKey} = {node.Key}"), condition.Read(this)]);
        }

        var parts = scribe.Map.Members(field.Target).Select(type =>
        {
            var way = new TableEdge(field, scribe.Alias('r'));
            var far = new FarNode(type, scribe.Alias('t'), way, isNeeded: !way.LeadsOnlyTo(type));
            var holds = condition.Read(new PredicateWriter(scribe, far, way, ofAll: false));
            // CROSS JOIN: from the node in hand along its relationships, never through the whole far table.
            return Exists(Sql.Of($"{way.From}{far.Join}"), [Sql.Of($"{way.NearKey} = {node.Key}"), holds]);
        });
        return Sql.Or([.. parts]);
    }

    /// <summary>The keys of the near nodes, found from the far ones. It does not depend on the node in hand, so SQLite runs it once.</summary>
    private Sql LedFrom(RelationshipField field, Predicate condition)
    {
        var ways = scribe.Map.Members(field.Target).Select(type =>
        {
            var far = new TableNode(type, scribe.Alias('t'));
            var way = new TableEdge(field, scribe.Alias('r'));
            var holds = condition.Read(new PredicateWriter(scribe, far, way, ofAll: true));
            return Sql.Of($"SELECT {way.NearKey} FROM {SqlName.Table(type)} {far.Alias} CROSS JOIN {way.From} ON {way.FarKey} = {far.Key} WHERE {holds}");
        });
        return Sql.UnionAll([.. ways]);
    }

    private Sql Value(Operand operand) => operand.On switch
    {
        Element.Node => node.Value(operand.Property),
        Element.Edge => edge!.Column(SqlName.Column(operand.Property)),
        Element.Item => item,
    };

    private Sql Compare(Sql value, PropertyTest test)
    {
        if (test.Comparison == Comparison.In)
        {
            return Sql.Of($"{value} IN (SELECT value FROM json_each({scribe.Parameters.JsonList(test.Value)}))");
        }

        var with = scribe.Parameters.Value(test.Value);
        return test.Comparison switch
        {
            Comparison.Equal => Sql.Of($"{value} = {with}"),
            Comparison.Less => Sql.Of($"{value} < {with}"),
            Comparison.LessOrEqual => Sql.Of($"{value} <= {with}"),
            Comparison.Greater => Sql.Of($"{value} > {with}"),
            Comparison.GreaterOrEqual => Sql.Of($"{value} >= {with}"),
            Comparison.Contains => Sql.Of($"instr({value}, {with}) > 0"),
            // No byte of UTF-8 is FF: texts from the prefix up to the prefix and FF are those that start with it, and an index can seek them.
            Comparison.StartsWith => Sql.Of($"{value} >= {with} AND {value} < {with} || CAST(x'FF' AS TEXT)"),
            // As bytes: SQLite's substr of text stops at a NUL, and of nothing it is missing.
            Comparison.EndsWith => Sql.Of(
                $"(octet_length({with}) = 0 OR substr(CAST({value} AS BLOB), octet_length({value}) - octet_length({with}) + 1) IS CAST({with} AS BLOB))"),
            Comparison.In => throw new InvalidOperationException("Written above."),
        };
    }
}
