using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j.Wire;

/// <summary>Asks through the wire with a log-in and a value that nothing may tell.</summary>
internal static class Asking
{
    private const string Password = "hemmelig-kode";
    private const string Value = "cpr-0101701234";

    /// <summary>An error message of the server that repeats the value, as real ones do.</summary>
    public const string Indiscreet = "Node(7) already exists with property `cpr` = '" + Value + "' for " + Password;

    public static QueryApi Api(Uri address, TimeSpan? limit = null, long answerLimit = 1 << 20, int connections = 64) => new(Options(address, limit) with { AnswerLimit = answerLimit, Connections = connections });

    public static Neo4jOptions Options(Uri address, TimeSpan? limit = null) => new(address, TimeProvider.System)
    {
        Login = new("bruger", Password),
        QuestionLimit = limit ?? TimeSpan.FromSeconds(20),
        ChangeLimit = limit ?? TimeSpan.FromSeconds(20),
    };

    public static async Task<string> Read(this QueryApi api, CancellationToken cancellation = default) =>
        Some.Text(await api.ReadAsync(Cypher.Of($"RETURN [$v.v]"), Values, cancellation));

    public static async Task Write(this QueryApi api, CancellationToken cancellation = default) =>
        (await api.RunAsync(Cypher.Of($"CREATE (:N {{v: $v.v}})"), Values, write: true, cancellation)).Dispose();

    public static async Task RunIn(this QueryTransaction transaction) =>
        (await transaction.RunAsync(Cypher.Of($"CREATE (:N {{v: $v.v}})"), Values, default)).Dispose();

    /// <summary>Asserts that it fails with a problem of that kind, and that neither it nor its causes tell a secret or a value.</summary>
    public static async Task<WireFault?> FailsWith<TProblem>(Func<Task> asking)
        where TProblem : Problem
    {
        var failure = await Assert.ThrowsAsync<ProblemException>(asking);
        Assert.IsType<TProblem>(failure.Problem);
        Assert.InRange(failure.Problem.Message.Length, 10, 256);
        var told = failure.ToString();
        Assert.DoesNotContain(Password, told, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("bruger:" + Password)), told, StringComparison.Ordinal);
        Assert.DoesNotContain(Value, told, StringComparison.Ordinal);
        return failure.InnerException as WireFault;
    }

    private static Values Values => Some.Values(("v", new GraphValue.Text(Value)));
}
