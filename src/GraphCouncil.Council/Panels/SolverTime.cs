using System.Globalization;
using Google.OrTools.Sat;

namespace GraphCouncil.Council.Panels;

/// <summary>
/// What is left of a budget of the solver's deterministic seconds. They count steps of the algorithm and no clock, and with one worker and a
/// fixed seed the search takes the same path everywhere: the same model has the same answer, also where the budget cuts it short.
/// </summary>
internal sealed class SolverTime(double budget, CancellationToken cancellation)
{
    // All constraints go into the linear relaxation: nearly all that is asked here is proven by it, ten times faster than by the usual level.
    private const string Search = "num_workers:1,random_seed:1,linearization_level:2";

    public double Left { get; private set; } = budget;

    /// <exception cref="OperationCanceledException">It was cancelled meanwhile.</exception>
    public CpSolverStatus Run(CpModel model, CpSolver solver)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Left <= 0)
        {
            return CpSolverStatus.Unknown;
        }

        solver.StringParameters = string.Create(CultureInfo.InvariantCulture, $"{Search},max_deterministic_time:{Left}");
        using var stop = cancellation.Register(solver.StopSearch);
        var status = solver.Solve(model);
        cancellation.ThrowIfCancellationRequested();
        Left -= solver.Response!.DeterministicTime;
        return status;
    }
}
