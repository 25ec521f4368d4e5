using GraphCouncil.Bench.Measuring;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Stores;
using GraphCouncil.Council;
using GraphCouncil.Seeding.Demo;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Testing;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Bench.Embedded;

/// <summary>Questions of the council, whole, beside their statements alone: prepared once, their bytes copied out and not looked at.</summary>
internal static class CouncilBench
{
    private const string Experts = """
        { experts(need: { anyOf: [{ competency: "c313" }, { competency: "c312" }, { competency: "c321" }] }, first: 20) {
            total hits { rank score person { name } terms { kind points receipts { kind on } } availability { freeHoursPerMonth } } } }
        """;

    private const string Reviewers = """{ reviewers(component: "component:bb-sag", first: 20) { total hits { rank score person { name } covers } conflicts { policy } } }""";

    public static async Task RunAsync(DemoService small, DemoService large, Report report)
    {
        await CompareAsync("experts for one of three competencies, scale 1", small, Experts, report);
        await CompareAsync("experts for one of three competencies, scale 100", large, Experts, report);
        await CompareAsync("reviewers of a component, scale 100", large, Reviewers, report);
    }

    /// <summary>A question of the council, whole, beside its statements alone.</summary>
    /// <param name="isReading">Whether reading is most of its work, so that there is a ratio to keep.</param>
    public static async Task CompareAsync(string what, DemoService service, string query, Report report, bool isReading = true)
    {
        var request = DemoService.Request(query);
        await service.TextAsync(request);
        var hands = Statements(service.File, query);
        var pair = await Pair.MeasureAsync(async () => await service.AnswerAsync(request), () =>
        {
            foreach (var hand in hands)
            {
                hand.Run();
            }

            return ValueTask.CompletedTask;
        });
        var (name, ours, floor) = ($"Council: {what}, beside its {hands.Count} statements alone", Report.Microseconds(pair.Ours), Report.Microseconds(pair.Floor));
        if (isReading)
        {
            report.Add(name, ours, floor, pair.Ratio, 3);
        }
        else
        {
            report.Add(name, ours, floor, pair.Ratio);
        }

        hands.ForEach(hand => hand.Dispose());
    }

    /// <summary>What the question asks, with the values that its rounds ask it with.</summary>
    private static List<ByHand> Statements(string file, string query)
    {
        var map = GraphParts.ReadSchema(CompilerLimits.Default).Map!;
        var document = Parser.Parse(query);
        var bound = new GraphCompiler(map, CompilerLimits.Default, CouncilQuestions.Of(map)).Compile(document)
            .Bind(document.Definitions.OfType<GraphQLOperationDefinition>().Single(), new Dictionary<string, object?>(), Cardinalities.Unknown, DemoGraph.Day, Viewers.Secretariat);
        using var run = ((AskedField)bound.Fields.Single()).Begin(Viewers.Secretariat);
        var hands = new List<ByHand>();
        while (run.Next is { IsEmpty: false } questions)
        {
            var asked = questions.Select(question => new ByHand(file, question)).ToList();
            hands.AddRange(asked);
            run.Take([.. asked.Select(hand => GraphRows.CopyOf(hand.Answer(hand.Run())))], CancellationToken.None);
        }

        return hands;
    }
}
