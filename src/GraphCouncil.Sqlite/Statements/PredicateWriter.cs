using System.Collections.Immutable;
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
/// <param name="figures">The measures of a group, in their order, that the condition is about.</param>
internal sealed class PredicateWriter(
    SqlContext context, NodeRef node, RelationshipRef? edge, bool ofAll, ListItem item = default, Sql[]? figures = null)
    : IPredicateVisitor<Sql>
{
    /// <summary>A condition. What looks at values of a node that can be of several types is written for each of them, and nothing else is.</summary>
    public Sql Write(Predicate condition) => node is SeveralTypes several && LooksAt.Of(condition) == Looks.Values
        ? several.OfType(typed => condition.Accept(new PredicateWriter(context, typed, edge, ofAll, item)))
        : condition.Accept(this);

    public Sql VisitAlways() => Sql.Of($"1");

    public Sql VisitNever() => Sql.Of($"0");

    public Sql VisitConjunction(Conjunction node) => Sql.And([.. Together(node.Parts, Predicate.All).Select(Write)]);

    public Sql VisitDisjunction(Disjunction node) => Sql.Or([.. Together(node.Parts, Predicate.Any).Select(Write)]);

    /// <summary>"Has no value" is written so that an index can seek it.</summary>
    public Sql VisitNegation(Negation node) =>
        node.Inner is HasValue { Operand: var operand } ? Sql.Of($"{Value(operand)} IS NULL") : Sql.Of($"NOT ({Write(node.Inner)})");

    public Sql VisitHasValue(HasValue node) => Sql.Of($"{Value(node.Operand)} IS NOT NULL");

    public Sql VisitPropertyTest(PropertyTest test)
    {
        var value = test.IsFolded ? Folded(test.Operand) : Value(test.Operand);
        var compared = Compare(value, test);
        var canBeMissing = test.Operand.On != Element.Item && !test.Operand.Property.Required;
        return canBeMissing ? Sql.Of($"{value} IS NOT NULL AND {compared}") : compared;
    }

    public Sql VisitListTest(ListTest test)
    {
        var each = context.Alias('i');
        var inner = new PredicateWriter(context, node, edge, ofAll, new(Sql.Of($"{each}.value"), Sql.Of($"{Folded(test.Operand)} ->> {each}.key")));
        var list = Value(test.Operand);
        return Quantified(test.Quantifier, test.Inner, condition => Exists(Sql.Of($"json_each({list}) {each}"), [condition.Accept(inner)]));
    }

    public Sql VisitRelatedTest(RelatedTest test) => ofAll && KeyLookup.Reaches(context.Map, test)
        ? Quantified(test.Quantifier, test.Inner, condition => Sql.Of($"{node.Key} IN {LedFrom(test.Field, condition).Block()}"))
        : Quantified(test.Quantifier, test.Inner, condition => ExistsRelated(test.Field, condition));

    public Sql VisitByType(ByType test) => node switch
    {
        SeveralTypes several => several.OfTypes(test, (typed, where) => where.Accept(new PredicateWriter(context, typed, edge, ofAll, item))),
        TypedNode typed => test.Of(typed.Type).Accept(this),
        _ => throw new InvalidOperationException("A page's rows are found before."),
    };

    // Side by side, what is written for each type is written for all of them at once: one look at the node's row.
    private IEnumerable<Predicate> Together(ImmutableArray<Predicate> parts, Func<IEnumerable<Predicate>, Predicate> join)
    {
        var own = node is SeveralTypes ? parts.Where(part => LooksAt.Of(part) == Looks.Values).ToImmutableArray() : [];
        return own.Length < 2 ? parts : parts.Where(part => LooksAt.Of(part) != Looks.Values).Prepend(join(own));
    }

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
        var way = new TableRelationship(field, context.Alias('r'));
        // Whatever the related node is, its type does not matter to these two.
        if (condition is Core.Query.Always or Core.Query.Never && way.LeadsOnlyTo(context.Map.Kind(field.Target)))
        {
            return Exists(way.From, [Sql.Of($"{way.NearKey} = {node.Key}"), condition.Accept(this)]);
        }

        var far = context.Far(field, way);
        var holds = new PredicateWriter(context, far, way, ofAll: false).Write(condition);
        // CROSS JOIN: from the node in hand along its relationships, never through the whole far table.
        return Exists(Sql.Of($"{way.From}{far.Join}"), [Sql.Of($"{way.NearKey} = {node.Key}"), holds]);
    }

    /// <summary>The keys of the near nodes, found from the far ones. It does not depend on the node in hand, so SQLite runs it once.</summary>
    private Sql LedFrom(RelationshipField field, Predicate condition)
    {
        var kind = context.Map.Kind(field.Target);
        if (context.Map.Members(kind) is [var only])
        {
            var one = new TableNode(only, context.Alias('t'));
            return LedFrom(field, condition, one, Sql.Of($"{SqlName.Table(only)} {one.Alias}"));
        }

        var any = new RegistryNode(context, kind, context.Alias('n'));
        return LedFrom(field, condition, any, any.From);
    }

    private Sql LedFrom(RelationshipField field, Predicate condition, NodeRef far, Sql from)
    {
        var way = new TableRelationship(field, context.Alias('r'));
        var holds = new PredicateWriter(context, far, way, ofAll: true).Write(condition);
        var ofKind = far is RegistryNode any && !way.LeadsOnlyTo(any.Kind) ? Sql.Of($"{any.IsOfKind} AND ") : default;
        return Sql.Of($"SELECT {way.NearKey} FROM {from} CROSS JOIN {way.From} ON {way.FarKey} = {far.Key} WHERE {ofKind}{holds}");
    }

    private Sql Value(Operand operand) => operand.On switch
    {
        Element.Node => node.Value(operand.Property),
        Element.Relationship => edge!.Column(SqlName.Column(operand.Property)),
        Element.Item => item.Value,
        Element.Measure => figures![operand.Measure],
    };

    private Sql Folded(Operand operand) => operand.On switch
    {
        Element.Node => node.Folded(operand.Property),
        Element.Relationship => edge!.Column(SqlName.FoldedColumn(operand.Property)),
        Element.Item => Sql.Of($"({item.Folded})"),
        Element.Measure => throw new InvalidOperationException("A figure has no letters to fold."),
    };

    private Sql Compare(Sql value, PropertyTest test)
    {
        if (test.Comparison == Comparison.In)
        {
            return Sql.Of($"{value} IN (SELECT value FROM json_each({context.Parameters.JsonList(test.Value)}))");
        }

        var with = context.Parameters.Value(test.Value);
        return test.Comparison switch
        {
            Comparison.Equal or Comparison.EqualFolded => Sql.Of($"{value} = {with}"),
            Comparison.Less => Sql.Of($"{value} < {with}"),
            Comparison.LessOrEqual => Sql.Of($"{value} <= {with}"),
            Comparison.Greater => Sql.Of($"{value} > {with}"),
            Comparison.GreaterOrEqual => Sql.Of($"{value} >= {with}"),
            Comparison.Contains or Comparison.ContainsFolded => Sql.Of($"instr({value}, {with}) > 0"),
            // No byte of UTF-8 is FF: texts from the prefix up to the prefix and FF are those that start with it, and an index can seek them.
            Comparison.StartsWith or Comparison.StartsWithFolded => Sql.Of($"{value} >= {with} AND {value} < {with} || CAST(x'FF' AS TEXT)"),
            // As bytes: SQLite's substr of text stops at a NUL, and of nothing it is missing.
            Comparison.EndsWith or Comparison.EndsWithFolded => Sql.Of(
                $"(octet_length({with}) = 0 OR substr(CAST({value} AS BLOB), octet_length({value}) - octet_length({with}) + 1) IS CAST({with} AS BLOB))"),
            Comparison.In => throw new InvalidOperationException("Written above."),
        };
    }
}
