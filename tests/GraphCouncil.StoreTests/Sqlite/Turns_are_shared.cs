using GraphCouncil.Core.Problems;
using GraphCouncil.Sqlite.Engine;
using Xunit;

namespace GraphCouncil.StoreTests.Sqlite;

/// <summary>Long questions share processors: who has worked least goes first, all end, and those that are too many are told so.</summary>
public sealed class Turns_are_shared
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Clock _time = new();

    [Fact]
    public async Task Who_has_worked_for_long_makes_way_and_goes_on_later()
    {
        var turns = new Turns(processors: 1, most: 8, _time);
        using var old = turns.Take(TimeSpan.Zero, Patience);
        Assert.True(old.Begin(Patience, CancellationToken.None));
        _time.Pass(TimeSpan.FromMilliseconds(500));
        Assert.True(old.GoOn(Patience, CancellationToken.None)); // nobody else is there

        var young = turns.Take(TimeSpan.Zero, Patience);
        var begun = Task.Run(() => young.Begin(Patience, CancellationToken.None));
        await HeldAsync(begun);
        var goesOn = Task.Run(() => old.GoOn(Patience, CancellationToken.None));
        Assert.True(await begun.WaitAsync(Patience));
        await HeldAsync(goesOn);
        _time.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(TimeSpan.FromMilliseconds(500), old.Total); // what it is held for is no work
        young.Dispose();
        Assert.True(await goesOn.WaitAsync(Patience));
    }

    [Fact]
    public async Task Nobody_makes_way_for_one_that_has_worked_as_much()
    {
        var turns = new Turns(processors: 1, most: 8, _time);
        using var first = turns.Take(TimeSpan.Zero, Patience);
        Assert.True(first.Begin(Patience, CancellationToken.None));
        using var second = turns.Take(TimeSpan.Zero, Patience);
        var begun = Task.Run(() => second.Begin(Patience, CancellationToken.None));
        await HeldAsync(begun);
        _time.Pass(TimeSpan.FromMilliseconds(19));
        Assert.True(first.GoOn(TimeSpan.Zero, CancellationToken.None));
        _time.Pass(TimeSpan.FromMilliseconds(2));
        Assert.False(first.GoOn(TimeSpan.Zero, CancellationToken.None)); // it had to, and has no patience
        Assert.True(await begun.WaitAsync(Patience));
    }

    [Fact]
    public void Too_many_that_work_for_long_are_told_so_and_others_are_let_in()
    {
        var turns = new Turns(processors: 2, most: 1, _time);
        using var one = turns.Take(TimeSpan.Zero, Patience);
        using var two = turns.Take(TimeSpan.Zero, Patience);
        Assert.True(one.Begin(Patience, CancellationToken.None));
        Assert.True(two.Begin(Patience, CancellationToken.None));
        _time.Pass(TimeSpan.FromMilliseconds(81));
        Assert.True(one.GoOn(Patience, CancellationToken.None));
        Assert.False(two.GoOn(Patience, CancellationToken.None));
        var refused = Assert.Throws<ProblemException>(() => turns.Take(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4.2)));
        Assert.Equal(new Busy(5), refused.Problem);
        two.Dispose();
        using var light = turns.Take(TimeSpan.FromMilliseconds(60), Patience);
        Assert.True(light.Begin(Patience, CancellationToken.None));
        one.Dispose();
        using var heavy = turns.Take(TimeSpan.FromSeconds(1), Patience);
    }

    [Fact]
    public void Too_many_that_are_new_are_told_so_too()
    {
        var turns = new Turns(processors: 1, most: 2, _time);
        List<Turns.Turn> taken = [.. Enumerable.Range(0, 6).Select(_ => turns.Take(TimeSpan.Zero, Patience))];
        Assert.Equal(new Busy(), Assert.Throws<ProblemException>(() => turns.Take(TimeSpan.Zero, Patience)).Problem);
        taken[0].Dispose();
        taken[0] = turns.Take(TimeSpan.Zero, Patience);
        taken.ForEach(turn => turn.Dispose());
    }

    [Fact]
    public async Task Who_gives_up_loses_nobody_a_processor()
    {
        var turns = new Turns(processors: 1, most: 8, _time);
        var works = turns.Take(TimeSpan.Zero, Patience);
        Assert.True(works.Begin(Patience, CancellationToken.None));
        using var leaving = new CancellationTokenSource();
        using (var gone = turns.Take(TimeSpan.Zero, Patience))
        {
            var begun = Task.Run(() => gone.Begin(Patience, leaving.Token));
            await HeldAsync(begun);
            await leaving.CancelAsync();
            Assert.False(await begun.WaitAsync(Patience));
        }

        works.Dispose();
        using var next = turns.Take(TimeSpan.Zero, Patience);
        Assert.True(next.Begin(TimeSpan.Zero, CancellationToken.None));
    }

    [Fact]
    public async Task Never_more_work_than_there_are_processors_and_all_end()
    {
        var turns = new Turns(processors: 3, most: 64, TimeProvider.System);
        var (working, most, ended) = (0, 0, 0);
        await Task.WhenAll(Enumerable.Range(0, 48).Select(i => Task.Factory.StartNew(
            () =>
            {
                using var turn = turns.Take(TimeSpan.Zero, Patience);
                var goesOn = turn.Begin(Patience, CancellationToken.None);
                for (var round = 0; goesOn && round < 40 + (10 * (i % 5)); round++)
                {
                    var now = Interlocked.Increment(ref working);
                    InterlockedMax(ref most, now);
                    Thread.SpinWait(20_000);
                    Interlocked.Decrement(ref working);
                    goesOn = turn.GoOn(Patience, CancellationToken.None);
                }

                if (goesOn)
                {
                    Interlocked.Increment(ref ended);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
        Assert.Equal(48, ended);
        Assert.InRange(most, 1, 3);
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = Volatile.Read(ref most); now > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, now, seen);
        }
    }

    private static async Task HeldAsync(Task task)
    {
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(task.IsCompleted);
    }

    private sealed class Clock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Volatile.Read(ref _now);

        public void Pass(TimeSpan time) => Interlocked.Add(ref _now, time.Ticks);
    }
}
