using System.Text.Json.Nodes;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.StoreContracts.Toy;
using GraphCouncil.StoreContracts.Village;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.Compiler;

/// <summary>Ways and neighbourhoods, from GraphQL to response, over the toy store; <see cref="StoresAlike"/> asks the same of the embedded one.</summary>
public sealed class Ways
{
    internal const string Shown = "paths { length nodes { id ... on Person { name } } relationships { type from to } } truncated lookedAt";

    /// <summary>Of the village of <see cref="Answering"/>: Ann and Bo have no skill in common; a report by her mentions him, and her agency has a part that he works at.</summary>
    public static TheoryData<string, string> Requests => new()
    {
        { "{ pathBetween(from: \"person:ann\", to: \"person:bo\") { " + Shown + " } }", """{"pathBetween":{"paths":[{"length":2,"nodes":[{"id":"person:ann","name":"Ann"},{"id":"report:r1"},{"id":"person:bo","name":"Bo"}],"relationships":[{"type":"AUTHORED_BY","from":"report:r1","to":"person:ann"},{"type":"MENTIONS","from":"report:r1","to":"person:bo"}]}],"truncated":false,"lookedAt":7}}""" },
        { "{ pathBetween(from: \"person:ann\", to: \"person:bo\", kinds: [SKILL, AGENCY, COMPANY]) { paths { nodes { id } } truncated } }", """{"pathBetween":{"paths":[{"nodes":[{"id":"person:ann"},{"id":"agency:north"},{"id":"company:acme"},{"id":"person:bo"}]},{"nodes":[{"id":"person:ann"},{"id":"skill:sql"},{"id":"skill:data"},{"id":"person:bo"}]},{"nodes":[{"id":"person:ann"},{"id":"skill:sql"},{"id":"skill:data"},{"id":"person:bo"}]}],"truncated":false}}""" },
        { "{ pathBetween(from: \"person:ann\", to: \"person:bo\", along: [HAS_SKILL, NARROWER], first: 1) { paths { nodes { id } } truncated } }", """{"pathBetween":{"paths":[{"nodes":[{"id":"person:ann"},{"id":"skill:sql"},{"id":"skill:data"},{"id":"person:bo"}]}],"truncated":true}}""" },
        { "{ pathBetween(from: \"person:ann\", to: \"person:bo\", along: [HAS_SKILL, NARROWER], maxHops: 2) { paths { length } truncated } }", """{"pathBetween":{"paths":[],"truncated":false}}""" },
        { "{ pathBetween(from: \"person:ann\", to: \"agency:north\", kinds: [SKILL]) { paths { length nodes { __typename } } } }", """{"pathBetween":{"paths":[{"length":1,"nodes":[{"__typename":"Person"},{"__typename":"Agency"}]}]}}""" },
        { "{ pathBetween(from: \"person:ann\", to: \"person:cy\") { " + Shown + " } }", """{"pathBetween":{"paths":[],"truncated":false,"lookedAt":4}}""" },
        { "{ pathBetween(from: \"person:ann\", to: \"person:nobody\") { " + Shown + " } }", """{"pathBetween":{"paths":[],"truncated":false,"lookedAt":4}}""" },
        { "{ pathBetween(from: \"person:ann\", to: \"person:ann\") { __typename " + Shown + " } }", """{"pathBetween":{"__typename":"Paths","paths":[{"length":0,"nodes":[{"id":"person:ann","name":"Ann"}],"relationships":[]}],"truncated":false,"lookedAt":0}}""" },
        { "{ p: pathBetween(from: \"person:ann\", to: \"company:acme\", along: [OWNED_BY, AUTHORED_BY]) { w: paths { a: nodes { ... on Report { title } } b: nodes { id } r: relationships { t: type __typename } } } }", """{"p":{"w":[{"a":[{},{"title":"One"},{}],"b":[{"id":"person:ann"},{"id":"report:r1"},{"id":"company:acme"}],"r":[{"t":"AUTHORED_BY","__typename":"Relationship"},{"t":"OWNED_BY","__typename":"Relationship"}]}]}}""" },
        { "{ neighbourhood(of: \"person:bo\") { nodes { id distance more node { ... on Person { name } } } relationships { type from to } truncated lookedAt } }", """{"neighbourhood":{"nodes":[{"id":"person:bo","distance":0,"more":0,"node":{"name":"Bo"}},{"id":"company:acme","distance":1,"more":1,"node":{}},{"id":"report:r1","distance":1,"more":2,"node":{}},{"id":"skill:data","distance":1,"more":1,"node":{}}],"relationships":[{"type":"HAS_SKILL","from":"person:bo","to":"skill:data"},{"type":"MENTIONS","from":"report:r1","to":"person:bo"},{"type":"OWNED_BY","from":"report:r1","to":"company:acme"},{"type":"WORKS_AT","from":"person:bo","to":"company:acme"}],"truncated":false,"lookedAt":12}}""" },
        { "{ neighbourhood(of: \"person:bo\", depth: 2, kinds: [SKILL]) { nodes { id distance more } relationships { type } truncated } }", """{"neighbourhood":{"nodes":[{"id":"person:bo","distance":0,"more":0},{"id":"skill:data","distance":1,"more":0},{"id":"skill:sql","distance":2,"more":0}],"relationships":[{"type":"HAS_SKILL"},{"type":"NARROWER"}],"truncated":false}}""" },
        { "{ neighbourhood(of: \"person:bo\", limit: 2, along: [HAS_SKILL, WORKS_AT]) { nodes { id more } relationships { type } truncated } }", """{"neighbourhood":{"nodes":[{"id":"person:bo","more":1},{"id":"company:acme","more":0}],"relationships":[{"type":"WORKS_AT"}],"truncated":true}}""" },
        { "{ neighbourhood(of: \"person:bo\", limit: 1) { nodes { id more } relationships { type } truncated } }", """{"neighbourhood":{"nodes":[{"id":"person:bo","more":3}],"relationships":[],"truncated":true}}""" },
        { "{ neighbourhood(of: \"person:nobody\", depth: 3) { nodes { id node { id } } relationships { type } truncated lookedAt } }", """{"neighbourhood":{"nodes":[],"relationships":[],"truncated":false,"lookedAt":0}}""" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_request_is_answered(string request, string expected)
    {
        Assert.Equal(expected, await Ask.Json(Answering.Village, request));
        Assert.Equal(expected, await Ask.Json(Answering.Village, request, allPasses: false));
    }

    [Theory]
    [InlineData("{ pathBetween(from: \"nothing\", to: \"person:bo\") { truncated } }", "BAD_ID")]
    [InlineData("{ pathBetween(from: \"person:bo\", to: \"nothing:bo\") { truncated } }", "BAD_ID")]
    [InlineData("{ pathBetween(from: \"person:bo\", to: \"person:bo\", maxHops: 0) { truncated } }", "BAD_PAGE")]
    [InlineData("{ pathBetween(from: \"person:bo\", to: \"person:bo\", maxHops: 7) { truncated } }", "COST")]
    [InlineData("{ pathBetween(from: \"person:bo\", to: \"person:bo\", first: 0) { truncated } }", "BAD_PAGE")]
    [InlineData("{ pathBetween(from: \"person:bo\", to: \"person:bo\", kinds: []) { truncated } }", "BAD_USER_INPUT")]
    [InlineData("{ pathBetween(from: \"person:bo\", to: \"person:bo\", along: []) { truncated } }", "BAD_USER_INPUT")]
    [InlineData("{ neighbourhood(of: \"\") { truncated } }", "BAD_ID")]
    [InlineData("{ neighbourhood(of: \"person:bo\", depth: 4) { truncated } }", "COST")]
    [InlineData("{ neighbourhood(of: \"person:bo\", limit: -1) { truncated } }", "BAD_PAGE")]
    public void What_makes_no_sense_is_refused(string request, string code) => Assert.Equal(code, Ask.Problem(request).Code);

    [Fact]
    public void Variables_give_ids_and_sizes_and_shape_no_tree()
    {
        const string Request = "query($a: ID!, $b: ID!, $n: Int, $k: [NodeKind!]) { pathBetween(from: $a, to: $b, maxHops: $n, kinds: $k) { paths { nodes { id } } } }";
        var document = Ask.Parse(Request);
        var compiled = new GraphCompiler(VillageMap.Map, CompilerLimits.Default).Compile(document);
        var fields = new[] { ("person:ann", 2), ("person:bo", 6) }.Select(pair => (WaysField)compiled.Bind(
            Ask.Operation(document),
            new Dictionary<string, object?> { ["a"] = pair.Item1, ["b"] = "person:cy", ["n"] = pair.Item2, ["k"] = new List<object?> { "SKILL" } },
            Cardinalities.Unknown, Ask.Today, Viewer.Anyone).Fields[0]).ToArray();
        Assert.All(fields[0].Trees.Zip(fields[1].Trees), pair => Assert.Same(pair.First, pair.Second));
    }

    [Theory]
    [InlineData("{ neighbourhood(of: \"person:bo\", limit: 50) { nodes { id } truncated } }", 0)]
    [InlineData("{ neighbourhood(of: \"person:bo\", limit: 50) { nodes { node { id } } } }", 50)]
    [InlineData("{ neighbourhood(of: \"person:bo\", limit: 50) { nodes { node { ... on Person { skills(first: 3) { nodes { id } } } } } } }", 50 * 4)]
    [InlineData("{ pathBetween(from: \"person:bo\", to: \"person:ann\", maxHops: 3, first: 5) { paths { nodes { id } } } }", 5 * 4)]
    [InlineData("{ pathBetween(from: \"person:bo\", to: \"person:ann\", maxHops: 3, first: 5) { paths { length } } }", 0)]
    public void The_nodes_that_it_may_show_are_counted(string request, long cost) => Assert.Equal(cost, Ask.Bind(request).Cost);

    [Theory]
    [InlineData("ways", "{ pathBetween(from: \"person:bo\", to: \"person:ann\", along: [WORKS_AT, KNOWS]) { paths { nodes { id } } } }")]
    [InlineData("neighbourhood", "{ neighbourhood(of: \"person:bo\", kinds: [PERSON, CLUB], along: [MENTIONS]) { nodes { node { ... on Person { name } } } } }")]
    public void Trees_are_as_approved(string name, string request)
    {
        var ways = Assert.IsType<WaysField>(Assert.Single(Ask.Bind(request).Fields));
        Approval.Matches($"{request}\n\n{string.Join('\n', ways.Trees.Select(QueryPrinter.Print))}", $"trees/{name}.txt");
    }

    /// <summary>Ids and types are known of what was walked to: a store is asked for nodes only where more of them is shown.</summary>
    [Theory]
    [InlineData("paths { nodes { id __typename } }", 0)]
    [InlineData("paths { nodes { ... on Person { id } } other: nodes { key: id } }", 0)]
    [InlineData("paths { nodes { id ... on Person { name } } }", 1)]
    [InlineData("paths { nodes { id } named: nodes { ... on Person { name } } }", 1)]
    [InlineData("paths { length }", 0)]
    public async Task What_is_known_is_not_asked(string shown, int questions)
    {
        await using var toy = new ToyGraph(VillageMap.Map);
        await toy.ApplyAsync(Answering.Village.Changes, CancellationToken.None);
        await using var snapshot = await toy.OpenAsync(CancellationToken.None);
        var bound = Ask.Bind($"{{ pathBetween(from: \"person:ann\", to: \"person:bo\") {{ {shown} }} }}");
        using var run = Assert.IsType<WaysField>(Assert.Single(bound.Fields)).Begin();
        var asked = new List<BoundQuery>();
        while (run.Next is { IsEmpty: false } next)
        {
            asked.AddRange(next);
            run.Take([.. await Task.WhenAll(next.Select(question => snapshot.ReadAsync(question, CancellationToken.None).AsTask()))], CancellationToken.None);
        }

        Assert.Equal(questions, asked.Count(question => question.Query is NodesByIds));
    }

    [Fact]
    public async Task An_id_is_told_in_its_own_letters() => Assert.Equal(
        """{"pathBetween":{"paths":[{"nodes":[{"id":"person:åse"}]}]}}""",
        await Ask.Json(A.Graph().Person("åse"), "{ pathBetween(from: \"person:åse\", to: \"person:åse\") { paths { nodes { id } } } }"));

    /// <summary>Ten thousand people know one skill: what is looked at stays within the bound, and the answer says whether it is whole.</summary>
    [Fact]
    public async Task A_hub_is_looked_at_within_the_bound()
    {
        const int Spokes = 10_000;
        var graph = Enumerable.Range(0, Spokes).Aggregate(
            A.Graph().Skill("hub").Skill("other").Person("apart").Knowing("apart", "other").Person("far").Skill("s1").Skill("s2").Knowing("far", "s1").Edge("NARROWER", "s1", "s2").Edge("NARROWER", "hub", "other"),
            (made, i) => made.Person($"p{i:00000}").Knowing($"p{i:00000}", "hub"));
        await using var store = new OnDisk(graph);

        var around = JsonNode.Parse(await Ask.Json(store.Store, "{ neighbourhood(of: \"skill:hub\", limit: 500) { nodes { id more } relationships { from } truncated lookedAt } }"))!["neighbourhood"]!;
        Assert.Equal((500, 499, true, 10_000), (around["nodes"]!.AsArray().Count, around["relationships"]!.AsArray().Count, (bool)around["truncated"]!, (int)around["lookedAt"]!));
        Assert.Equal(("skill:hub", Spokes + 1 - 499), ((string)around["nodes"]![0]!["id"]!, (int)around["nodes"]![0]!["more"]!));

        var way = JsonNode.Parse(await Ask.Json(store.Store, "{ pathBetween(from: \"person:apart\", to: \"person:p09999\") { paths { nodes { id } } truncated lookedAt } }"))!["pathBetween"]!;
        Assert.Equal(["person:apart", "skill:other", "skill:hub", "person:p09999"], way["paths"]![0]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
        Assert.Equal((false, 4), ((bool)way["truncated"]!, (int)way["lookedAt"]!));

        // What is all around the end that is no part of the rest is soon known.
        var none = JsonNode.Parse(await Ask.Json(store.Store, "{ pathBetween(from: \"person:p00000\", to: \"person:far\") { paths { length } truncated lookedAt } }"))!["pathBetween"]!;
        Assert.Equal((0, false, true), (none["paths"]!.AsArray().Count, (bool)none["truncated"]!, (int)none["lookedAt"]! < 10));
    }

    /// <summary>The bound counts what is looked at: nodes with few relationships come first, those with more than are left are seen in part at most.</summary>
    [Theory]
    [InlineData(12, false, 12, 4)]
    [InlineData(11, true, 8, 4)]
    [InlineData(4, true, 3, 3)]
    [InlineData(3, true, 3, 3)]
    [InlineData(1, true, 1, 1)]
    public async Task What_the_bound_leaves_out_is_told(int bound, bool truncated, int lookedAt, int relationships)
    {
        await using var toy = new ToyGraph(VillageMap.Map);
        await toy.ApplyAsync(Answering.Village.Changes, CancellationToken.None);
        const string Request = "{ neighbourhood(of: \"person:bo\") { nodes { id } relationships { type } truncated lookedAt } }";
        var answer = JsonNode.Parse(await Ask.Json(toy, Request, limits: CompilerLimits.Default with { MaxLookedAt = bound }))!["neighbourhood"]!;
        Assert.Equal((truncated, lookedAt, relationships), ((bool)answer["truncated"]!, (int)answer["lookedAt"]!, answer["relationships"]!.AsArray().Count));
    }

    [Theory]
    [InlineData(7, false, 1)]
    [InlineData(6, true, 1)]
    [InlineData(3, true, 0)]
    public async Task A_search_that_meets_the_bound_tells_what_it_found(int bound, bool truncated, int paths)
    {
        await using var toy = new ToyGraph(VillageMap.Map);
        await toy.ApplyAsync(Answering.Village.Changes, CancellationToken.None);
        const string Request = "{ pathBetween(from: \"person:ann\", to: \"person:bo\") { paths { length } truncated } }";
        var answer = JsonNode.Parse(await Ask.Json(toy, Request, limits: CompilerLimits.Default with { MaxLookedAt = bound }))!["pathBetween"]!;
        Assert.Equal((truncated, paths), ((bool)answer["truncated"]!, answer["paths"]!.AsArray().Count));
    }
}
