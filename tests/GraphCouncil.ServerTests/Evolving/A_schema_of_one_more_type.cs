using System.Net.Http.Json;
using System.Text.Json.Nodes;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Schema;
using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Sqlite;
using GraphCouncil.Testing;
using Microsoft.AspNetCore.Builder;

namespace GraphCouncil.ServerTests.Evolving;

/// <summary>The schema of the repository with a type and a relationship added as text, and the whole service over it in a folder of its own.</summary>
public sealed class A_schema_of_one_more_type : IAsyncLifetime
{
    private const string Added = """
        "A course that people attend."
        type Course implements Node @node(list: "courses", title: "name") {
          id: ID!
          name: String! @danish @search(weight: 50)
          hours: Int
          attendees: [Person!]! @relationship(type: "TAUGHT_TO", direction: OUT, properties: "CourseAttendance")
        }
        "That a person attended a course."
        type CourseAttendance @relationshipProperties {
          grade: Int
          on: Date
        }
        extend type Person {
          "Courses that the person attended."
          courses: [Course!]! @relationship(type: "TAUGHT_TO", direction: IN, properties: "CourseAttendance")
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("graphcouncil-evolving-").FullName;
    private PublicSchema? _schema;
    private SqliteStore? _store;
    private WebApplication? _app;
    private HttpClient? _client;

    private HttpClient Client => _client!;

    public async ValueTask InitializeAsync()
    {
        var reading = GraphParts.ReadSchema([.. GraphParts.SchemaFiles(RepositoryFiles.At("schema")), new SchemaFile("courses.graphql", Added)], CompilerLimits.Default);
        Assert.Empty(reading.Faults);
        _schema = PublicSchema.Of(reading.PublicSchema!);
        _store = SqliteStore.Open(new(Path.Combine(_folder, "graph.db"), TimeProvider.System), reading.Map!);
        await _store.ApplyAsync(new(Rows(reading.Map!)), TestContext.Current.CancellationToken);
        var settings = new ServiceSettings();
        var answers = new GraphExecutor(
            new GraphCompiler(reading.Map!, settings.Answers),
            settings.Answers,
            _store,
            () => Cardinalities.Unknown,
            new Introspection(_schema.Tree, settings.Answers, settings.Transport),
            settings.Transport,
            new Calendar(() => GraphCouncil.Seeding.Demo.DemoGraph.Day, TimeProvider.System),
            new Server.Requests.Gate(1, 8));
        var engine = new RequestExecutor(new DocumentReader(_schema, settings.Limits, settings.Answers, settings.Shares.Documents, settings.Introspection), answers);
        _app = WebService.Build(settings, Addresses.Parse("http://127.0.0.1:0"), engine, new Readiness(), pages: "none");
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await (_app?.DisposeAsync() ?? default);
        await (_store?.DisposeAsync() ?? default);
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("{ courses(where: { hours: { gte: 20 } }) { nodes { name hours } } }", """{"courses":{"nodes":[{"name":"Ærlighed","hours":20},{"name":"Zoologi","hours":30}]}}""")]
    [InlineData("{ courses(where: { hours: { eq: null } }) { nodes { id } } }", """{"courses":{"nodes":[{"id":"course:aa"}]}}""")]
    [InlineData("{ course(id: \"course:oe\") { __typename name hours } }", """{"course":{"__typename":"Course","name":"Ørelære","hours":10}}""")]
    [InlineData("{ node(id: \"course:oe\") { id ... on Course { name } } }", """{"node":{"id":"course:oe","name":"Ørelære"}}""")]
    public Task Its_nodes_are_filtered_and_found_by_id(string query, string data) => Answers(query, data);

    [Theory]
    [InlineData("{ courses(order: [{ name: ASC }]) { nodes { name } } }", """{"courses":{"nodes":[{"name":"Zoologi"},{"name":"Ærlighed"},{"name":"Ørelære"},{"name":"Aabenhed"}]}}""")]
    [InlineData("{ courses(order: [{ hours: DESC }]) { nodes { hours } } }", """{"courses":{"nodes":[{"hours":null},{"hours":30},{"hours":20},{"hours":10}]}}""")]
    public Task Its_nodes_are_sorted_as_Danes_sort(string query, string data) => Answers(query, data);

    [Theory]
    [InlineData("{ courses { totalCount } }", """{"courses":{"totalCount":4}}""")]
    [InlineData("{ person(id: \"person:bo\") { courses { totalCount } } }", """{"person":{"courses":{"totalCount":2}}}""")]
    public Task It_is_counted(string query, string data) => Answers(query, data);

    [Theory]
    [InlineData(
        "{ course(id: \"course:oe\") { attendees(order: [{ edge: { grade: DESC } }]) { edges { grade on node { name } } } } }",
        """{"course":{"attendees":{"edges":[{"grade":12,"on":"2026-01-02","node":{"name":"Åse"}},{"grade":7,"on":null,"node":{"name":"Bo"}}]}}}""")]
    [InlineData(
        "{ person(id: \"person:bo\") { courses(where: { edge: { grade: { gt: 7 } } }) { edges { grade node { name attendees { nodes { name } } } } } } }",
        """{"person":{"courses":{"edges":[{"grade":10,"node":{"name":"Zoologi","attendees":{"nodes":[{"name":"Bo"}]}}}]}}}""")]
    [InlineData("{ people(where: { courses: { some: { node: { name: { eq: \"Ørelære\" } }, edge: { grade: { gte: 10 } } } } }) { nodes { name } } }", """{"people":{"nodes":[{"name":"Åse"}]}}""")]
    [InlineData("{ courses(where: { attendees: { any: false } }, order: [{ name: ASC }]) { nodes { name } } }", """{"courses":{"nodes":[{"name":"Ærlighed"},{"name":"Aabenhed"}]}}""")]
    public Task Its_relationship_is_walked_both_ways(string query, string data) => Answers(query, data);

    [Theory]
    [InlineData("aerlig", """{"search":{"edges":[{"field":"name","match":"START","node":{"name":"Ærlighed"}}]}}""")]
    [InlineData("\u00e5benhed", """{"search":{"edges":[{"field":"name","match":"EXACT","node":{"name":"Aabenhed"}}]}}""")]
    public Task It_is_searched(string text, string data) =>
        Answers($"{{ search(text: \"{text}\", kinds: [COURSE]) {{ edges {{ field match node {{ ... on Course {{ name }} }} }} }} }}", data);

    [Fact]
    public async Task It_is_paged_forwards_and_backwards()
    {
        var (forwards, last) = await Page("first: 3", null);
        var (rest, _) = await Page("first: 3", $"after: \"{last["endCursor"]}\"");
        var (backwards, _) = await Page("last: 2", $"before: \"{last["endCursor"]}\"");

        Assert.Equal(["Zoologi", "Ærlighed", "Ørelære"], forwards);
        Assert.True((bool)last["hasNextPage"]!);
        Assert.Equal(["Aabenhed"], rest);
        Assert.Equal(["Zoologi", "Ærlighed"], backwards);
    }

    private async Task<(string[] Names, JsonNode PageInfo)> Page(string size, string? cursor)
    {
        var arguments = cursor is null ? size : $"{size}, {cursor}";
        var data = await Ask($"{{ courses({arguments}, order: [{{ name: ASC }}]) {{ nodes {{ name }} pageInfo {{ hasNextPage endCursor }} }} }}");
        return ([.. data["courses"]!["nodes"]!.AsArray().Select(node => (string)node!["name"]!)], data["courses"]!["pageInfo"]!);
    }

    private async Task Answers(string query, string data) => Assert.Equal(JsonNode.Parse(data)!.ToJsonString(), (await Ask(query)).ToJsonString());

    private async Task<JsonNode> Ask(string query)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query }, TestContext.Current.CancellationToken);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Null(answer["errors"]?.ToJsonString());
        return answer["data"]!;
    }

    private static IEnumerable<Change> Rows(GraphMap map)
    {
        yield return ACourse(map, "zoo", "Zoologi", new GraphValue.Integer(30));
        yield return ACourse(map, "aa", "Aabenhed", GraphValue.Missing.Instance);
        yield return ACourse(map, "ae", "Ærlighed", new GraphValue.Integer(20));
        yield return ACourse(map, "oe", "Ørelære", new GraphValue.Integer(10));
        yield return APerson(map, "bo", "Bo");
        yield return APerson(map, "aase", "Åse");
        yield return Attended(map, "1", "oe", "bo", 7, GraphValue.Missing.Instance);
        yield return Attended(map, "2", "oe", "aase", 12, new GraphValue.Text("2026-01-02"));
        yield return Attended(map, "3", "zoo", "bo", 10, GraphValue.Missing.Instance);
    }

    private static CreateNode ACourse(GraphMap map, string id, string name, GraphValue hours) => Node(map, "Course", new()
    {
        ["id"] = new GraphValue.Text("course:" + id),
        ["name"] = new GraphValue.Text(name),
        ["hours"] = hours,
    });

    private static CreateNode APerson(GraphMap map, string id, string name) => Node(map, "Person", new()
    {
        ["id"] = new GraphValue.Text("person:" + id),
        ["name"] = new GraphValue.Text(name),
        ["kind"] = new GraphValue.Text(map.FindEnum("PersonKind")!.Values[0].Name),
        ["acceptsRequests"] = GraphValue.Truth.True,
        ["synthetic"] = GraphValue.Truth.True,
    });

    private static Connect Attended(GraphMap map, string id, string course, string person, long grade, GraphValue on) =>
        new(map.FindRelationship("TAUGHT_TO")!, "attended:" + id, "course:" + course, "person:" + person, [new GraphValue.Integer(grade), on]);

    private static CreateNode Node(GraphMap map, string type, Dictionary<string, GraphValue> values)
    {
        var node = (NodeType)map.FindKind(type)!;
        return new(node, [.. node.Properties.Select(p => values.GetValueOrDefault(p.Name.Value, GraphValue.Missing.Instance))]);
    }
}
