using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Server.Hosting;

/// <summary>
/// A store on a server that may not be there yet, or be away for a while. Until it was opened every question is refused at once; it is opened and filled
/// when the server comes, and looked after as long as the service runs.
/// </summary>
/// <param name="open">Opens the store.</param>
/// <param name="fill">Makes the demo graph when the store is empty.</param>
internal sealed partial class ConnectedStore(
    Func<CancellationToken, ValueTask<IGraphStore>> open, Func<IGraphStore, CancellationToken, Task> fill, TimeProvider time) : IGraphStore
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);
    private readonly CancellationTokenSource _end = new();
    private volatile IGraphStore? _store;
    private volatile Problem? _fault = new StoreUnavailable("The store is not open yet. Try again in some seconds.");
    private Task _watch = Task.CompletedTask;

    /// <summary>Why it does not answer; null when it did at the last look.</summary>
    public Problem? Fault => _fault;

    /// <summary>Opens and fills the store if that is not done, else looks whether it answers and still holds the graph.</summary>
    public async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            var store = _store;
            if (store is null || await store.IsEmptyAsync(cancellation))
            {
                await OpenAndFillAsync(store, cancellation);
            }

            _fault = null;
        }
        catch (ProblemException fault)
        {
            _fault = fault.Problem;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever it is, looking again is all there is to do.
            _fault = new Unexpected();
        }
    }

    /// <summary>Looks after the store until it is disposed: soon again while it does not answer, then less and less often.</summary>
    public void Watch(ILogger log) => _watch = WatchAsync(log, _end.Token);

    public ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation) => Store.OpenAsync(cancellation);

    public ValueTask ApplyAsync(ChangeSet changes, CancellationToken cancellation) => Store.ApplyAsync(changes, cancellation);

    public ValueTask<bool> IsEmptyAsync(CancellationToken cancellation) => Store.IsEmptyAsync(cancellation);

    public ValueTask<(long Nodes, long Relationships)> CountAsync(CancellationToken cancellation) => Store.CountAsync(cancellation);

    public ValueTask<string?> SeedAsync(CancellationToken cancellation) => Store.SeedAsync(cancellation);

    public ValueTask SeedAsync(ChangeSet changes, string stamp, CancellationToken cancellation) => Store.SeedAsync(changes, stamp, cancellation);

    public string StatementFor(GraphQuery query) => Store.StatementFor(query);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _watch;
        if (_store is { } store)
        {
            await store.DisposeAsync();
        }

        _end.Dispose();
    }

    private IGraphStore Store => _store ?? throw new ProblemException(_fault ?? new StoreUnavailable("The store is not open. Try again in some seconds."));

    private async Task OpenAndFillAsync(IGraphStore? before, CancellationToken cancellation)
    {
        var opened = await open(cancellation);
        try
        {
            await fill(opened, cancellation);
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }

        _store = opened;
        if (before is not null)
        {
            await before.DisposeAsync();
        }
    }

    private async Task WatchAsync(ILogger log, CancellationToken cancellation)
    {
        try
        {
            var wait = TimeSpan.Zero;
            Problem? told = null;
            while (true)
            {
                await Task.Delay(wait, time, cancellation);
                await LookAsync(cancellation);
                Tell(log, told, _fault);
                told = _fault;
                wait = told is null ? BetweenLooks : wait < FirstWait || wait == BetweenLooks ? FirstWait : TimeSpan.FromTicks(Math.Min(2 * wait.Ticks, LongestWait.Ticks));
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The service ends.
        }
    }

    private static void Tell(ILogger log, Problem? before, Problem? now)
    {
        if (now is not null && now != before)
        {
            LogAway(log, now.Code, now.Message);
        }
        else if (now is null && before is not null)
        {
            LogBack(log);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer ({Code}): {What} Requests are refused until it does.")]
    private static partial void LogAway(ILogger log, string code, string what);

    [LoggerMessage(Level = LogLevel.Information, Message = "The store answers again.")]
    private static partial void LogBack(ILogger log);
}
