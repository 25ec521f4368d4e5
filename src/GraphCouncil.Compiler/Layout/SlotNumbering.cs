using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Layout;

/// <summary>Conditions and sources with the tree's own slots, numbered as they come.</summary>
internal sealed class SlotNumbering(SlotTable draft, SlotTable tree) : IPredicateReader<Predicate>, IListSourceReader<ListSource>
{
    public Predicate Always() => Core.Query.Always.Instance;

    public Predicate Never() => Core.Query.Never.Instance;

    public Predicate Conjunction(Conjunction node) => new Conjunction([.. node.Parts.Select(part => part.Read(this))]);

    public Predicate Disjunction(Disjunction node) => new Disjunction([.. node.Parts.Select(part => part.Read(this))]);

    public Predicate Negation(Negation node) => new Negation(node.Inner.Read(this));

    public Predicate HasValue(HasValue node) => node;

    public Predicate PropertyTest(PropertyTest node) => node with { Value = tree.SlotOf(draft, node.Value) };

    public Predicate ListTest(ListTest node) => node with { Inner = node.Inner.Read(this) };

    public Predicate RelatedTest(RelatedTest node) => node with { Inner = node.Inner.Read(this) };

    public ListSource AllNodes() => Core.Query.AllNodes.Instance;

    public ListSource Along(Along source) => source;

    public ListSource Matching(Matching source) => source with { Whole = tree.SlotOf(draft, source.Whole), Terms = tree.SlotOf(draft, source.Terms) };
}
