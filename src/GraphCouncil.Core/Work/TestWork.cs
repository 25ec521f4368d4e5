using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Core.Work;

/// <summary>What a condition looks at for one node, besides the node itself.</summary>
/// <param name="ofAll">Whether it is asked of all nodes of the kind: then one that a key pins down is answered once for all of them, from that
/// key.</param>
internal sealed class TestWork(Counted counted, NodeAt at, ListWork values, bool ofAll) : IPredicateVisitor<double>
{
    /// <summary>A list of text has some items; nobody counts them.</summary>
    private const double Items = 4;

    /// <summary>How many nodes of the list are looked at: all, or those that a known key leaves.</summary>
    public double Candidates(Predicate where, double all) => Leaves(at.Kind, where, all);

    public double VisitAlways() => 0;

    public double VisitNever() => 0;

    public double VisitConjunction(Conjunction node) => node.Parts.Sum(part => part.Accept(this));

    public double VisitDisjunction(Disjunction node) => node.Parts.Sum(part => part.Accept(this));

    public double VisitNegation(Negation node) => node.Inner.Accept(this);

    public double VisitHasValue(HasValue node) => 1;

    public double VisitPropertyTest(PropertyTest node) => 1;

    public double VisitListTest(ListTest node) => 1 + (Items * node.Inner.Accept(this));

    public double VisitRelatedTest(RelatedTest node)
    {
        if (node.Inner is Core.Query.Always || (ofAll && KeyLookup.Reaches(counted.Map, node)))
        {
            return 1;
        }

        var far = new NodeAt(counted.Map.Kind(node.Field.Target), Way.Of(node.Field), false);
        return 1 + (counted.Along(node.Field, at) * (1 + node.Inner.Accept(new TestWork(counted, far, values, ofAll: false))));
    }

    /// <summary>A node is of one type: the dearest case is asked at most.</summary>
    public double VisitByType(ByType node) => 1 + node.Cases.Max(one => one.Where.Accept(this));

    private double Leaves(NodeKind kind, Predicate condition, double all)
    {
        foreach (var part in condition is Conjunction several ? several.Parts : ImmutableArray.Create(condition))
        {
            if (KeyLookup.IsKeyTest(kind, part))
            {
                all = Math.Min(all, values.Size(((PropertyTest)part).Value));
            }
            else if (part is RelatedTest { Quantifier: Quantifier.Some } test && KeyLookup.Reaches(counted.Map, test))
            {
                var target = counted.Map.Kind(test.Field.Target);
                all = Math.Min(all, counted.Back(test.Field, Leaves(target, test.Inner, counted.Nodes(target))));
            }
        }

        return all;
    }
}
