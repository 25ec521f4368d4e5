using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Writes a condition. A test on a missing value is unknown and counts as false, which AND and OR keep; where a complement is taken what can be
/// unknown is made false first, so that the complement is exact. Plain tests stay bare for the indexes. Every part binds tighter than AND.
/// </summary>
internal sealed class PredicateWriter(CypherContext context, RowScope scope, ListItem item = default) : IPredicateVisitor<Cypher>
{
    public Cypher VisitAlways() => Cypher.Of($"true");

    public Cypher VisitNever() => Cypher.Of($"false");

    public Cypher VisitConjunction(Conjunction node) => Cypher.Of($"({Cypher.And(node.Parts.Select(part => part.Accept(this)))})");

    public Cypher VisitDisjunction(Disjunction node) => Cypher.Or(node.Parts.Select(part => part.Accept(this)));

    public Cypher VisitNegation(Negation node)
    {
        if (node.Inner is HasValue { Operand: var missing })
        {
            return Cypher.Of($"{Value(missing)} IS NULL");
        }

        var inner = node.Inner.Accept(this);
        return node.Inner.Accept(CanBeUnknown.Instance) ? Cypher.Of($"NOT coalesce({inner}, false)") : Cypher.Of($"NOT {inner}");
    }

    public Cypher VisitHasValue(HasValue node) => Cypher.Of($"{Value(node.Operand)} IS NOT NULL");

    public Cypher VisitPropertyTest(PropertyTest node)
    {
        var value = node.IsFolded ? Folded(node.Operand) : Value(node.Operand);
        var asksForOrder = node.Comparison is Comparison.Less or Comparison.LessOrEqual or Comparison.Greater or Comparison.GreaterOrEqual;
        if (asksForOrder && node.Value.Kind is (ValueKind.Text or ValueKind.Id))
        {
            return new CodePointOrder(context, node.Value).Compare(value, node.Comparison);
        }

        return node.Comparison switch
        {
            Comparison.Equal => Cypher.Of($"{value} = {node.Value}"),
            Comparison.In => Cypher.Of($"{value} IN {node.Value}"),
            Comparison.Less => Cypher.Of($"{value} < {node.Value}"),
            Comparison.LessOrEqual => Cypher.Of($"{value} <= {node.Value}"),
            Comparison.Greater => Cypher.Of($"{value} > {node.Value}"),
            Comparison.GreaterOrEqual => Cypher.Of($"{value} >= {node.Value}"),
            Comparison.Contains => Cypher.Of($"{value} CONTAINS {node.Value}"),
            Comparison.StartsWith => Cypher.Of($"{value} STARTS WITH {node.Value}"),
            Comparison.EndsWith => Cypher.Of($"{value} ENDS WITH {node.Value}"),
            // Kept with a space before and behind.
            // A text index is not looked at for what is equal to an expression, so the beginning is asked for too.
            Comparison.EqualFolded when node.Operand.On == Element.Node =>
                Cypher.Of($"({value} STARTS WITH ' ' + {node.Value} + ' ' AND {value} = ' ' + {node.Value} + ' ')"),
            Comparison.EqualFolded => Cypher.Of($"{value} = ' ' + {node.Value} + ' '"),
            Comparison.ContainsFolded => Cypher.Of($"{value} CONTAINS {node.Value}"),
            Comparison.StartsWithFolded => Cypher.Of($"{value} STARTS WITH ' ' + {node.Value}"),
            Comparison.EndsWithFolded => Cypher.Of($"{value} ENDS WITH {node.Value} + ' '"),
        };
    }

    public Cypher VisitListTest(ListTest node)
    {
        var one = context.Next('i');
        var list = Value(node.Operand);
        // Beside a text at a place stands its folded text at the same place of another list.
        var (all, item) = node.Inner.Accept(LooksAtFolded.Instance)
            ? (Cypher.Of($"range(0, size({list}) - 1)"), new ListItem(Cypher.Of($"{list}[{one}]"), Cypher.Of($"{Folded(node.Operand)}[{one}]")))
            : (list, new ListItem(Cypher.Of($"{one}"), default));
        var inner = node.Inner.Accept(new PredicateWriter(context, scope, item));
        return node.Quantifier switch
        {
            Quantifier.Some => Cypher.Of($"any({one} IN {all} WHERE {inner})"),
            Quantifier.All => Cypher.Of($"all({one} IN {all} WHERE {inner})"),
            Quantifier.None => Cypher.Of($"none({one} IN {all} WHERE {inner})"),
        };
    }

