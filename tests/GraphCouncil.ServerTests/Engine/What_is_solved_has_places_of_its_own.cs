using System.Text;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;
using GraphCouncil.ServerTests.Golden;

namespace GraphCouncil.ServerTests.Engine;

/// <summary>Where all places for what is solved are taken, panels are sent away and everything else is answered.</summary>
public sealed class What_is_solved_has_places_of_its_own(GoldenService service) : IClassFixture<GoldenService>
{
    [Theory]
    [InlineData("""{ reviewPanel(component: "component:bb-sag") { outcome } }""", "FOUND")]
    [InlineData("""{ composeGroup(mandate: "mandate:ag-ai") { outcome } }""", "FOUND")]
    [InlineData("""{ assignReviews(components: ["component:bb-sag"]) { assigned } }""", "3")]
    public async Task Reading_goes_on_beside_it(string solved, string answer)
    {
        using var places = new Gate(1, 0);
        var engine = service.EngineThatSolvesIn(places);
        Assert.True(await places.EnterAsync(CancellationToken.None));
        var away = await Assert.ThrowsAsync<ProblemException>(async () => await AnswerAsync(solved));
        Assert.IsType<Busy>(away.Problem);
        Assert.Contains("total", await AnswerAsync("{ reviewers(component: \"component:bb-sag\") { total } }"), StringComparison.Ordinal);
        places.Leave();
        Assert.Contains(answer, await AnswerAsync(solved), StringComparison.Ordinal);

        async Task<string> AnswerAsync(string query)
        {
            using var output = new ResponseBuffer(100_000);
            await engine.ExecuteAsync(new(query, null, [], QueriesOnly: false), output, TestContext.Current.CancellationToken);
            return Encoding.UTF8.GetString(output.Written);
        }
    }
}
