using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>What of the node in hand a condition looks at, besides key and id.</summary>
[Flags]
internal enum Looks
{
    Nothing = 0,

    /// <summary>Values that stand in the table of its type.</summary>
    Values = 1,

    /// <summary>Related nodes, which no type's table is needed for.</summary>
    Related = 2,
}

internal sealed class LooksAt : IPredicateVisitor<Looks>
{
    private static readonly LooksAt Instance = new();

    public static Looks Of(Predicate condition) => condition.Accept(Instance);

    public Looks VisitAlways() => Looks.Nothing;

    public Looks VisitNever() => Looks.Nothing;

    public Looks VisitConjunction(Conjunction node) => node.Parts.Aggregate(Looks.Nothing, (all, part) => all | part.Accept(this));

    public Looks VisitDisjunction(Disjunction node) => node.Parts.Aggregate(Looks.Nothing, (all, part) => all | part.Accept(this));

    public Looks VisitNegation(Negation node) => node.Inner.Accept(this);

    public Looks VisitHasValue(HasValue node) => Of(node.Operand);

    public Looks VisitPropertyTest(PropertyTest node) => Of(node.Operand);

    public Looks VisitListTest(ListTest node) => Of(node.Operand);

    public Looks VisitRelatedTest(RelatedTest node) => Looks.Related;

    // The types are told apart by the registry; what is looked at in a table is written with it.
    public Looks VisitByType(ByType node) => Looks.Related;

    private static Looks Of(Operand operand) => operand.On == Element.Node && operand.Property.Name != NodeType.Id.Name ? Looks.Values : Looks.Nothing;
}
