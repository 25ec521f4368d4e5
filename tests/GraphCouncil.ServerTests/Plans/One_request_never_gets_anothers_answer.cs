using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Http;
using GraphCouncil.Server.Requests;
using GraphCouncil.ServerTests.Golden;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Plans;

/// <summary>The law of the plan's key: a plan serves only requests that read of their variables what it read when it was made.</summary>
public sealed class One_request_never_gets_anothers_answer(GoldenService service, ITestOutputHelper output) : IClassFixture<GoldenService>
{
    private const int Seed = 20_261_127;
    private const int Sets = 3;
    private const int Batch = 100;

    /// <summary><c>LAW_DOCUMENTS</c>, else as many as prove something within some twenty seconds.</summary>
    private static readonly int Documents =
        int.TryParse(Environment.GetEnvironmentVariable("LAW_DOCUMENTS"), CultureInfo.InvariantCulture, out var said) ? said : 2_000;

    /// <summary>Whatever one engine was asked before, it answers as an engine answers that was never asked anything.</summary>
    [Fact]
    public async Task A_warm_engine_answers_like_a_cold_one_in_any_order()
    {
        var chance = new Random(Seed);
        var source = new VariedRequest(chance, new Vocabulary());
        var (requests, answered, full) = (0, 0, 0);
        for (var done = 0; done < Documents; done += Batch)
        {
            var batch = Enumerable.Range(0, Math.Min(Batch, Documents - done))
                .SelectMany(_ => source.Next(Sets) is var request ? request.Variables.Select(variables => (request.Query, Variables: variables.ToJsonString())) : []).ToArray();
            chance.Shuffle(batch);
            foreach (var (query, variables) in batch)
            {
                var (warm, cold) = (await AskAsync(service.Parts.Engine, query, variables), await AskAsync(service.ColdEngine(), query, variables));
                Assert.True(warm == cold, $"{query}\n{variables}\nwarm: {warm}\ncold: {cold}");
                requests++;
                answered += warm.StartsWith("{\"data\":", StringComparison.Ordinal) ? 1 : 0;
                full += warm.Contains("\"l00\":", StringComparison.Ordinal) ? 1 : 0;
            }
        }

        output.WriteLine($"seed {Seed}: {requests} requests of {Documents} documents, {answered} answered, {full} with rows.");
        // Many are refused for what only values tell: a day beside all periods, groups without keys, ids that cannot be.
        Assert.True(answered > requests / 3, $"Only {answered} of {requests} were answered.");
        Assert.True(full > requests / 10, $"Only {full} of {requests} had rows.");
    }

    [Fact]
    public async Task A_search_of_other_kinds_is_another_search()
    {
        const string Query = "query($k: [SearchKind!]) { search(text: \"klassifikation\", kinds: $k, periods: ALL) { totalCount } }";
        Assert.Equal("{\"data\":{\"search\":{\"totalCount\":3}}}", await service.AskAsync(Query, JsonNode.Parse("""{"k": ["COMPONENT"]}""")));
        Assert.Equal("{\"data\":{\"search\":{\"totalCount\":1}}}", await service.AskAsync(Query, JsonNode.Parse("""{"k": ["WORKING_GROUP"]}""")));
    }

    private static async Task<string> AskAsync(RequestExecutor engine, string query, string variables)
    {
        using var answer = new ResponseBuffer(new TransportLimits().AnswerBytes);
        try
        {
            var given = JsonRequest.ReadMap("variables", Encoding.UTF8.GetBytes(variables), 64);
            await engine.ExecuteAsync(new(query, null, given, QueriesOnly: false) { Viewer = Viewers.Secretariat }, answer, TestContext.Current.CancellationToken);
            return Encoding.UTF8.GetString(answer.Written);
        }
        catch (RequestRefusedException refused)
        {
            return string.Join(' ', refused.Errors.Select(error => $"{error.Code} {error.Message} {string.Join('/', error.Path)}"));
        }
        catch (ProblemException problem)
        {
            return problem.Message;
        }
    }
}
