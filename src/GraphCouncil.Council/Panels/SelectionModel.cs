using System.Collections.Immutable;
using Google.OrTools.Sat;

namespace GraphCouncil.Council.Panels;

/// <summary>The solver's model of a choice: one yes or no per person, and the rules.</summary>
internal sealed class SelectionModel
{
    public SelectionModel(ImmutableArray<Candidate> people, IEnumerable<PanelRule> rules)
    {
        Variables = [.. people.Select(person => Model.NewBoolVar(person.Id))];
        var writer = new RuleConstraints(Model, people, Variables);
        foreach (var constraint in rules.SelectMany(rule => rule.Accept(writer)))
        {
            Model.Add(constraint);
        }
    }

    public CpModel Model { get; } = new();

    public ImmutableArray<BoolVar> Variables { get; }

    public void Minimize(ImmutableArray<long> costs) => Model.Minimize(LinearExpr.WeightedSum(Variables, costs));

    public void CostAtMost(ImmutableArray<long> costs, long most) => Model.Add(LinearExpr.WeightedSum(Variables, costs) <= most);

    public void Hint(ImmutableArray<int> chosen)
    {
        for (var at = 0; at < Variables.Length; at++)
        {
            Model.AddHint(Variables[at], chosen.BinarySearch(at) >= 0);
        }
    }

    public void NotAllOf(ImmutableArray<int> these) => Model.Add(LinearExpr.Sum(these.Select(at => Variables[at])) <= these.Length - 1);

    /// <summary>
    /// Those in <paramref name="before"/> are chosen and nobody else up to <paramref name="from"/>; then follows, before <paramref name="to"/>, the
    /// first that can.
    /// </summary>
    public void FirstBetween(int from, int to, ReadOnlySpan<int> before)
    {
        for (var at = 0; at < from; at++)
        {
            Model.Add(Variables[at] == (before.BinarySearch(at) >= 0 ? 1 : 0));
        }

        BoolVar[] first = [.. Enumerable.Range(from, to - from).Select(_ => Model.NewBoolVar(""))];
        for (var at = 0; at < first.Length; at++)
        {
            Model.AddImplication(first[at], Variables[from + at]);
        }

        Model.AddExactlyOne(first);
        Model.Minimize(LinearExpr.WeightedSum(first, Enumerable.Range(0, first.Length)));
    }

    public ImmutableArray<int> Read(CpSolver solver) => [.. Enumerable.Range(0, Variables.Length).Where(at => solver.BooleanValue(Variables[at]))];
}
