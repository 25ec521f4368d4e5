using System.Diagnostics;
using System.Globalization;
using GraphCouncil.Bench.Measuring;
using GraphCouncil.Council.Panels;

namespace GraphCouncil.Bench.Choices;

/// <summary>Choices of several people at once: time until the best is proven, and what plans are worth beside simpler ones.</summary>
internal static class PanelBench
{
    private const int Seeds = 21;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static void Run(Report report)
    {
        Prove(report, "a panel of 4 of 180, 4 requirements", seed => ChoiceCases.Panel(180, 4, 4, seed), allowed: 0.2);
        Prove(report, "a panel of 4 of 1,800, 4 requirements", seed => ChoiceCases.Panel(1_800, 4, 4, seed), allowed: 2);
        Prove(report, "a panel of 6 of 1,800, 12 requirements", seed => ChoiceCases.Panel(1_800, 12, 6, seed), allowed: 2);
        Explain(report, "no panel of 2 of 1,800 meets 12 requirements", seed => ChoiceCases.Panel(1_800, 12, 2, seed));
        Compose(report, "a group from 180, 6 needs, quotas", seed => ChoiceCases.Panel(180, 6, 12, seed) with { LeastSeats = 3 });
        GiveOut(report, "40 components of 3 reviews, 180 people", ChoiceCases.Batch(40, 180, seed: 1));
        GiveOut(report, "500 components of 3 reviews, 300 people", ChoiceCases.Batch(500, 300, seed: 1));
    }

    private static void Prove(Report report, string what, Func<int, PanelRequest> request, double allowed)
    {
        var (answers, times) = Measure(seed => Panel.Choose(request(seed)));
        var found = answers.OfType<PanelFound>().ToArray();
        var gains = found.Where(answer => answer.GreedyScore > 0).Select(answer => (double)answer.Score / answer.GreedyScore!.Value).ToArray();
        report.Add(
            $"Panels: {what}, the slowest of {Seeds} (median {Report.Microseconds(Pair.Median(times))}; {found.Count(answer => answer.ProvenBest)} proven)",
            Report.Microseconds(times.Max()),
            Text($"{Seeds - gains.Length} times greedy finds none, else {1 / Pair.Median(gains):P0} of the score"),
            times.Max() / (allowed * 1_000_000),
            1);
    }

    private static void Explain(Report report, string what, Func<int, PanelRequest> request)
    {
        var (answers, times) = Measure(seed => Panel.Choose(request(seed)));
        var explained = answers.OfType<PanelImpossible>().Select(answer => answer.Why).ToArray();
        report.Add(
            $"Panels: {what}, the slowest of {Seeds} (median {Report.Microseconds(Pair.Median(times))}; {explained.Count(why => why.Minimal)} with a clash proven minimal)",
            Report.Microseconds(times.Max()),
            Text($"{explained.Average(why => why.Clash.Length):0.0} rules clash, {explained.Average(why => why.Relaxations.Length):0.0} relaxations help"));
    }

    private static void Compose(Report report, string what, Func<int, PanelRequest> request)
    {
        var (answers, times) = Measure(seed => GroupComposer.Compose(request(seed)));
        report.Add(
            $"Panels: {what}, the slowest of {Seeds} (median {Report.Microseconds(Pair.Median(times))}; {answers.OfType<GroupFound>().Count(answer => answer.ProvenBest)} proven)",
            Report.Microseconds(times.Max()),
            "with the runner-up and the price of each quota");
    }

    private static void GiveOut(Report report, string what, AssignmentRequest request)
    {
        var (plan, time) = Timed(Assignment.Plan);
        var (greedy, greedyTime) = Timed(Assignment.Greedy);
        var (most, mostTime) = Timed(Assignment.MaxSum);
        report.Add($"Reviews: {what}, beside greedy", Told(plan, time), Told(greedy, greedyTime), (double)plan.TotalFit / greedy.TotalFit);
        report.Add($"Reviews: {what}, beside the most fit there is", Told(plan, time), Told(most, mostTime), (double)plan.TotalFit / most.TotalFit);

        (AssignmentPlan Plan, double Time) Timed(Func<AssignmentRequest, AssignmentPlan> solve)
        {
            var (plans, times) = Measure(_ => solve(request));
            return (plans[0], Pair.Median(times));
        }

        string Told(AssignmentPlan plan, double time)
        {
            var loads = plan.Assigned.SelectMany(row => row.Reviewers).CountBy(match => match.Person).ToDictionary();
            var uneven = Gini.Of(request.Reviewers.Select(reviewer => loads.GetValueOrDefault(reviewer.Id)));
            return Text($"{Report.Microseconds(time)}, fit {plan.TotalFit / 10_000.0:0.0}, least {plan.LeastFit / 10_000.0:0.00}, Gini {uneven:0.000}, missing {plan.Missing}");
        }
    }

    private static (T[] Answers, double[] Times) Measure<T>(Func<int, T> work)
    {
        var (answers, times) = (new T[Seeds], new double[Seeds]);
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
        {
            _ = work(0);
        }

        for (var seed = 0; seed < Seeds; seed++)
        {
            var start = Stopwatch.GetTimestamp();
            answers[seed] = work(seed);
            times[seed] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        return (answers, times);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
