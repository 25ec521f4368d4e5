using System.Diagnostics;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Server.Hosting;

namespace GraphCouncil.ServerTests.Hosting;

public sealed class A_store_is_looked_after : IAsyncDisposable
{
    private readonly ScriptedStore _inner = new();
    private int _opened;
    private int _filled;

    public ValueTask DisposeAsync() => _inner.DisposeAsync();

    [Fact]
    public async Task Filled_when_it_was_empty_at_first_and_never_after()
    {
        await using var store = Looked(FillAsync);
        await LookAsync(store);
        Assert.Equal((null, 1), (store.Fault, _filled));

        _inner.Content = StoreContent.Empty;
        for (var i = 0; i < 3; i++)
        {
            await LookAsync(store);
            Assert.Equal(StoreUnavailable.GraphLost, store.Fault);
        }

        _inner.Content = StoreContent.Part;
        await LookAsync(store);
        Assert.Equal(StoreUnavailable.GraphInPart("some people"), store.Fault);
        Assert.Equal((1, 1), (_filled, _opened));

        _inner.Content = StoreContent.Graph;
        await LookAsync(store);
        Assert.Null(store.Fault);
    }

    [Fact]
    public async Task Opened_anew_when_another_graph_took_the_place_of_its_own()
    {
        var other = new ScriptedStore { Content = StoreContent.Graph };
        await using (var store = Looked(FillAsync, _inner, other))
        {
            await LookAsync(store);
            _inner.Content = StoreContent.AnotherGraph;
            await LookAsync(store);
            Assert.Equal((null, 1, 2), (store.Fault, _filled, _opened));

            // Questions may be under way on the one before.
            Assert.False(_inner.IsDisposed);
        }

        Assert.True(_inner.IsDisposed && other.IsDisposed);
    }

    [Fact]
    public async Task Opened_anew_it_must_hold_a_whole_graph()
    {
        var other = new ScriptedStore { Content = StoreContent.Empty };
        await using var store = Looked(FillAsync, _inner, other);
        await LookAsync(store);
        _inner.Content = StoreContent.AnotherGraph;
        await LookAsync(store);
        Assert.Equal((StoreUnavailable.GraphLost, 1), (store.Fault, _filled));
        Assert.True(other.IsDisposed);
        Assert.False(_inner.IsDisposed);
    }

    [Fact]
    public async Task Late_or_busy_at_a_look_is_never_a_callers_fault()
    {
        await using var store = Looked(FillAsync);
        await LookAsync(store);
        foreach (var problem in (Problem[])[new TimedOut(), new Busy()])
        {
            _inner.Fault = problem;
            await LookAsync(store);
            Assert.IsType<StoreUnavailable>(store.Fault);
        }
    }

    [Fact]
    public async Task While_it_is_made_ready_requests_are_told_what_goes_on()
    {
        var progress = new ProgressLine(null, isTerminal: false, TimeProvider.System);
        var going = new TaskCompletionSource();
        await using var store = new ConnectedStore(
            _ => new(_inner),
            async (_, _) =>
            {
                progress.Say("making the demo graph (188 people) …");
                await going.Task;
                _inner.Content = StoreContent.Graph;
            },
            progress,
            TimeProvider.System);
        var look = LookAsync(store);
        Assert.Contains("making the demo graph (188 people)", Assert.IsType<StoreUnavailable>(store.Fault).What, StringComparison.Ordinal);
        var refusal = await Assert.ThrowsAsync<ProblemException>(async () => await store.OpenAsync(TestContext.Current.CancellationToken));
        Assert.Equal(store.Fault, refusal.Problem);
        going.SetResult();
        await look;
        Assert.Null(store.Fault);
    }

