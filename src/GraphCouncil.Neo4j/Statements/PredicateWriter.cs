using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Writes a condition. Inside, a test on a missing value is unknown and counts as false, which AND and OR keep; where a complement is taken
/// the unknown is made false first, so that the complement is exact. Plain tests stay bare for the indexes.
/// </summary>
internal sealed class PredicateWriter(Names names, CypherVar node, CypherVar? edge, CypherVar? item) : IPredicateReader<Cypher>
{
    public Cypher Always() => Cypher.Of($"true");

    public Cypher Never() => Cypher.Of($"false");

    public Cypher Conjunction(Conjunction node) => Cypher.And(node.Parts.Select(part => part.Read(this)));

    public Cypher Disjunction(Disjunction node) => Cypher.Or(node.Parts.Select(part => part.Read(this)));

    public Cypher Negation(Negation node) => Not(node.Inner.Read(this));

    public Cypher HasValue(HasValue node) => Cypher.Of($"{Value(node.Operand)} IS NOT NULL");

    public Cypher PropertyTest(PropertyTest node)
    {
        var value = Value(node.Operand);
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
        };
    }

    public Cypher ListTest(ListTest test)
    {
        var one = names.Next('i');
        var inner = test.Inner.Read(new PredicateWriter(names, node, edge, one));
        var list = Value(test.Operand with { On = test.Operand.On == Element.Item ? Element.Node : test.Operand.On });
        return test.Quantifier switch
        {
            Quantifier.Some => Cypher.Of($"any({one} IN coalesce({list}, []) WHERE coalesce({inner}, false))"),
            Quantifier.All => Cypher.Of($"all({one} IN coalesce({list}, []) WHERE coalesce({inner}, false))"),
            Quantifier.None => Cypher.Of($"none({one} IN coalesce({list}, []) WHERE coalesce({inner}, false))"),
        };
    }

    public Cypher RelatedTest(RelatedTest test)
    {
        var (by, far) = (names.Next('r'), names.Next('n'));
        var step = Names.Step(node, test.Field, by, far, default);
        var inner = test.Inner.Read(new PredicateWriter(names, far, by, null));
        return test.Quantifier switch
        {
            Quantifier.Some => Cypher.Of($"EXISTS {{ MATCH {step} WHERE {inner} }}"),
            Quantifier.All => Cypher.Of($"NOT EXISTS {{ MATCH {step} WHERE {Not(inner)} }}"),
            Quantifier.None => Cypher.Of($"NOT EXISTS {{ MATCH {step} WHERE {inner} }}"),
        };
    }

    private static Cypher Not(Cypher inner) => Cypher.Of($"NOT coalesce({inner}, false)");

    private Cypher Value(Operand operand) => operand.On switch
    {
        Element.Node => Cypher.Of($"{node}.{CypherName.Property(operand.Property)}"),
        Element.Edge => Cypher.Of($"{edge!.Value}.{CypherName.Property(operand.Property)}"),
        Element.Item => Cypher.Of($"{item!.Value}"),
    };
}
