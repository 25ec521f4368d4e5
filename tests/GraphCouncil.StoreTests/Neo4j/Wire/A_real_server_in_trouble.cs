using System.Collections.Concurrent;
using System.Diagnostics;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j.Wire;

[NeedsNeo4j]
public sealed class A_real_server_in_trouble
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_question_that_is_late_is_told_so_and_gone_from_the_server()
    {
        var options = Some.Options(await Neo4jServer.SharedAsync());
        await using var api = new QueryApi(options with { QuestionLimit = TimeSpan.FromSeconds(3), Instance = "late" });
        await using var watcher = new QueryApi(options);
        var asking = Asking.FailsWith<TimedOut>(() => Endless(api, default));
        await Some.Until(async () => await Running(watcher, "late") == 1);
        await asking.WaitAsync(Soon);
        await Some.Until(async () => await Running(watcher, "late") == 0);
    }

    [Fact]
    public async Task A_question_that_is_given_up_is_gone_from_the_server()
    {
        var options = Some.Options(await Neo4jServer.SharedAsync());
        await using var api = new QueryApi(options with { QuestionLimit = TimeSpan.FromMinutes(1), Instance = "given up" });
        await using var watcher = new QueryApi(options);
        using var caller = new CancellationTokenSource();
        var asking = Endless(api, caller.Token);
        await Some.Until(async () => await Running(watcher, "given up") == 1);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking.WaitAsync(Soon));
        await Some.Until(async () => await Running(watcher, "given up") == 0);
    }

    [Fact]
    public async Task A_late_statement_of_a_transaction_ends_it_with_its_locks()
    {
        var server = await Neo4jServer.SharedAsync();
        using var alone = await server.AloneAsync();
        var options = Some.Options(server);
        await using var api = new QueryApi(options with { ChangeLimit = TimeSpan.FromSeconds(3), Instance = "locks" });
        await using var other = new QueryApi(options);
        await Do(other, Cypher.Of($"CREATE (:Wire_Lock {{a: 1}})"));
        await using (var transaction = await api.BeginAsync(default))
        {
            (await transaction.RunAsync(Cypher.Of($"MATCH (n:Wire_Lock) SET n.a = 2"), Some.Values(), default)).Dispose();
            await Asking.FailsWith<TimedOut>(async () => (await transaction.RunAsync(Forever, Some.Values(), default)).Dispose());
        }

        await Do(other, Cypher.Of($"MATCH (n:Wire_Lock) SET n.b = 3")).WaitAsync(Soon);
        using var rows = await other.RunAsync(Cypher.Of($"MATCH (n:Wire_Lock) WITH n, [n.a, n.b] AS v DELETE n RETURN v"), Some.Values(), write: true, default);
        Assert.Equal("[1,3]", rows.Only.GetRawText());
    }

    [Fact]
    public async Task Two_that_wait_for_each_other_both_get_through()
    {
        var server = await Neo4jServer.SharedAsync();
        using var alone = await server.AloneAsync();
        await using var api = new QueryApi(Some.Options(server));
        await Do(api, Cypher.Of($"CREATE (:Wire_Dead {{k: 1, n: 0}}), (:Wire_Dead {{k: 2, n: 0}})"));
        var (begun, both) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

        async ValueTask<int> Work(QueryTransaction transaction, int first, int second)
        {
            await Raise(transaction, first);
            if (Interlocked.Increment(ref begun) == 2)
            {
                both.SetResult();
            }

            // Each holds one node before either asks for the other's: in the first round they must collide.
            await both.Task;
            await Raise(transaction, second);
            return 0;
        }

        await Task.WhenAll(
            api.InTransactionAsync((t, _) => Work(t, 1, 2), default).AsTask(),
            api.InTransactionAsync((t, _) => Work(t, 2, 1), default).AsTask()).WaitAsync(Soon);
        Assert.True(begun > 2, "One of them was done again.");
        using var rows = await api.RunAsync(Cypher.Of($"MATCH (n:Wire_Dead) WITH n, n.n AS v DELETE n RETURN collect(v)"), Some.Values(), write: true, default);
        Assert.Equal("[2,2]", rows.Only.GetRawText());
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_told_to_the_operator()
    {
        await using var api = new QueryApi(Some.Options(await Neo4jServer.SharedAsync()) with { Database = "nobody" });
        var fault = await Asking.FailsWith<StoreUnavailable>(() => api.Read());
        Assert.Contains("Check the name of the database", fault!.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unique_value_given_twice_is_told_by_its_code_and_not_by_the_value()
    {
        var server = await Neo4jServer.SharedAsync();
        using var alone = await server.AloneAsync();
        await using var api = new QueryApi(Some.Options(server));
        await Do(api, Cypher.Of($"CREATE CONSTRAINT wire_unique IF NOT EXISTS FOR (n:N) REQUIRE n.v IS UNIQUE"));
        await api.Write();
        Assert.Equal(ServerCode.ConstraintViolated, (await Asking.FailsWith<Unexpected>(() => api.Write()))!.Code);
        await Do(api, Cypher.Of($"DROP CONSTRAINT wire_unique"));
        await Do(api, Cypher.Of($"MATCH (n:N) DELETE n"));
    }

    [Fact, NeedsNeo4j(OfItsOwn = true)]
    public async Task A_wrong_password_is_told_to_the_operator_and_the_right_one_works()
    {
        using var server = await Neo4jServer.StartAsync("right-password");
        await using (var right = new QueryApi(Some.Options(server)))
        {
            Assert.Equal("""["cpr-0101701234"]""", await right.Read());
        }

        // From the fourth on the server answers 429 for some seconds.
        for (var i = 0; i < 5; i++)
        {
            await using var wrong = new QueryApi(Some.Options(server) with { Login = new(server.User, "hemmelig-kode") });
            var fault = await Asking.FailsWith<StoreUnavailable>(() => wrong.Read());
            Assert.Contains("Check the user and password", fault!.Problem.Message, StringComparison.Ordinal);
        }

        await using var api = new QueryApi(Some.Options(server));
        await Some.Until(async () =>
        {
            try
            {
                return await api.Read() == """["cpr-0101701234"]""";
            }
            catch (ProblemException e)
            {
                Assert.IsType<StoreUnavailable>(e.Problem);
                return false;
            }
        });
    }

    [Fact, NeedsNeo4j(OfItsOwn = true)]
    public async Task A_kill_in_mid_load_gives_no_wrong_answer_and_no_hang_and_mends_itself()
    {
        using var server = await Neo4jServer.StartAsync();
        await using var api = new QueryApi(Some.Options(server) with { QuestionLimit = TimeSpan.FromSeconds(3) });
        using var over = new CancellationTokenSource();
        var (right, problems) = (0, new ConcurrentBag<ProblemException>());
        var slowest = 0L;
        var load = Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; !over.IsCancellationRequested; i++)
            {
                var watch = Stopwatch.StartNew();
                try
                {
                    var value = (worker * 1_000_000L) + i;
                    var rows = await api.ReadAsync(Cypher.Of($"RETURN [$v.v, reduce(s = '', x IN range(1, 500) | s + 'x')]"), Some.Values(("v", new GraphValue.Integer(value))), default);
                    Assert.Equal($"[{value},\"{new string('x', 500)}\"]", Some.Text(rows));
                    Interlocked.Increment(ref right);
                }
                catch (ProblemException e)
                {
                    problems.Add(e);
                    await Task.Delay(5);
                }

                InterlockedMax(ref slowest, watch.ElapsedMilliseconds);
            }
        })).ToArray();
        await Some.Until(() => right > 200);
        server.Kill();
        await Some.Until(() => problems.Count > 20);
        var before = right;
        await server.StartAgainAsync();
        await Some.Until(() => right > before + 200);
        await over.CancelAsync();
        await Task.WhenAll(load);
        Assert.All(problems, e => Assert.True(e.Problem is StoreUnavailable or TimedOut or Busy, e.ToString()));
        Assert.InRange(slowest, 0, 8_000);
    }

    private static Cypher Forever { get; } = Cypher.Of($"UNWIND range(1, 1000000000000) AS x RETURN count(x)");

    private static Task<GraphRows> Endless(QueryApi api, CancellationToken cancellation) => api.ReadAsync(Forever, Some.Values(), cancellation).AsTask();

    private static async Task Do(QueryApi api, Cypher statement) => (await api.RunAsync(statement, Some.Values(), write: true, default)).Dispose();

    private static async Task Raise(QueryTransaction transaction, int key) =>
        (await transaction.RunAsync(Cypher.Of($"MATCH (n:Wire_Dead {{k: $v.k}}) SET n.n = n.n + 1"), Some.Values(("k", new GraphValue.Integer(key))), default)).Dispose();

    private static async Task<int> Running(QueryApi api, string instance)
    {
        using var rows = await api.RunAsync(
            Cypher.Of($"SHOW TRANSACTIONS YIELD parameters AS p WHERE p.requestId STARTS WITH $v.i RETURN count(p)"), Some.Values(("i", new GraphValue.Text(instance + "-"))), write: false, default);
        return rows.Only.GetInt32();
    }

    private static void InterlockedMax(ref long target, long value)
    {
        var seen = Volatile.Read(ref target);
        while (value > seen)
        {
            var was = Interlocked.CompareExchange(ref target, value, seen);
            if (was == seen)
            {
                return;
            }

            seen = was;
        }
    }
}
