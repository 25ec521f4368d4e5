using System.Text;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Access;
using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Hosting;
using Microsoft.AspNetCore.Builder;

namespace GraphCouncil.ServerTests.Http;

/// <summary>
/// The web part of the service on a loopback port of its own, over a small schema and a graph that answers null, unless told otherwise, and counts
/// how often it is asked.
/// </summary>
internal sealed class SmallService : IAsyncDisposable
{
    private const string Sdl = """
        scalar Date @specifiedBy(url: "https://example.test/date")
        scalar DateTime @specifiedBy(url: "https://example.test/date-time")
        directive @specifiedBy(url: String!) on SCALAR
        interface Node { id: ID! }
        enum Colour { RED BLUE @deprecated(reason: "faded") }
        input PersonFilterInput { and: [PersonFilterInput!] not: PersonFilterInput name: StringOperationFilterInput born: Date }
        input StringOperationFilterInput { eq: String in: [String!] }
        "Who there is."
        type Person implements Node { id: ID! name: String nick: String @deprecated(reason: "use name") born: Date manager: Person friends(first: Int): [Person!]! }
        type Group implements Node { id: ID! }
        union Found = Person | Group
        type Query {
          node(id: ID!): Node
          person(id: ID!): Person
          people(first: Int, where: PersonFilterInput, at: DateTime, colour: Colour): [Person!]
          echo(v: [[String]]): String
        }
        """;

    private readonly WebApplication _app;

    private SmallService(WebApplication app, CountingGraph graph)
    {
        _app = app;
        Graph = graph;
        Address = new Uri(app.Urls.First());
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    /// <summary>What a client says in Host.</summary>
    public string Host => Address.Authority;

    public HttpClient Client { get; }

    public CountingGraph Graph { get; }

    /// <param name="sdl">Another schema than the small one.</param>
    public static async Task<SmallService> StartAsync(ServiceSettings? settings = null, string pages = "none", string urls = "http://127.0.0.1:0", string sdl = Sdl)
    {
        settings ??= new ServiceSettings();
        var schema = PublicSchema.Of(sdl);
        var graph = new CountingGraph(new Introspection(schema.Tree, settings.Answers, settings.Transport));
        var engine = new RequestExecutor(new DocumentReader(schema, settings.Limits, settings.Answers, settings.Shares.Documents, settings.Introspection), graph);
        var app = WebService.Build(settings, Addresses.Parse(urls), engine, new Readiness(), pages);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new SmallService(app, graph);
    }

    public Task<Reply> SendAsync(byte[] request) => Wire.SendAsync(Address, request);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    internal sealed class CountingGraph(Introspection introspection) : IOperationExecutor
    {
        private int _asked;

        public int Asked => Volatile.Read(ref _asked);

        public Func<CancellationToken, Task>? Meanwhile { get; set; }

        /// <summary>The value of every field that is not about the schema.</summary>
        public ReadOnlyMemory<byte> Answer { get; set; } = "null"u8.ToArray();

        public async ValueTask ExecuteAsync(
            PreparedDocument document,
            PreparedOperation operation,
            Dictionary<string, object?> variables,
            Viewer viewer,
            bool tellsCost,
            ResponseBuffer output,
            CancellationToken cancellation)
        {
            output.Write("{\"data\":{"u8);
            var fields = RootFields.Collect(operation.Document, operation.Definition, variables);
            for (var i = 0; i < fields.Count; i++)
            {
                output.Write(i == 0 ? "\""u8 : ",\""u8);
                output.Write(Encoding.ASCII.GetBytes(fields[i].ResponseName));
                output.Write("\":"u8);
                await ExecuteAsync(operation, fields[i], variables, output, cancellation);
            }

            output.Write("}}"u8);
        }

        private async ValueTask ExecuteAsync(
            PreparedOperation operation, RootField field, Dictionary<string, object?> variables, ResponseBuffer output, CancellationToken cancellation)
        {
            if (field.Name == "__typename")
            {
                output.Write("\"Query\""u8);
            }
            else if (field.Name == "__schema" || field.Name == "__type")
            {
                output.Write(introspection.Answer(
                    operation.Document, field.Selections[0], field.Selections.Select(each => each.SelectionSet!), variables, cancellation).Span);
            }
            else
            {
                _ = Interlocked.Increment(ref _asked);
                if (Meanwhile is { } wait)
                {
                    await wait(cancellation);
                }

                output.Write(Answer.Span);
            }
        }
    }
}