    public Cypher VisitRelatedTest(RelatedTest node) => node.Quantifier switch
    {
        Quantifier.Some => Exists(node, node.Inner),
        Quantifier.None => Cypher.Of($"NOT {Exists(node, node.Inner)}"),
        // All of them hold it when none holds its complement.
        Quantifier.All => Cypher.Of($"NOT {Exists(node, Predicate.Not(node.Inner))}"),
    };

    public Cypher VisitByType(ByType node)
    {
        // By labels, so that the server can start at one of them.
        if (!node.OthersHold)
        {
            return Cypher.Or([.. TypesAlone(node), .. node.Cases.Where(one => one.Where is not Core.Query.Always).Select(Only)]);
        }

        var cases = node.Cases.GroupBy(one => one.Where.Accept(this), one => Cypher.Of($"{CypherName.IdPrefix(one.Type)}"))
            .Select(alike => Cypher.Of($" WHEN {Cypher.Commas(alike)} THEN {alike.Key}"));
        return Cypher.Of($"CASE {TypeCase.Prefix(scope.Node)}{Cypher.Joined(cases)} ELSE true END");
    }

    private IEnumerable<Cypher> TypesAlone(ByType node)
    {
        Cypher[] labels = [.. node.Cases.Where(one => one.Where is Core.Query.Always).Select(one => Cypher.Of($"{CypherName.Label(one.Type)}"))];
        return labels.Length == 0 ? [] : [Cypher.Of($"({scope.Node}:{Cypher.Bars(labels)})")];
    }

    private Cypher Only(TypeCondition one) => Cypher.Of($"({scope.Node}:{CypherName.Label(one.Type)} AND {one.Where.Accept(this)})");

    private Cypher Exists(RelatedTest test, Predicate inner)
    {
        var far = new RowScope(context.Next('n'), context.Next('r'));
        var step = CypherContext.Step(scope.Node, test.Field, far.Edge, far.Node, context.Map.Kind(test.Field.Target));
        var conditions = Conditions(context, inner, far);
        return conditions.Length == 0
            ? Cypher.Of($"EXISTS {{ {step} }}")
            : Cypher.Of($"EXISTS {Cypher.Lines(Cypher.Of($"MATCH {step}"), Cypher.Where(conditions)).Block()}");
    }

    /// <summary>The conditions of a WHERE, one per part of a conjunction; none when everything holds.</summary>
    public static Cypher[] Conditions(CypherContext context, Predicate predicate, RowScope scope)
    {
        var writer = new PredicateWriter(context, scope);
        return [.. Parts(predicate).Select(part => part.Accept(writer))];
    }

    /// <summary>What must hold, each for itself.</summary>
    public static IEnumerable<Predicate> Parts(Predicate predicate) => predicate switch
    {
        Core.Query.Always => [],
        Core.Query.Conjunction all => all.Parts,
        _ => [predicate],
    };

    private Cypher Value(Operand operand) => operand.On == Element.Item ? item.Value : scope.Value(operand);

    private Cypher Folded(Operand operand) => operand.On == Element.Item ? item.Folded : scope.Folded(operand);
}

/// <summary>Whether a condition can come out as unknown because a value is missing.</summary>
internal sealed class CanBeUnknown : IPredicateVisitor<bool>
{
    public static CanBeUnknown Instance { get; } = new();

    public bool VisitAlways() => false;

    public bool VisitNever() => false;

    public bool VisitConjunction(Conjunction node) => node.Parts.Any(part => part.Accept(this));

    public bool VisitDisjunction(Disjunction node) => node.Parts.Any(part => part.Accept(this));

    // Inside, the unknown is made false.
    public bool VisitNegation(Negation node) => false;

    public bool VisitHasValue(HasValue node) => false;

    // A text without letter or digit has no folded text.
    public bool VisitPropertyTest(PropertyTest node) => node.Operand.On != Element.Item && (node.IsFolded || !node.Operand.Property.Required);

    public bool VisitListTest(ListTest node) => !node.Operand.Property.Required;

    public bool VisitRelatedTest(RelatedTest node) => false;

    public bool VisitByType(ByType node) => node.Cases.Any(one => one.Where.Accept(this));
}
