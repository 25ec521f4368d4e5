using System.Text;
using GraphCouncil.Compiler;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.StoreContracts.Toy;
using GraphCouncil.StoreContracts.Village;
using GraphQLParser;
using GraphQLParser.AST;
using Xunit;

namespace GraphCouncil.Tests.Compiler;

/// <summary>Asks the village in GraphQL: compiled by the compiler, answered by the toy store, shaped by the compiler.</summary>
internal static class Ask
{
    /// <summary>The day it is where a question names none.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 1);

    public const int MostBytes = 1024 * 1024;

    public static readonly IReadOnlyDictionary<string, object?> Nothing = new Dictionary<string, object?>();

    public static CompiledDocument Document(string text, CompilerLimits? limits = null, bool allPasses = true) =>
        new GraphCompiler(VillageMap.Map, limits ?? CompilerLimits.Default) { AllPasses = allPasses }.Compile(Parse(text));

    public static BoundOperation Bind(string text, IReadOnlyDictionary<string, object?>? variables = null, CompilerLimits? limits = null, bool allPasses = true)
    {
        var document = Parse(text);
        var compiled = new GraphCompiler(VillageMap.Map, limits ?? CompilerLimits.Default) { AllPasses = allPasses }.Compile(document);
        return compiled.Bind(Operation(document), variables ?? Nothing, Cardinalities.Unknown, Ask.Today, Viewer.Anyone);
    }

    public static QuestionField Question(string text, IReadOnlyDictionary<string, object?>? variables = null, bool allPasses = true)
    {
        var bound = Bind(text, variables, allPasses: allPasses);
        Assert.Empty(bound.Problems);
        return Assert.IsType<QuestionField>(Assert.Single(bound.Fields));
    }

    public static string Tree(string text, IReadOnlyDictionary<string, object?>? variables = null) => QueryPrinter.Print(Question(text, variables).Question.Query);

    public static Problem Problem(string text, IReadOnlyDictionary<string, object?>? variables = null, CompilerLimits? limits = null)
    {
        var bound = Bind(text, variables, limits);
        Assert.Empty(bound.Fields);
        return Assert.Single(bound.Problems);
    }

    /// <summary>The data of the response.</summary>
    public static async Task<string> Json(GraphBuilder graph, string text, IReadOnlyDictionary<string, object?>? variables = null, bool allPasses = true)
    {
        await using var store = new ToyGraph(VillageMap.Map);
        await store.ApplyAsync(graph.Changes, CancellationToken.None);
        return await Json(store, text, variables, allPasses);
    }

    public static async Task<string> Json(
        IGraphReader store, string text, IReadOnlyDictionary<string, object?>? variables = null, bool allPasses = true, CompilerLimits? limits = null)
    {
        var bound = Bind(text, variables, limits, allPasses);
        Assert.Empty(bound.Problems);
        using var output = new ResponseBuffer(MostBytes);
        var data = new ResponseData(output, CompilerLimits.Default);
        await using var snapshot = await store.OpenAsync(CancellationToken.None);
        foreach (var field in bound.Fields)
        {
            if (field is ConstantField constant)
            {
                data.Add(constant);
                continue;
            }

            using var run = field is WaysField ways ? ways.Begin() : Assert.IsType<QuestionField>(field).Begin();
            while (run.Next is { IsEmpty: false } questions)
            {
                var answers = new List<GraphRows>();
                foreach (var question in questions)
                {
                    answers.Add(await snapshot.ReadAsync(question, CancellationToken.None));
                }

                run.Take([.. answers], CancellationToken.None);
            }

            run.Write(data);
        }

        data.End();
        Assert.Empty(data.Errors);
        return Encoding.UTF8.GetString(output.Written);
    }

    /// <summary>What rows written by hand come out as, with the errors beside them.</summary>
    public static (string Json, IReadOnlyList<Problem> Errors) Shape(string text, string rows)
    {
        var question = Question(text);
        using var output = new ResponseBuffer(MostBytes);
        var errors = Shape(question, Encoding.UTF8.GetBytes(rows), output);
        return (Encoding.UTF8.GetString(output.Written), errors);
    }

    /// <summary>Writes the data of the response, and returns the errors that belong beside it.</summary>
    public static IReadOnlyList<Problem> Shape(QuestionField question, ReadOnlySpan<byte> rows, ResponseBuffer output)
    {
        var data = new ResponseData(output, CompilerLimits.Default);
        data.Add(question, rows);
        data.End();
        return data.Errors;
    }

    public static GraphQLDocument Parse(string text) => Parser.Parse(text);

    public static GraphQLOperationDefinition Operation(GraphQLDocument document) => document.Definitions.OfType<GraphQLOperationDefinition>().Single();
}
