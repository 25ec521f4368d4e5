using System.Diagnostics;
using System.Text;
using GraphCouncil.Compiler;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Guard;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Server.Requests;
using GraphCouncil.Server.Validation;
using GraphCouncil.ServerTests.Http;
using GraphCouncil.Testing;
using GraphQLParser.AST;
using Introspection = GraphCouncil.Server.Engine.Introspection;

namespace GraphCouncil.ServerTests.Engine;

/// <summary>What was answered once is answered from kept bytes, and they are what is made anew.</summary>
public sealed class Answers_about_the_schema_are_kept
{
    /// <summary>Of which the public schema has none.</summary>
    private const string Deprecations =
        "type Old { a: Int @deprecated b: Int } enum OldKind { A @deprecated B } input OldInput { a: Int @deprecated b: Int }";

    private static readonly PublicSchema Schema = PublicSchema.Of(File.ReadAllText(RepositoryFiles.At("schema/public.graphql")) + Deprecations);

    private static readonly string Whole =
        File.ReadAllText(RepositoryFiles.At("tests/GraphCouncil.ServerTests/Guard/graphiql-introspection-all.graphql"));

    [Fact]
    public void A_kept_answer_is_what_is_made_anew()
    {
        const int Rounds = 800;
        var chance = new Random(20_261_203);
        var keeping = Making(new KeptAnswers { Shortest = 0, Most = 40 });
        var (answers, found) = (new Dictionary<string, string>(), 0);
        for (var round = 0; round < Rounds; round++)
        {
            var text = SomeQuestion(chance);
            var variables = new Dictionary<string, object?>
            {
                ["all"] = chance.Next(2) == 0,
                ["no"] = chance.Next(2) == 0,
                ["name"] = Some(chance, "Person", "Old", "OldKind", "OldInput", "PersonFilterInput", "Nobody", "__Type", "a:b{"),
            };
            var fresh = Ask(Making(new KeptAnswers { Most = 0 }), text, variables);
            Assert.Equal(Encoding.UTF8.GetString(fresh.Span), Encoding.UTF8.GetString(Ask(keeping, text, variables).Span));
            var again = Ask(keeping, text, variables);
            Assert.True(fresh.Span.SequenceEqual(again.Span), text);
            found += again.Equals(Ask(keeping, text, variables)) ? 1 : 0;
            answers[Encoding.UTF8.GetString(fresh.Span)] = text;
        }

        Assert.Equal(Rounds, found);
        Assert.InRange(answers.Count, Rounds / 4, Rounds);
    }

    /// <summary>In other words, with what a variable says written out, it is the same question.</summary>
    [Fact]
    public void One_question_in_other_words_is_one_answer()
    {
        var keeping = Making(new KeptAnswers { Shortest = 0 });
        var answer = Ask(keeping, "{ __schema { types { name fields(includeDeprecated: true) { name } } } }", []);
        Assert.True(answer.Equals(Ask(
            keeping,
            "query Other($all: Boolean!) { __schema { ...S types { name @skip(if: false) } } } fragment S on __Schema { types { name ...F } } "
                + "fragment F on __Type { fields(includeDeprecated: $all) { name } }",
            new() { ["all"] = true })));
        Assert.False(answer.Equals(Ask(keeping, "{ __schema { types { name fields { name } } } }", [])));
    }

    [Fact]
    public void Few_are_kept_and_the_latest_stay()
    {
        var kept = new KeptAnswers { Shortest = 10, Most = 3, MostBytes = 1_000 };
        Keep("a", 10);
        Keep("b", 10);
        Keep("c", 10);
        Assert.NotNull(Found("a"));
        Keep("d", 10);
        Assert.Equal("acd", Left());
        Keep("e", 9);
        Assert.Equal("acd", Left());
        Keep("f", 980);
        Assert.Equal("df", Left());
        Keep("g", 1_001);
        Assert.Equal("df", Left());
        Keep("h", 10);
        Keep("h", 10);
        Keep("i", 10);
        Keep("j", 970);
        Assert.Equal("hij", Left());

        void Keep(string fields, int bytes) => kept.Keep(new(IsSchema: true, null, fields), new byte[bytes]);
        ReadOnlyMemory<byte>? Found(string fields) => kept.Find(new(IsSchema: true, null, fields));
        string Left() => string.Concat("abcdefghij".Where(each => Found(each.ToString()) is not null));
    }

