using GraphCouncil.Core.Query;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>Whether a condition on an item of a list compares folded text.</summary>
internal sealed class LooksAtFolded : IPredicateVisitor<bool>
{
    public static LooksAtFolded Instance { get; } = new();

    public bool VisitAlways() => false;

    public bool VisitNever() => false;

    public bool VisitConjunction(Conjunction node) => node.Parts.Any(part => part.Accept(this));

    public bool VisitDisjunction(Disjunction node) => node.Parts.Any(part => part.Accept(this));

    public bool VisitNegation(Negation node) => node.Inner.Accept(this);

    public bool VisitHasValue(HasValue node) => false;

    public bool VisitPropertyTest(PropertyTest node) => node.IsFolded;

    public bool VisitListTest(ListTest node) => node.Inner.Accept(this);

    public bool VisitRelatedTest(RelatedTest node) => node.Inner.Accept(this);

    public bool VisitByType(ByType node) => node.Cases.Any(one => one.Where.Accept(this));
}
