using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Lowering;

/// <summary>Conditions and sources with the tree's own slots, numbered as they come.</summary>
internal sealed class SlotNumbering(SlotTable draft, SlotTable tree) : IPredicateVisitor<Predicate>, IListSourceVisitor<ListSource>, ISortKeyVisitor<SortKey>
{
    public Predicate VisitAlways() => Core.Query.Always.Instance;

    public Predicate VisitNever() => Core.Query.Never.Instance;

    public Predicate VisitConjunction(Conjunction node) => new Conjunction([.. node.Parts.Select(part => part.Accept(this))]);

    public Predicate VisitDisjunction(Disjunction node) => new Disjunction([.. node.Parts.Select(part => part.Accept(this))]);

    public Predicate VisitNegation(Negation node) => new Negation(node.Inner.Accept(this));

    public Predicate VisitHasValue(HasValue node) => node;

    public Predicate VisitPropertyTest(PropertyTest node) => node with { Value = tree.SlotOf(draft, node.Value) };

    public Predicate VisitListTest(ListTest node) => node with { Inner = node.Inner.Accept(this) };

    public Predicate VisitRelatedTest(RelatedTest node) => node with { Inner = node.Inner.Accept(this) };

    public Predicate VisitByType(ByType node) => node with { Cases = [.. node.Cases.Select(one => one with { Where = one.Where.Accept(this) })] };

    public SortKey VisitByProperty(ByProperty key) => key;

    public SortKey VisitByCount(ByCount key) => key with { Along = key.Along with { Where = key.Along.Where.Accept(this) } };

    public SortKey VisitByMatch(ByMatch key) => key;

    public SortKey VisitByWeight(ByWeight key) => key;

    public SortKey VisitByTitle(ByTitle key) => key;

    public ListSource VisitAllNodes() => Core.Query.AllNodes.Instance;

    public ListSource VisitAlong(Along source) => source;

    public ListSource VisitMatching(Matching source) => source with { Whole = tree.SlotOf(draft, source.Whole), Terms = tree.SlotOf(draft, source.Terms) };
}