    /// <summary>Nobody looks a second time while the first look goes on, and who ends the service ends the look.</summary>
    [Fact]
    public async Task The_watch_waits_for_the_first_look()
    {
        var (fills, ended) = (0, false);
        var store = new ConnectedStore(
            _ => new(_inner),
            async (_, cancellation) =>
            {
                fills++;
                try
                {
                    await Task.Delay(Timeout.Infinite, cancellation);
                }
                finally
                {
                    ended = true;
                }
            },
            null,
            TimeProvider.System);
        store.Begin(TestContext.Current.CancellationToken);
        store.Watch(Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        await Assert.ThrowsAsync<TimeoutException>(() => store.First.WaitAsync(TimeSpan.FromSeconds(1)));
        Assert.IsType<StoreUnavailable>(store.Fault);
        await store.DisposeAsync();
        Assert.Equal((1, true, true), (fills, ended, _inner.IsDisposed));
    }

    [Fact]
    public async Task What_the_first_look_found_is_told()
    {
        await using var store = Looked((_, _) => throw new ProblemException(new StoreMismatch("It is of another.")));
        store.Begin(TestContext.Current.CancellationToken);
        Assert.IsType<StoreMismatch>((await store.First).Fault);
        store.Watch(Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        Assert.Equal(1, _opened);
    }

    /// <summary>What is counted weighs questions, so it may be some minutes old; what has not changed is not counted again.</summary>
    [Fact]
    public async Task It_is_counted_when_it_is_ready_and_now_and_then_when_it_has_changed()
    {
        var clock = new Clock();
        _inner.Nodes = 3;
        await using var store = new ConnectedStore(_ => new(_inner), FillAsync, null, clock);
        Assert.Same(Cardinalities.Unknown, store.Cardinalities);
        await LookAndCountAsync(store);
        var first = store.Cardinalities;
        Assert.Equal((1, false), (_inner.Counts, ReferenceEquals(first, Cardinalities.Unknown)));

        _inner.Nodes = 4;
        await LookAndCountAsync(store);
        Assert.Same(first, store.Cardinalities);
        clock.Pass(TimeSpan.FromMinutes(5));
        await LookAndCountAsync(store);
        Assert.NotSame(first, store.Cardinalities);
        Assert.Equal(2, _inner.Counts);

        clock.Pass(TimeSpan.FromMinutes(5));
        await LookAndCountAsync(store);
        Assert.Equal(2, _inner.Counts);
    }

    /// <summary>Counting a large graph takes seconds; nobody waits for it, neither who asks nor who looks whether the graph is there still.</summary>
    [Fact]
    public async Task It_is_asked_and_looked_after_while_it_is_counted()
    {
        var counting = new TaskCompletionSource();
        _inner.Counting = counting.Task;
        await using var store = new ConnectedStore(_ => new(_inner), FillAsync, null, TimeProvider.System);
        store.Begin(TestContext.Current.CancellationToken);
        await store.First;
        Assert.Equal((false, null), (store.Counted.IsCompleted, store.Fault));
        await Assert.ThrowsAsync<NotSupportedException>(async () => await store.OpenAsync(TestContext.Current.CancellationToken));

        _inner.Content = StoreContent.Empty;
        store.Watch(Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        for (var patience = Stopwatch.StartNew(); store.Fault is null && patience.Elapsed < TimeSpan.FromMinutes(1);)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Equal((StoreUnavailable.GraphLost, false), (store.Fault, store.Counted.IsCompleted));
        counting.SetResult();
        await store.Counted;
        Assert.NotSame(Cardinalities.Unknown, store.Cardinalities);
    }

    /// <summary>A store that went away while it was counted is counted when it is back, not five minutes later.</summary>
    [Fact]
    public async Task A_count_that_was_cut_off_is_made_up_for()
    {
        await using var store = new ConnectedStore(_ => new(_inner), FillAsync, null, new Clock());
        _inner.CountFault = new StoreUnavailable("It is away.");
        await LookAndCountAsync(store);
        Assert.Same(Cardinalities.Unknown, store.Cardinalities);
        _inner.CountFault = null;
        await LookAndCountAsync(store);
        Assert.NotSame(Cardinalities.Unknown, store.Cardinalities);
    }

    /// <summary>A count that takes too long leaves the one before in force, and the store in service.</summary>
    [Fact]
    public async Task A_count_that_is_late_changes_nothing()
    {
        var clock = new Clock();
        await using var store = new ConnectedStore(_ => new(_inner), FillAsync, null, clock);
        _inner.CountFault = new TimedOut();
        await LookAndCountAsync(store);
        Assert.Equal((null, Cardinalities.Unknown), (store.Fault, store.Cardinalities));
        _inner.CountFault = null;
        clock.Pass(TimeSpan.FromMinutes(5));
        _inner.Nodes = 1;
        await LookAndCountAsync(store);
        Assert.NotSame(Cardinalities.Unknown, store.Cardinalities);
    }

    private Task FillAsync(IGraphStore opened, CancellationToken cancellation)
    {
        _filled++;
        ((ScriptedStore)opened).Content = StoreContent.Graph;
        return Task.CompletedTask;
    }

    private ConnectedStore Looked(Func<IGraphStore, CancellationToken, Task> fill, params ScriptedStore[] opened) =>
        new(_ => new(opened.Length == 0 ? Count(_inner) : Count(opened[_opened])), fill, null, TimeProvider.System);

    private ScriptedStore Count(ScriptedStore store)
    {
        _opened++;
        return store;
    }

    private static async Task LookAndCountAsync(ConnectedStore store)
    {
        await LookAsync(store);
        await store.CountAnewAsync(TestContext.Current.CancellationToken);
    }

    private static Task LookAsync(ConnectedStore store) => store.LookAsync(TestContext.Current.CancellationToken);
}
