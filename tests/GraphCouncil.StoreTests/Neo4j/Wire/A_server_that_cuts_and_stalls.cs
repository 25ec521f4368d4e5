using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using GraphCouncil.Core.Problems;
using GraphCouncil.Neo4j.Wire;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j.Wire;

public sealed class A_server_that_cuts_and_stalls
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(10);

    public static TheoryData<int> SomewhereInTheBody => [0, 1, 30, 60];

    [Fact]
    public async Task An_answer_in_pieces_of_one_byte_is_whole()
    {
        await using var server = new FakeServer(Reply.Sliced);
        await using var api = Asking.Api(server.Address);
        Assert.Equal("""["ok"]""", await api.Read());
    }

    [Theory]
    [MemberData(nameof(SomewhereInTheBody))]
    public async Task A_connection_cut_in_the_body_gives_nothing_and_no_second_try(int bytes)
    {
        await using var server = new FakeServer(Reply.CutAfter(bytes));
        await using var api = Asking.Api(server.Address);
        Assert.Equal(FaultKind.Lost, (await Asking.FailsWith<StoreUnavailable>(() => api.Read()))!.Kind);
        Assert.Single(server.All);
    }

    [Theory]
    [MemberData(nameof(SomewhereInTheBody))]
    public async Task A_body_that_ends_early_gives_nothing(int bytes)
    {
        await using var server = new FakeServer(Reply.Unfinished(bytes));
        await using var api = Asking.Api(server.Address);
        Assert.Equal(FaultKind.Unreadable, (await Asking.FailsWith<StoreUnavailable>(() => api.Read()))!.Kind);
        Assert.Single(server.All);
    }

    [Fact]
    public async Task A_reset_in_place_of_an_answer_is_no_second_try()
    {
        await using var server = new FakeServer(Reply.Reset);
        await using var api = Asking.Api(server.Address);
        Assert.Equal(FaultKind.Lost, (await Asking.FailsWith<StoreUnavailable>(() => api.Read()))!.Kind);
        Assert.Single(server.All);
        Assert.Equal(RequestId(server.All[0]), EndedId(await server.FirstEnd));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(40)]
    public async Task Silence_ends_in_time_and_ends_the_statement(int afterBytes)
    {
        await using var server = new FakeServer(afterBytes < 0 ? Reply.Silence : Reply.StallAfter(afterBytes));
        await using var api = Asking.Api(server.Address, Short);
        var watch = Stopwatch.StartNew();
        await Asking.FailsWith<TimedOut>(() => api.Read());
        Assert.InRange(watch.Elapsed, Short * 0.9, Hang);
        Assert.Equal(RequestId(server.All[0]), EndedId(await server.FirstEnd));
        Assert.Single(server.All);
    }

    [Fact]
    public async Task Who_gives_up_is_let_go_at_once_and_the_statement_is_ended()
    {
        await using var server = new FakeServer(Reply.Silence) { WhenEnding = Reply.Silence };
        await using var api = Asking.Api(server.Address);
        using var caller = new CancellationTokenSource();
        var reading = api.Read(caller.Token);
        await Some.Until(() => server.All.Count == 1);
        await caller.CancelAsync();
        var given = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(Hang));
        Assert.Equal(caller.Token, given.CancellationToken);
        Assert.Equal(RequestId(server.All[0]), EndedId(await server.FirstEnd));
    }

    [Fact]
    public async Task What_was_not_found_running_is_looked_for_again()
    {
        await using var server = new FakeServer(Reply.Silence);
        await using var api = Asking.Api(server.Address, Short);
        await Asking.FailsWith<TimedOut>(() => api.Read());
        await Some.Until(() => server.Ends.Count == 4);
        await api.DisposeAsync();
        Assert.Equal(4, server.Ends.Count);
    }

    [Fact]
    public async Task Who_gets_no_turn_in_time_is_told_that_it_is_busy()
    {
        await using var server = new FakeServer(Reply.Silence);
        await using var api = new QueryApi(Asking.Options(server.Address) with { QuestionLimit = Short, Connections = 1 });
        using var caller = new CancellationTokenSource();
        var first = api.Write(caller.Token);
        await Some.Until(() => server.All.Count == 1);
        await Asking.FailsWith<Busy>(() => api.Read());
        Assert.Single(server.All);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    [Fact]
    public async Task Of_many_that_take_patientthose_above_a_number_are_ended_and_told_so()
    {
        await using var server = new FakeServer(Reply.Silence);
        await using var api = new QueryApi(Asking.Options(server.Address) with { QuestionLimit = TimeSpan.FromSeconds(60), LongQuestions = 2 });
        using var caller = new CancellationTokenSource();
        Task[] patient = [api.Read(caller.Token), api.Read(caller.Token)];
        await Some.Until(() => server.All.Count == 2);
        await Task.Delay(400, TestContext.Current.CancellationToken);
        await Asking.FailsWith<Busy>(() => api.Read());
        await server.FirstEnd;
        Assert.All(patient, one => Assert.False(one.IsCompleted));
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(patient));
    }

    [Fact]
    public async Task A_port_that_nobody_listens_at_is_told_soon()
    {
        await using var api = Asking.Api(Nobody());
        Assert.Equal(FaultKind.NotSent, (await Asking.FailsWith<StoreUnavailable>(() => api.Read()))!.Kind);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_told_soon()
    {
        await using var api = Asking.Api(new("http://nobody.invalid:7474"));
        await Asking.FailsWith<StoreUnavailable>(() => api.Read());
    }

    [Fact]
    public async Task After_repeated_failures_nobody_tries_until_one_gets_through()
    {
        await using var server = new FakeServer([.. Enumerable.Repeat(Reply.Reset, 5), Reply.Ok]);
        await using var api = Asking.Api(server.Address);
        var tries = 0;
        while ((await Asking.FailsWith<StoreUnavailable>(() => api.Read()))!.Kind == FaultKind.Lost)
        {
            tries++;
        }

        Assert.InRange(tries, 3, 5);
        Assert.Equal(tries, server.All.Count);
        await Some.Until(async () =>
        {
            try
            {
                return await api.Read() == """["ok"]""";
            }
            catch (ProblemException e)
            {
                Assert.IsType<StoreUnavailable>(e.Problem);
                return false;
            }
        });
    }

    [Fact]
    public async Task A_server_that_hangs_is_soon_not_tried_either()
    {
        await using var server = new FakeServer(Reply.Silence) { WhenEnding = Reply.Silence };
        await using var api = Asking.Api(server.Address, Short);
        await Some.Until(async () =>
        {
            var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
                (await Assert.ThrowsAsync<ProblemException>(() => api.Read())).InnerException is WireFault { Kind: FaultKind.NotTried }));
            return all.Any(notTried => notTried);
        });
    }

    private static Uri Nobody()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    private static string RequestId(Heard heard)
    {
        using var body = JsonDocument.Parse(heard.Body);
        return body.RootElement.GetProperty("parameters").GetProperty("requestId").GetString()!;
    }

    private static string EndedId(Heard heard)
    {
        using var body = JsonDocument.Parse(heard.Body);
        return body.RootElement.GetProperty("parameters").GetProperty("v").GetProperty("ids").EnumerateArray().Single().GetString()!;
    }
}
