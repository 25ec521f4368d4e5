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

internal sealed class LooksAt : IPredicateReader<Looks>
{
    private static readonly LooksAt Instance = new();

    public static Looks Of(Predicate condition) => condition.Read(Instance);

    public Looks Always() => Looks.Nothing;

    public Looks Never() => Looks.Nothing;

    public Looks Conjunction(Conjunction node) => node.Parts.Aggregate(Looks.Nothing, (all, part) => all | part.Read(this));

    public Looks Disjunction(Disjunction node) => node.Parts.Aggregate(Looks.Nothing, (all, part) => all | part.Read(this));

    public Looks Negation(Negation node) => node.Inner.Read(this);

    public Looks HasValue(HasValue node) => Of(node.Operand);

    public Looks PropertyTest(PropertyTest node) => Of(node.Operand);

    public Looks ListTest(ListTest node) => Of(node.Operand);

    public Looks RelatedTest(RelatedTest node) => Looks.Related;

    private static Looks Of(Operand operand) => operand.On == Element.Node && operand.Property.Name != NodeType.Id.Name ? Looks.Values : Looks.Nothing;
}
