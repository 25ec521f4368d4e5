using System.Collections.Immutable;
using Google.OrTools.Sat;

namespace GraphCouncil.Council.Panels;

/// <summary>Chooses people at the least cost so that rules hold.</summary>
/// <param name="people">In the order of ids.</param>
/// <param name="costs">What choosing each costs.</param>
/// <param name="other">By number, people of whom at least one is not chosen: another choice is looked for. Null: any will do.</param>
internal sealed class Selection(ImmutableArray<Candidate> people, ImmutableArray<long> costs, ImmutableArray<int>? other = null)
{
    /// <summary>Nobody costs less.</summary>
    public long LeastCost { get; } = costs.DefaultIfEmpty().Min();

    public static ImmutableArray<Candidate> InOrder(IEnumerable<Candidate> candidates) =>
        [.. candidates.OrderBy(person => person.Id, StringComparer.Ordinal)];

    public long Cost(IEnumerable<int> chosen) => chosen.Sum(at => costs[at]);

    /// <summary>The choice of least cost; of several the one whose ids in order stand first, as far as the budget lasts.</summary>
    /// <param name="start">A choice that keeps the rules, to start from and to fall back on; null where none is known.</param>
    public Chosen Best(IReadOnlyCollection<PanelRule> rules, ImmutableArray<int>? start, SolverTime time)
    {
        var model = Model(rules);
        model.Minimize(costs);
        if (start is { } hint)
        {
            model.Hint(hint);
        }

        using var solver = new CpSolver();
        return time.Run(model.Model, solver) switch
        {
            CpSolverStatus.Infeasible => new(null, 0, true),
            CpSolverStatus.Optimal => FirstOfEqual(rules, model.Read(solver), time),
            CpSolverStatus.Feasible => new(Cheaper(model.Read(solver), start), (long)Math.Round(solver.BestObjectiveBound), false),
            _ => new(start, long.MinValue, false),
        };
    }

    /// <summary>Whether rules can hold together; null when the budget does not tell.</summary>
    public bool? CanHold(IReadOnlyCollection<PanelRule> rules, SolverTime time)
    {
        using var solver = new CpSolver();
        return time.Run(Model(rules).Model, solver) switch
        {
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => true,
            CpSolverStatus.Infeasible => false,
            _ => null,
        };
    }

    private SelectionModel Model(IReadOnlyCollection<PanelRule> rules)
    {
        var model = new SelectionModel(people, rules);
        if (other is { } these)
        {
            model.NotAllOf(these);
        }

        return model;
    }

    private ImmutableArray<int> Cheaper(ImmutableArray<int> found, ImmutableArray<int>? start) =>
        start is { } known && Cost(known) < Cost(found) ? known : found;

    /// <summary>
    /// Of all choices that cost as much, the one whose ids in order stand first. Usually one question tells that there is no other; else each
    /// place in turn gets the first person that it can have. Weights in one objective would need a power of two per person.
    /// </summary>
    private Chosen FirstOfEqual(IReadOnlyCollection<PanelRule> rules, ImmutableArray<int> chosen, SolverTime time)
    {
        var best = Cost(chosen);
        var isOnlyOne = Equal(model => model.NotAllOf(chosen)) is null;
        for (var place = 0; place < chosen.Length && !isOnlyOne; place++)
        {
            var from = place == 0 ? 0 : chosen[place - 1] + 1;
            if (from < chosen[place])
            {
                chosen = Equal(model => model.FirstBetween(from, chosen[place], chosen.AsSpan(0, place))) ?? chosen;
            }
        }

        return new(chosen, best, true);

        ImmutableArray<int>? Equal(Action<SelectionModel> demand)
        {
            var model = Model(rules);
            model.CostAtMost(costs, best);
            demand(model);
            using var solver = new CpSolver();
            return time.Run(model.Model, solver) is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? model.Read(solver) : null;
        }
    }
}
