using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j.Wire;

/// <summary>The server says how many plans it kept when it is told to forget them, so nobody may ask it anything else meanwhile.</summary>
[Collection(Neo4jDatabase.Name)]
public sealed class A_plan_is_kept_by_the_statement(Neo4jDatabase database)
{
    private static readonly GraphValue[] AllKinds =
    [
        GraphValue.Missing.Instance, new GraphValue.Truth(true), new GraphValue.Integer(1), new GraphValue.Real(1.5),
        .. Lengths.Select(length => new GraphValue.Text(new('x', length))), .. Lengths.Select(length => GraphValue.List.OfTexts(Enumerable.Repeat("x", length))),
    ];

    /// <summary>
    /// If each value were a parameter, the server would plan the statement for every one of these. What is asked so often it plans once more, whatever it
    /// is asked with.
    /// </summary>
    [Fact]
    public async Task Whatever_its_values_are()
    {
        await using var api = new QueryApi(await database.OptionsAsync());
        var one = await PlansAsync(api, Enumerable.Repeat<GraphValue>(new GraphValue.Integer(1), AllKinds.Length));
        Assert.Contains(one, new[] { Plans(1), Plans(2) });
        Assert.Equal(one, await PlansAsync(api, AllKinds));
    }

    private static string Plans(int count) => $"Query caches successfully cleared of {count} queries.";

    /// <summary>What the server says of its plans when one statement was asked with each of the values.</summary>
    private static async Task<string> PlansAsync(QueryApi api, IEnumerable<GraphValue> values)
    {
        await ForgetAsync(api);
        foreach (var value in values)
        {
            (await api.ReadAsync(Cypher.Of($"RETURN [$v.a, $v.b]"), Some.Values(("a", value), ("b", new GraphValue.Integer(1))), default)).Dispose();
        }

        return await ForgetAsync(api);
    }

    private static int[] Lengths => [0, 1, 2, 30, 400, 5_000];

    private static async Task<string> ForgetAsync(QueryApi api)
    {
        using var rows = await api.RunAsync(Cypher.Of($"CALL db.clearQueryCaches()"), Some.Values(), write: false, default);
        return rows.Only.GetString()!;
    }
}
