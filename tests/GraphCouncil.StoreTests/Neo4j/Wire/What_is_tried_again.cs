using System.Net;
using System.Text;
using GraphCouncil.Core.Problems;
using GraphCouncil.Neo4j.Wire;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j.Wire;

/// <summary>Only what surely was not done, at most three times more; a change of unknown outcome never.</summary>
public sealed class What_is_tried_again
{
    private const string Passing = "Neo.TransientError.Transaction.Outdated";
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    private static readonly Reply Begun = Reply.Json("""{"transaction":{"id":"t 1","expires":"2026-11-24T03:45:28Z"}}""", more: "neo4j-cluster-affinity: member-2\r\n");
    private static readonly Reply Ran = Reply.Json("""{"data":{"fields":[],"values":[]},"transaction":{"id":"t 1"}}""");
    private static readonly Reply Committed = Reply.Json("""{"bookmarks":["FB:2"]}""");

    [Theory]
    [InlineData(Passing, 400)]
    [InlineData(Passing, 202)]
    [InlineData(Passing, 503)]
    [InlineData(Deadlock, 202)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", 400)]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired", 401)]
    public async Task A_transient_error_three_times_and_then_an_answer(string code, int status)
    {
        var error = Reply.Error(code, Asking.Indiscreet, status);
        await using var server = new FakeServer(error, error, error, Reply.Ok);
        await using var api = Asking.Api(server.Address);
        Assert.Equal("""["ok"]""", await api.Read());
        Assert.Equal(4, server.All.Count);
        Assert.Single(server.All.Select(heard => heard.Body).Distinct());
    }

    [Fact]
    public async Task A_transient_error_four_times_is_busy()
    {
        await using var server = new FakeServer(Reply.Error(Passing, Asking.Indiscreet));
        await using var api = Asking.Api(server.Address);
        await Asking.FailsWith<Busy>(() => api.Read());
        Assert.Equal(4, server.All.Count);
    }

    /// <summary>The same code for both, so the setting that the server names tells whether the question is too large or came beside too many.</summary>
    [Theory]
    [InlineData("The allocation of an extra 2.0 MiB would use more than the limit 20.0 MiB. Currently using 19.7 MiB. db.memory.transaction.max threshold reached", "COST")]
    [InlineData("The allocation of an extra 87.9 MiB would use more than the limit 490.0 MiB. Currently using 411.1 MiB. dbms.memory.transaction.total.max threshold reached", "BUSY")]
    [InlineData("Said otherwise.", "BUSY")]
    public async Task What_used_up_the_memory_would_do_so_again(string text, string code)
    {
        await using var server = new FakeServer(Reply.Error("Neo.TransientError.General.MemoryPoolOutOfMemoryError", text, 202));
        await using var api = Asking.Api(server.Address);
        var fault = await Assert.ThrowsAsync<ProblemException>(() => api.Read());
        Assert.Equal(code, fault.Problem.Code.ToString());
        Assert.Single(server.All);
    }

    [Fact]
    public async Task Trying_again_ends_with_the_time()
    {
        await using var server = new FakeServer(Reply.Error(Passing, Asking.Indiscreet));
        await using var api = Asking.Api(server.Address, TimeSpan.FromMilliseconds(60));
        await Assert.ThrowsAsync<ProblemException>(() => api.Read());
        Assert.InRange(server.All.Count, 1, 3);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped")]
    [InlineData("Neo.ClientError.Transaction.Terminated")]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOut")]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration")]
    public async Task A_statement_that_was_ended_took_too_long(string code)
    {
        await using var server = new FakeServer(Reply.Error(code, Asking.Indiscreet));
        await using var api = Asking.Api(server.Address);
        await Asking.FailsWith<TimedOut>(() => api.Read());
        Assert.Single(server.All);
    }

    [Fact]
    public async Task A_statement_that_makes_no_sense_is_not_tried_again_and_we_are_told_why()
    {
        await using var server = new FakeServer(Reply.Error("Neo.ClientError.Statement.SyntaxError", "Invalid input 'CREAT'"));
        await using var api = Asking.Api(server.Address);
        var fault = await Asking.FailsWith<Unexpected>(() => api.Read());
        Assert.Contains("Invalid input 'CREAT'", fault!.ToString(), StringComparison.Ordinal);
        Assert.Single(server.All);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task What_was_not_sent_is_tried_again(int refusals, bool succeeds)
    {
        var transport = new RefusingTransport(refusals);
        await using var api = new QueryApi(Asking.Options(new("http://127.0.0.1:1")), transport);
        if (succeeds)
        {
            await api.Write();
        }
        else
        {
            Assert.Equal(FaultKind.NotSent, (await Asking.FailsWith<StoreUnavailable>(() => api.Write()))!.Kind);
        }

        Assert.Equal(4, transport.Tries);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_write_whose_answer_is_lost_is_not_tried_again(bool half)
    {
        await using var server = new FakeServer(half ? Reply.Unfinished(40) : Reply.Reset, Reply.Ok);
        await using var api = Asking.Api(server.Address);
        Assert.Equal(FaultKind.Unknown, (await Asking.FailsWith<StoreUnavailable>(() => api.Write()))!.Kind);
        Assert.Single(server.All);
    }

    [Fact]
    public async Task A_write_that_is_late_has_an_unknown_outcome_and_is_ended()
    {
        await using var server = new FakeServer(Reply.Silence);
        await using var api = Asking.Api(server.Address, TimeSpan.FromMilliseconds(300));
        Assert.Equal(FaultKind.Unknown, (await Asking.FailsWith<StoreUnavailable>(() => api.Write()))!.Kind);
        Assert.Single(server.All);
        await server.FirstEnd;
    }

    [Fact]
    public async Task A_transaction_speaks_to_one_member_and_its_end()
    {
        await using var server = new FakeServer(Begun, Ran, Committed);
        await using var api = Asking.Api(server.Address);
        Assert.Equal(7, await api.InTransactionAsync(async (transaction, _) => { await transaction.RunIn(); return 7; }, default));
        Assert.Equal(["POST /db/neo4j/query/v2/tx HTTP/1.1", "POST /db/neo4j/query/v2/tx/t%201 HTTP/1.1", "POST /db/neo4j/query/v2/tx/t%201/commit HTTP/1.1"], server.All.Select(h => h.Line));
        Assert.All(server.All.Skip(1), heard => Assert.Equal("member-2", heard.Headers["neo4j-cluster-affinity"]));
        Assert.Equal(["FB:2"], api.Bookmarks.Latest);
    }

    [Theory]
    [InlineData(400, false)]
    [InlineData(202, false)]
    [InlineData(202, true)]
    public async Task A_deadlock_does_the_whole_transaction_again(int status, bool atCommit)
    {
        var deadlock = Reply.Error(Deadlock, Asking.Indiscreet, status);
        await using var server = new FakeServer([Begun, .. atCommit ? (Reply[])[Ran, deadlock] : [deadlock], Begun, Ran, Committed]);
        await using var api = Asking.Api(server.Address);
        var times = 0;
        await api.InTransactionAsync(async (transaction, _) => { times++; await transaction.RunIn(); return 0; }, default);
        Assert.Equal(2, times);
        Assert.Equal(atCommit ? 6 : 5, server.All.Count);
    }

    [Fact]
    public async Task A_deadlock_each_time_is_busy_after_four()
    {
        await using var server = new FakeServer([.. Enumerable.Repeat((Reply[])[Begun, Reply.Error(Deadlock, Asking.Indiscreet)], 5).SelectMany(r => r)]);
        await using var api = Asking.Api(server.Address);
        await Asking.FailsWith<Busy>(() => InTransaction(api));
        Assert.Equal(8, server.All.Count);
    }

    [Fact]
    public async Task A_refused_change_is_told_by_its_code_and_the_transaction_is_gone()
    {
        await using var server = new FakeServer(Begun, Reply.Error(ServerCode.ConstraintViolated, Asking.Indiscreet));
        await using var api = Asking.Api(server.Address);
        var transaction = await api.BeginAsync(default);
        Assert.Equal(ServerCode.ConstraintViolated, (await Asking.FailsWith<Unexpected>(() => transaction.RunIn()))!.Code);
        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.RunIn());
        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.CommitAsync(default).AsTask());
        await transaction.DisposeAsync();
        Assert.Equal(2, server.All.Count);
    }

    [Fact]
    public async Task A_transaction_that_is_left_is_rolled_back()
    {
        await using var server = new FakeServer(Begun, Ran, Reply.Bytes([], 200));
        await using var api = Asking.Api(server.Address);
        await using (var transaction = await api.BeginAsync(default))
        {
            await transaction.RunIn();
        }

        Assert.Equal("DELETE /db/neo4j/query/v2/tx/t%201 HTTP/1.1", server.All[2].Line);
    }

    [Fact]
    public async Task A_commit_whose_answer_is_lost_is_unknown_and_done_once()
    {
        await using var server = new FakeServer(Begun, Ran, Reply.Reset);
        await using var api = Asking.Api(server.Address);
        Assert.Equal(FaultKind.Unknown, (await Asking.FailsWith<StoreUnavailable>(() => InTransaction(api)))!.Kind);
        Assert.Single(server.All, heard => heard.Line.Contains("/commit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_commit_that_has_begun_cannot_be_cancelled()
    {
        using var caller = new CancellationTokenSource();
        await using var server = new FakeServer(Begun, Ran, new(async (line, c) =>
        {
            await caller.CancelAsync();
            await Committed.Give(line, c);
        }));
        await using var api = Asking.Api(server.Address);
        var done = await api.InTransactionAsync(async (transaction, _) => { await transaction.RunIn(); return true; }, caller.Token);
        Assert.True(done && caller.IsCancellationRequested);
    }

    private static Task<int> InTransaction(QueryApi api) =>
        api.InTransactionAsync(async (transaction, _) => { await transaction.RunIn(); return 0; }, default).AsTask();

    /// <summary>Refuses to connect some times, then answers.</summary>
    private sealed class RefusingTransport(int refusals) : HttpMessageHandler
    {
        public int Tries { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            ++Tries <= refusals
                ? throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused")
                : Task.FromResult(new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent("""{"data":{"fields":[],"values":[]}}""", Encoding.UTF8, "application/json") });
    }
}
