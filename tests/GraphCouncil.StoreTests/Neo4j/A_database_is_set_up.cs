using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Neo4j;
using GraphCouncil.Neo4j.Layout;
using GraphCouncil.Neo4j.Setup;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;
using GraphCouncil.StoreTests.Sqlite;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j;

[Collection(Neo4jDatabase.Name)]
public sealed class A_database_is_set_up(Neo4jDatabase database)
{
    private static readonly PropertyDef DanishNick = new(new("nick"), ValueKind.Text, Required: false) { Limits = new(null, null, null, 40, null) };

    [Fact]
    public async Task With_all_its_constraints_and_indexes_in_use()
    {
        await SetUpAsync(SmallMap.Map);
        Assert.Equal(
            GraphIndexes.Of(SmallMap.Map).Select(o => o.Name.Plain).Append(StoreNode.Key.Name.Plain).Order(StringComparer.Ordinal),
            (await database.ObjectsAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task With_names_that_add_no_notification_to_answers()
    {
        await SetUpAsync(SmallMap.Map);
        using var http = new HttpClient { BaseAddress = (await database.OptionsAsync()).Address };
        var statement = """{"statement":"MATCH (n:Person:Node)-[r:KNOWS]->(m:Skill) WHERE n.`name$order` > '' AND n.`name$search` > '' AND r.level > 0 RETURN n.mail, m.label"}""";
        using var answer = await http.PostAsync("/db/neo4j/query/v2", new StringContent(statement, System.Text.Encoding.UTF8, "application/json"));
        Assert.DoesNotContain("notifications", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twice_without_a_difference()
    {
        await SetUpAsync(SmallMap.Map);
        var (objects, state) = (await database.ObjectsAsync(), await StateAsync());
        await OpenAsync(SmallMap.Map);
        Assert.Equal(objects, await database.ObjectsAsync());
        Assert.Equal(state, await StateAsync());
    }

    [Fact]
    public async Task By_two_services_at_once()
    {
        await database.NothingAsync();
        await Task.WhenAll(OpenAsync(SmallMap.Map), OpenAsync(SmallMap.Map));
        Assert.Equal("[1]", await database.AskAsync(Cypher.Of($"MATCH (s:_GraphCouncil) RETURN count(*)")));
    }

    [Fact]
    public async Task And_additions_of_a_schema_are_made_to_the_graph_that_is_there()
    {
        await FilledAsync();
        var danish = SmallMap.PersonWith(NodeType.Id, SmallMap.Name with { SearchWeight = null }, SmallMap.Rank with { Unique = true }, SmallMap.Mail, DanishNick with { Danish = true });
        await using (await Neo4jStore.OpenAsync(await database.OptionsAsync(), SmallMap.With(danish), CancellationToken.None))
        {
            Assert.Contains("graphcouncil:Person.nick$order", await database.ObjectsAsync());
            Assert.Contains("graphcouncil:Person.rank unique", await database.ObjectsAsync());
            Assert.Equal("""[["Skill"],["label$search"]]""", await database.AskAsync(Cypher.Of($"SHOW FULLTEXT INDEXES YIELD labelsOrTypes, properties")));
        }

        Assert.Equal("""["Ada",true]""", await database.AskAsync(Cypher.Of($"MATCH (p:Person) RETURN p.name, p.`name$order` IS NOT NULL")));
    }

    [Fact]
    public async Task And_keys_of_order_and_folded_text_that_are_old_are_made_anew()
    {
        await FilledAsync();
        await database.RunAsync(Cypher.Of($"MATCH (p:Person) SET p.`name$order` = 'old', p.`name$search` = 'old' REMOVE p:Node"));
        await database.RunAsync(Cypher.Of($"MATCH (s:_GraphCouncil) SET s.danish = 'of another ICU'"));
        await OpenAsync(SmallMap.Map);
        Assert.Equal("""[true," ada ",true]""", await database.AskAsync(Cypher.Of($"MATCH (p:Person) RETURN p.`name$order` <> 'old', p.`name$search`, p:Node")));
    }

    [Fact]
    public async Task And_folded_text_is_put_beside_every_text_of_an_older_format()
    {
        await FilledAsync();
        await database.RunAsync(Cypher.Of($"MATCH (p:Person) SET p.mail = 'A@B.dk', p.`name$search` = null"));
        await database.RunAsync(Cypher.Of($"MATCH (s:_GraphCouncil) SET s.format = 1"));
        await OpenAsync(SmallMap.Map);
        Assert.Equal(
            """[" ada "," a b dk ",3]""",
            await database.AskAsync(Cypher.Of($"MATCH (p:Person), (s:_GraphCouncil) RETURN p.`name$search`, p.`mail$search`, s.format")));
    }

    [Theory]
    [InlineData("rank")]
    [InlineData("mail")]
    public async Task But_refused_unchanged_when_the_schema_lost_something(string property)
    {
        await FilledAsync();
        await RefusesAsync<StoreMismatch>(SmallMap.With(SmallMap.PersonWith([.. SmallMap.Person.Properties.Where(p => p.Name.Value != property)])), $"Person.{property} is gone");
    }

    [Fact]
    public async Task But_refused_unchanged_when_values_are_to_be_unique_and_are_not()
    {
        await FilledAsync();
        await database.RunAsync(Cypher.Of($"MATCH (p:Person) SET p.rank = 1 CREATE (:Person:Node {{id: 'person:z', name: 'Z', rank: 1}})"));
        await RefusesAsync<StoreMismatch>(SmallMap.With(SmallMap.PersonWith(NodeType.Id, SmallMap.Name, SmallMap.Rank with { Unique = true }, SmallMap.Mail)), "Person.rank");
    }

    [Fact]
    public async Task But_refused_unchanged_when_a_newer_service_made_it()
    {
        await FilledAsync();
        await database.RunAsync(Cypher.Of($"MATCH (s:_GraphCouncil) SET s.format = s.format + 1"));
        await RefusesAsync<StoreMismatch>(SmallMap.Map, "newer service");
    }

    [Fact]
    public async Task But_refused_unchanged_when_it_is_anothers()
    {
        await database.NothingAsync();
        await database.RunAsync(Cypher.Of($"CREATE (:Film {{title: 'Metropolis'}})"));
        await RefusesAsync<StoreMismatch>(SmallMap.Map, "did not make");
        Assert.Empty(await database.ObjectsAsync());
        await database.NothingAsync();
    }

    [Theory]
    [InlineData("5.25.1", false)]
    [InlineData("4.4.40", false)]
    [InlineData("5.26.0", true)]
    [InlineData("5.27-aura", true)]
    [InlineData("2026.08.1", true)]
    public void But_refused_when_the_server_is_too_old(string version, bool isNewEnough)
    {
        var parsed = ServerVersion.Parse(version, "community")!;
        if (isNewEnough)
        {
            GraphSetup.Check(parsed);
        }
        else
        {
            Assert.IsType<StoreMismatch>(Assert.Throws<ProblemException>(() => GraphSetup.Check(parsed)).Problem);
        }
    }

    private async Task SetUpAsync(GraphMap map)
    {
        await database.NothingAsync();
        await OpenAsync(map);
    }

    private async Task OpenAsync(GraphMap map) => await (await Neo4jStore.OpenAsync(await database.OptionsAsync(), map, CancellationToken.None)).DisposeAsync();

    /// <summary>A person, Ada, in a database for the small map.</summary>
    private async Task FilledAsync()
    {
        await SetUpAsync(SmallMap.Map);
        await using var store = await Neo4jStore.OpenAsync(await database.OptionsAsync(), SmallMap.Map, CancellationToken.None);
        await store.ApplyAsync(new([SmallMap.APerson("a", "Ada")]), CancellationToken.None);
    }

    private async Task RefusesAsync<TProblem>(GraphMap map, string what)
    {
        var before = await StateAsync();
        var options = await database.OptionsAsync();
        var refusal = await Assert.ThrowsAsync<ProblemException>(async () => await Neo4jStore.OpenAsync(options, map, CancellationToken.None));
        Assert.IsType<TProblem>(refusal.Problem);
        Assert.Contains(what, refusal.Problem.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync());
    }

    private Task<string> StateAsync() => database.AskAsync(Cypher.Of($"MATCH (n) RETURN labels(n), properties(n) ORDER BY toString(properties(n).id)"));
}
