namespace GraphCouncil.Core.Query;

/// <summary>A condition in one line, brackets around every inner part.</summary>
internal sealed class PredicatePrinter : IPredicateVisitor<string>
{
    private static readonly PredicatePrinter Instance = new();

    public static string Print(Predicate predicate) => predicate.Accept(Instance);

    public string VisitAlways() => "true";

    public string VisitNever() => "false";

    public string VisitConjunction(Conjunction node) => "(" + string.Join(" and ", node.Parts.Select(Print)) + ")";

    public string VisitDisjunction(Disjunction node) => "(" + string.Join(" or ", node.Parts.Select(Print)) + ")";

    public string VisitNegation(Negation node) => "not " + Print(node.Inner);

    public string VisitHasValue(HasValue node) => $"has {QueryPrinter.Operand(node.Operand)}";

    public string VisitPropertyTest(PropertyTest node) => $"{QueryPrinter.Operand(node.Operand)} {Sign(node.Comparison)} {QueryPrinter.Slot(node.Value)}";

    public string VisitListTest(ListTest node) => $"{Word(node.Quantifier)} of {QueryPrinter.Operand(node.Operand)} ({Print(node.Inner)})";

    public string VisitRelatedTest(RelatedTest node) => $"{Word(node.Quantifier)} along {node.Field.Name} ({Print(node.Inner)})";

    public string VisitByType(ByType node) =>
        "by type (" + string.Join(", ", node.Cases.Select(one => $"{one.Type.Name}: {Print(one.Where)}")) + (node.OthersHold ? ")" : ", others: never)");

    private static string Word(Quantifier quantifier) => quantifier switch
    {
        Quantifier.Some => "some",
        Quantifier.All => "all",
        Quantifier.None => "none",
    };

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.In => "in",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Contains => "contains",
        Comparison.StartsWith => "starts with",
        Comparison.EndsWith => "ends with",
        Comparison.EqualFolded => "= folded",
        Comparison.ContainsFolded => "contains folded",
        Comparison.StartsWithFolded => "starts with folded",
        Comparison.EndsWithFolded => "ends with folded",
    };
}