    /// <summary>
    /// The whole schema as graphql-js asks for it: a megabyte and a half that takes a while to make, and none to find. Beside one that makes it anew, in
    /// turn: how many milliseconds that is depends on what else the machine does.
    /// </summary>
    [Fact]
    public async Task The_whole_schema_is_there_at_once()
    {
        var (keeping, making) = (EngineThat(new KeptAnswers()), EngineThat(new KeptAnswers { Most = 0 }));
        var first = (await AskAsync(keeping)).Answer;
        Assert.InRange(first.Length, 1_000_000, new TransportLimits().AnswerBytes);
        var (found, made) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < 20; i++)
        {
            found = await FastestAsync(keeping, found);
            made = await FastestAsync(making, made);
        }

        Assert.True(found * 5 < made, $"found in {found}, made in {made}");

        async Task<TimeSpan> FastestAsync(RequestExecutor engine, TimeSpan soFar)
        {
            var (answer, taken) = await AskAsync(engine);
            Assert.True(first.AsSpan().SequenceEqual(answer));
            return taken < soFar ? taken : soFar;
        }
    }

    private static RequestExecutor EngineThat(KeptAnswers kept)
    {
        var documents = new DocumentReader(Schema, new GuardLimits(), new CompilerLimits(), new ServiceSettings().Shares.Documents, introspection: true);
        return new RequestExecutor(documents, new SmallService.CountingGraph(Making(kept)));
    }

    private static async Task<(byte[] Answer, TimeSpan Taken)> AskAsync(RequestExecutor engine)
    {
        using var output = new ResponseBuffer(new TransportLimits().AnswerBytes);
        var start = Stopwatch.GetTimestamp();
        await engine.ExecuteAsync(new GraphQLRequest(Whole, null, [], QueriesOnly: false), output, TestContext.Current.CancellationToken);
        return (output.Written.ToArray(), Stopwatch.GetElapsedTime(start));
    }

    private static Introspection Making(KeptAnswers kept) => new(Schema.Tree, new CompilerLimits(), new TransportLimits()) { Kept = kept };

    private static ReadOnlyMemory<byte> Ask(Introspection introspection, string text, Dictionary<string, object?> variables)
    {
        var (document, field) = Read(text);
        return introspection.Answer(document, field, [field.SelectionSet!], variables, TestContext.Current.CancellationToken);
    }

    private static (GraphQLDocument Document, GraphQLField Field) Read(string text)
    {
        var document = new DocumentGuard(new GuardLimits(), Schema.Shape).Read(text).Document!;
        Assert.True(DocumentValidation.Check(document, Schema.Index).IsEmpty, text);
        return (document, (GraphQLField)document.Definitions.OfType<GraphQLOperationDefinition>().First().SelectionSet.Selections[0]);
    }

    /// <summary>Uses each of its variables somewhere, as validation wants.</summary>
    private static string SomeQuestion(Random chance)
    {
        const string Use = "t: kind @skip(if: $no) u: fields(includeDeprecated: $all) { name }";
        var list = Some(chance, "types", "a: types", "queryType", "b: queryType");
        return "query Q($all: Boolean!, $no: Boolean!, $name: String!) { "
            + (chance.Next(2) == 0
                ? $"__type(name: $name) {{ {Use} {Type(chance, 2)} }} }}"
                : $"__schema {{ {list} {{ {Use} {Type(chance, 1)} }} description }} x: __type(name: $name) {{ name }} }}");
    }

    private static string Type(Random chance, int deeper) =>
        string.Join(' ', Enumerable.Range(0, chance.Next(1, 4)).Select(at => Field(chance, at, chance.Next(deeper > 0 ? 7 : 3))));

    private static string Field(Random chance, int at, int which) => which switch
    {
        0 => $"k{at}: kind",
        1 => "name",
        2 => $"d{at}: description @include(if: $no)",
        3 => $"f{at}: fields{Deprecated(chance)} {{ {Some(chance, "name", "n: name", "isDeprecated")} type {{ {Type(chance, 0)} }} }}",
        4 => $"v{at}: enumValues{Deprecated(chance)} {{ name __typename }}",
        5 => $"i{at}: interfaces {{ {Type(chance, 0)} }}",
        _ => $"p{at}: inputFields{Deprecated(chance)} {{ name defaultValue type {{ {Type(chance, 0)} }} }}",
    };

    private static string Deprecated(Random chance) =>
        Some(chance, "", "(includeDeprecated: $all)", "(includeDeprecated: true)", "(includeDeprecated: false)");

    private static string Some(Random chance, params string[] of) => of[chance.Next(of.Length)];
}
