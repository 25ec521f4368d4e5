using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Server.Hosting;

/// <summary>
/// A store that is looked after as long as the service runs: it may not be there yet, be away for a while, or lose its graph. Until it was opened
/// every question is refused at once. It is filled only when it was empty when it was first opened: a graph that gets lost later is a fault for
/// whoever runs the service, never filled over.
/// </summary>
/// <param name="open">Opens the store.</param>
/// <param name="fill">Makes the demo graph when the store is empty, or goes on with it.</param>
/// <param name="progress">What opening and filling are at.</param>
internal sealed partial class ConnectedStore(
    Func<CancellationToken, ValueTask<IGraphStore>> open,
    Func<IGraphStore, CancellationToken, Task> fill,
    ProgressLine? progress,
    TimeProvider time) : IGraphStore
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(StoreUnavailable.LookedAtWithin);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenCounts = TimeSpan.FromMinutes(5);
    private readonly CancellationTokenSource _end = new();
    private readonly List<IGraphStore> _replaced = [];
    private volatile IGraphStore? _store;
    private volatile Problem? _fault = new StoreUnavailable("The store is not open yet. Try again in some seconds.");
    private volatile Exception? _cause;
    private volatile bool _isMakingReady;
    private volatile string? _stamp;
    private volatile Cardinalities _cardinalities = Cardinalities.Unknown;
    private (long Nodes, long Relationships) _counted;
    private IGraphStore? _countedStore;
    private long _countedAt;
    private Task<FirstLook> _first = Task.FromResult(new FirstLook(null, null));
    private Task _counting = Task.CompletedTask;
    private Task _watch = Task.CompletedTask;

    /// <summary>Why it cannot be asked; null when it could at the last look.</summary>
    public Problem? Fault => _isMakingReady && progress?.Latest is { } now ? new StoreUnavailable("The store is not ready yet: " + now) : _fault;

    /// <summary>What the store held when it was last counted, five minutes ago at most; nothing before that.</summary>
    public Cardinalities Cardinalities => _cardinalities;

    /// <summary>What the graph was seeded with when it was last opened; null before that, and when it was not.</summary>
    public string? Stamp => _stamp;

    /// <summary>What made the last look fail, for the log; null when it did not.</summary>
    public Exception? Cause => _cause;

    /// <summary>What the first look found, if one was begun.</summary>
    public Task<FirstLook> First => _first;

    /// <summary>Ends when the counting that goes on has ended, if one does.</summary>
    public Task Counted => _counting;

    /// <summary>
    /// Begins the first look, which may take as long as it takes to set up and fill what is empty, and counts when it has ended; the watch waits
    /// for the look alone.
    /// </summary>
    public void Begin(CancellationToken cancellation)
    {
        _first = LookFirstAsync();
        _counting = CountFirstAsync();

        async Task<FirstLook> LookFirstAsync()
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _end.Token);
            await LookAsync(either.Token);
            return new(_fault, _cause);
        }

        async Task CountFirstAsync()
        {
            await ((Task)_first).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await CountAnewAsync(_end.Token);
        }
    }

    /// <summary>Opens and fills the store if that is not done, else looks whether it answers and still holds the graph.</summary>
    public async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            if (_store is not { } store)
            {
                _store = await MakeReadyAsync(fill, cancellation);
            }
            else if (await store.ContentAsync(cancellation) is StoreContent.AnotherGraph)
            {
                // Somebody made the graph anew, and perhaps the database: it is set up, and asked for what it holds then.
                _store = await MakeReadyAsync(RequireGraphAsync, cancellation);
                _replaced.Add(store);
            }
            else
            {
                await RequireGraphAsync(store, cancellation);
            }

            (_fault, _cause) = (null, null);
        }
        catch (ProblemException fault)
        {
            // Nobody asked for a look, so there is nothing that a caller could ask less of.
            var late = fault.Problem is TimedOut or Busy;
            _fault = late
                ? new StoreUnavailable("The store did not answer in time when it was last looked at. It is looked at again in some seconds.")
                : fault.Problem;
            _cause = fault;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever it is, looking again is all there is to do.
            (_fault, _cause) = (new Unexpected(), fault);
        }
    }

    /// <summary>
    /// Counts a store that can be asked when that is due, where there are more or fewer than before. Where it takes too long the count before goes
    /// on to hold: it weighs questions, it answers none. A store that is away meanwhile the next look tells; it is counted when it is back.
    /// </summary>
    public async Task CountAnewAsync(CancellationToken cancellation)
    {
        if (_store is not { } store || _fault is not null || (_countedStore == store && time.GetElapsedTime(_countedAt) < BetweenCounts))
        {
            return;
        }

        var isAway = false;
        try
        {
            var now = await store.CountAsync(cancellation);
            if (now != _counted || _countedStore != store)
            {
                _cardinalities = await store.CardinalitiesAsync(cancellation);
                _counted = now;
            }
        }
        catch (ProblemException fault) when (fault.Problem is TimedOut or Busy or StoreUnavailable)
        {
            isAway = fault.Problem is StoreUnavailable;
        }
        finally
        {
            if (!isAway)
            {
                (_countedStore, _countedAt) = (store, time.GetTimestamp());
            }
        }
    }

    /// <summary>Throws StoreUnavailable unless the store holds a whole graph.</summary>
    public static async Task RequireGraphAsync(IGraphStore store, CancellationToken cancellation)
    {
        var fault = await store.ContentAsync(cancellation) switch
        {
            StoreContent.Graph => null,
            StoreContent.Empty => StoreUnavailable.GraphLost,
            StoreContent.Part => StoreUnavailable.GraphInPart(await store.StampAsync(cancellation)),
            StoreContent.AnotherGraph => new StoreUnavailable("The graph was made anew just now. It is opened in some seconds."),
        };
        if (fault is not null)
        {
            throw new ProblemException(fault);
        }
    }

    /// <summary>Looks after the store until it is disposed: soon again while it does not answer, then less and less often.</summary>
    public void Watch(ILogger log) => _watch = WatchAsync(log, _end.Token);

    public ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation) => Store.OpenAsync(cancellation);

    public ValueTask<Cardinalities> CardinalitiesAsync(CancellationToken cancellation) => Store.CardinalitiesAsync(cancellation);

    public ValueTask ApplyAsync(ChangeSet changes, CancellationToken cancellation) => Store.ApplyAsync(changes, cancellation);

    public ValueTask<StoreContent> ContentAsync(CancellationToken cancellation) => Store.ContentAsync(cancellation);

    public ValueTask<(long Nodes, long Relationships)> CountAsync(CancellationToken cancellation) => Store.CountAsync(cancellation);

    public ValueTask<string?> StampAsync(CancellationToken cancellation) => Store.StampAsync(cancellation);

    public ValueTask FillAsync(ChangeSet changes, string stamp, IProgress<long>? done, CancellationToken cancellation) =>
        Store.FillAsync(changes, stamp, done, cancellation);

    public string StatementFor(GraphQuery query) => Store.StatementFor(query);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await ((Task)_first).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _watch;
        await _counting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        // Questions may have been under way on those that were replaced, so they end with the service.
        foreach (var store in _replaced)
        {
            await store.DisposeAsync();
        }

        if (_store is { } last)
        {
            await last.DisposeAsync();
        }

        _end.Dispose();
    }

    private IGraphStore Store => _store
        ?? throw new ProblemException(Fault ?? new StoreUnavailable("The store is not open. Try again in some seconds."));

    private async Task<IGraphStore> MakeReadyAsync(Func<IGraphStore, CancellationToken, Task> finish, CancellationToken cancellation)
    {
        _isMakingReady = true;
        try
        {
            var opened = await open(cancellation);
            try
            {
                await finish(opened, cancellation);
                _stamp = await opened.StampAsync(cancellation);
                return opened;
            }
            catch
            {
                await opened.DisposeAsync();
                throw;
            }
        }
        finally
        {
            _isMakingReady = false;
        }
    }

    private async Task WatchAsync(ILogger log, CancellationToken cancellation)
    {
        try
        {
            if ((await _first).Fault is not (null or StoreUnavailable))
            {
                return; // whoever began ends the service
            }

            var wait = TimeSpan.Zero;
            Problem? told = null;
            while (true)
            {
                await Task.Delay(wait, time, cancellation);
                await LookAsync(cancellation);
                Tell(log, told, _fault, _cause);
                told = _fault;
                if (_counting.IsCompleted)
                {
                    if (_counting.Exception is { } fault)
                    {
                        LogUncounted(log, fault);
                    }

                    // Beside the looks: a large graph, or a server that plans each count for the first time, takes long enough to be lost meanwhile.
                    _counting = CountAnewAsync(cancellation);
                }

                wait = told is null ? BetweenLooks
                    : wait < FirstWait || wait == BetweenLooks ? FirstWait
                    : TimeSpan.FromTicks(Math.Min(2 * wait.Ticks, LongestWait.Ticks));
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The service ends.
        }
    }

    private static void Tell(ILogger log, Problem? before, Problem? now, Exception? cause)
    {
        if (now is not null && now != before)
        {
            // Time mends what does not answer; everything else somebody must mend.
            var mends = now is StoreUnavailable && now != StoreUnavailable.GraphLost;
            LogAway(log, mends ? LogLevel.Warning : LogLevel.Error, now.Code, now.Message, now is Unexpected ? cause : null);
        }
        else if (now is null && before is not null)
        {
            LogBack(log);
        }
    }

    [LoggerMessage(Message = "The store cannot be asked ({Code}): {What} Requests are refused until it can.")]
    private static partial void LogAway(ILogger log, LogLevel level, string code, string what, Exception? cause);

    [LoggerMessage(Level = LogLevel.Error, Message = "The store cannot be counted. Questions are weighed by what it held before.")]
    private static partial void LogUncounted(ILogger log, Exception cause);

    [LoggerMessage(Level = LogLevel.Information, Message = "The store answers again.")]
    private static partial void LogBack(ILogger log);
}
