using GraphCouncil.Core.Problems;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>
/// When to try again and when not to try at all. Again: only what surely was not done. Not at all: for a second, after the way to the server failed
/// repeatedly; then one request tries, and the others follow when it gets through.
/// </summary>
internal sealed class RetryPolicy
{
    private readonly ResiliencePipeline _once;
    private readonly ResiliencePipeline _patient;
    private WireFault _last = WireFault.NoConnection(null);

    public RetryPolicy(TimeProvider time)
    {
        _once = new ResiliencePipelineBuilder { TimeProvider = time }.AddCircuitBreaker(new()
        {
            ShouldHandle = outcome => ValueTask.FromResult(IsOfTheLine(outcome.Outcome.Exception)),
            FailureRatio = 0.5,
            MinimumThroughput = 5,
            SamplingDuration = TimeSpan.FromSeconds(5),
            BreakDuration = TimeSpan.FromSeconds(1),
        }).Build();
        _patient = new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(Retries()).AddPipeline(_once).Build();
        Whole = new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(Retries()).Build();
    }

    /// <summary>For a piece of work that is undone as a whole when it fails.</summary>
    public ResiliencePipeline Whole { get; }

    /// <summary>Runs one try, or up to four. Throws <see cref="WireFault"/> and what the work throws.</summary>
    public async ValueTask<T> RunAsync<T, TState>(
        Func<TState, CancellationToken, ValueTask<T>> work, TState state, bool patiently, CancellationToken cancellation)
    {
        try
        {
            return await (patiently ? _patient : _once).ExecuteAsync(work, state, cancellation).ConfigureAwait(false);
        }
        catch (BrokenCircuitException e)
        {
            throw WireFault.NotTried(Volatile.Read(ref _last).Problem, e);
        }
    }

    /// <summary>Counts requests that got no answer at all, for the decision not to try.</summary>
    public async ValueTask NoteHangAsync(int requests, Exception cause)
    {
        for (var i = 0; i < requests; i++)
        {
            try
            {
                await _once.ExecuteAsync(static (e, _) => throw WireFault.ConnectionLost(e), cause).ConfigureAwait(false);
            }
            catch (Exception e) when (e is WireFault or BrokenCircuitException)
            {
                // It is counted.
            }
        }
    }

    private bool IsOfTheLine(Exception? failure)
    {
        if (failure is not WireFault { IsOfTheLine: true } fault)
        {
            return false;
        }

        Volatile.Write(ref _last, fault);
        return true;
    }

    private static RetryStrategyOptions Retries() => new()
    {
        ShouldHandle = static outcome => ValueTask.FromResult(
            outcome.Outcome.Exception is WireFault { MayPass: true } or ProblemException { InnerException: WireFault { MayPass: true } }),
        MaxRetryAttempts = 3,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = TimeSpan.FromMilliseconds(50),
        MaxDelay = TimeSpan.FromSeconds(1),
    };
}
