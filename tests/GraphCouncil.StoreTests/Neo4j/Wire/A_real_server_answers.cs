using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j.Wire;

[NeedsNeo4j]
public sealed class A_real_server_answers
{
    [Fact]
    public async Task The_value_of_the_one_row_comes_byte_for_byte()
    {
        await using var api = await ApiAsync();
        var rows = await api.ReadAsync(Cypher.Of($"RETURN [['å', null], [1, true]]"), Some.Values(), default);
        Assert.Equal("""[["å",null],[1,true]]""", Some.Text(rows));
    }

    [Theory]
    [InlineData(1.0, "FLOAT")]
    [InlineData(1e300, "FLOAT")]
    [InlineData(9007199254740994d, "FLOAT")]
    [InlineData(5e-324, "FLOAT")]
    public async Task A_real_number_arrives_as_one_with_its_bits(double value, string type)
    {
        await using var api = await ApiAsync();
        using var rows = await api.RunAsync(Cypher.Of($"RETURN [valueType($v.v), $v.v]"), Some.Values(("v", new GraphValue.Real(value))), write: false, default);
        Assert.StartsWith(type, rows.Only[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(rows.Only[1].GetDouble()));
    }

    /// <summary>The two are equal, but an index of the server tells them apart.</summary>
    [Fact]
    public async Task Negative_zero_arrives_as_zero()
    {
        await using var api = await ApiAsync();
        using var rows = await api.RunAsync(Cypher.Of($"RETURN toString($v.v)"), Some.Values(("v", new GraphValue.Real(-0.0))), write: false, default);
        Assert.Equal("0.0", rows.Only.GetString());
    }

    /// <summary>A fault of the server (5.26.30): a double that a float could hold is written with a float's digits. As text it is exact.</summary>
    [Theory]
    [InlineData(1099511627776.0)]
    [InlineData(0.10000000149011612)]
    public async Task A_real_number_that_a_float_can_hold_is_exact_as_text_only(double value)
    {
        await using var api = await ApiAsync();
        using var rows = await api.RunAsync(Cypher.Of($"RETURN [$v.v, toString($v.v)]"), Some.Values(("v", new GraphValue.Real(value))), write: false, default);
        Assert.NotEqual(value, rows.Only[0].GetDouble());
        Assert.Equal(value, double.Parse(rows.Only[1].GetString()!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(9007199254740993)]
    public async Task A_whole_number_arrives_exactly(long value)
    {
        await using var api = await ApiAsync();
        using var rows = await api.RunAsync(Cypher.Of($"RETURN [valueType($v.v), $v.v]"), Some.Values(("v", new GraphValue.Integer(value))), write: false, default);
        Assert.StartsWith("INTEGER", rows.Only[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(value, rows.Only[1].GetInt64());
    }

    [Fact]
    public async Task Texts_truths_and_lists_come_back_as_they_went()
    {
        await using var api = await ApiAsync();
        var list = new GraphValue.List([new GraphValue.Text("\"'\\`\n\0\u2028å😀"), new GraphValue.Truth(true), GraphValue.Missing.Instance]);
        using var rows = await api.RunAsync(Cypher.Of($"RETURN $v.v"), Some.Values(("v", list)), write: false, default);
        Assert.Equal("\"'\\`\n\0\u2028å😀", rows.Only[0].GetString());
        Assert.True(rows.Only[1].GetBoolean());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, rows.Only[2].ValueKind);
    }

    [Fact]
    public async Task It_says_which_version_it_is()
    {
        await using var api = await ApiAsync();
        var version = await api.DiscoverAsync(default);
        Assert.True(version.IsAtLeast(5, 26));
        Assert.NotEqual("", version.Edition);
    }

    [Fact]
    public async Task A_committed_transaction_is_kept_and_a_dropped_one_is_not()
    {
        await using var api = await ApiAsync();
        await using (var kept = await api.BeginAsync(default))
        {
            (await kept.RunAsync(Cypher.Of($"CREATE (:Wire_Kept {{a: 1}})"), Some.Values(), default)).Dispose();
            await kept.CommitAsync(default);
        }

        await using (var dropped = await api.BeginAsync(default))
        {
            (await dropped.RunAsync(Cypher.Of($"MATCH (n:Wire_Kept) SET n.a = 2"), Some.Values(), default)).Dispose();
        }

        using var rows = await api.RunAsync(Cypher.Of($"MATCH (n:Wire_Kept) WITH n, n.a AS a DETACH DELETE n RETURN a"), Some.Values(), write: true, default);
        Assert.Equal(1, rows.Only.GetInt32());
    }

    [Fact]
    public async Task An_error_behind_rows_gives_no_rows()
    {
        await using var api = await ApiAsync();
        var problem = await Assert.ThrowsAsync<ProblemException>(async () =>
            await api.ReadAsync(Cypher.Of($"UNWIND [1, 0] AS x RETURN 1 / x"), Some.Values(), default));
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", Assert.IsType<WireFault>(problem.InnerException).Code);
    }

    private static async Task<QueryApi> ApiAsync() => new(Some.Options(await Neo4jServer.SharedAsync()));
}
