using System.Diagnostics;
using System.Globalization;
using GraphCouncil.Compiler;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Guard;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Server.Http;
using GraphCouncil.Server.Requests;
using GraphCouncil.ServerTests.Golden;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>
/// However much is wrong with a request: from its bytes to the reason on one thread, as large as the guard lets a document through, and one larger. What a
/// thread takes alone is the processor's time, and the best of several times is that without what else the machine does.
/// </summary>
public sealed class A_refusal_costs_little(GoldenService service) : IClassFixture<GoldenService>
{
    private const int Times = 12;
    private const int TimesOnABusyMachine = 200;
    private const int MostBody = 128 * 1024;
    private const int Largest = 1 << 16;
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(50);

    private static readonly PublicSchema Schema = PublicSchema.Of(GraphParts.ReadSchema(CompilerLimits.Default).PublicSchema!);

    public static TheoryData<string> Dear => [.. DearRefusal.All.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Dear))]
    public void Of_the_processor(string name)
    {
        var refusal = DearRefusal.All.Single(each => each.Name == name);
        var size = LargestThatPasses(refusal);
        foreach (var tried in (int[])[size, size + 1])
        {
            var body = refusal.Body(tried);
            var (code, took) = Best(body);
            TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name}, {tried}, {body.Length} B: {code} in {took.TotalMilliseconds:0.00} ms"));
            Assert.InRange(took, TimeSpan.Zero, Most);
        }
    }

    private static int LargestThatPasses(DearRefusal refusal)
    {
        var guard = new DocumentGuard(new GuardLimits(), Schema.Shape);
        var (passes, fails) = (1, Largest);
        while (passes + 1 < fails)
        {
            var middle = (passes + fails) / 2;
            var fits = refusal.Body(middle).Length <= MostBody && guard.Read(refusal.Ask(middle).Document).Document is not null;
            (passes, fails) = fits ? (middle, fails) : (passes, middle);
        }

        return passes;
    }

    private (string Code, TimeSpan Took) Best(byte[] body)
    {
        var (code, best) = (string.Empty, TimeSpan.MaxValue);
        for (var time = 0; time < Times || (best > Most && time < TimesOnABusyMachine); time++)
        {
            var start = Stopwatch.GetTimestamp();
            code = CodeOf(body);
            var took = Stopwatch.GetElapsedTime(start);
            best = took < best ? took : best;
        }

        return (code, best);
    }

    private string CodeOf(byte[] body)
    {
        using var output = new ResponseBuffer(1024 * 1024);
        try
        {
            var asked = service.Parts.Engine.ExecuteAsync(JsonRequest.Read(body, maxDepth: 32), output, TestContext.Current.CancellationToken).AsTask();
            Assert.True(asked.IsCompleted, "A refusal waits for nothing.");
            asked.GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault is RequestRefusedException or ProblemException)
        {
            var refusal = Refusals.Of(fault);
            ErrorWriter.WriteRefusal(output, refusal.Errors, new TransportLimits());
            return refusal.Errors[0].Code;
        }

        Assert.Fail("It was answered.");
        return string.Empty;
    }
}
