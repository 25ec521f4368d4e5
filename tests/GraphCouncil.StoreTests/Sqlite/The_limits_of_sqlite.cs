using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Text;
using Xunit;

namespace GraphCouncil.StoreTests.Sqlite;

/// <summary>What SQLite itself refuses is a question too large, whoever wrote it so; and statements are shaped to stay below it.</summary>
public sealed class The_limits_of_sqlite
{
    [Fact]
    public void A_tree_too_deep() => IsTooLarge(Sql.Of($"SELECT {Sql.Plus(Ones(1_100))}"));

    [Fact]
    public void Too_many_arguments() => IsTooLarge(Sql.Of($"SELECT json_array({Sql.Commas(Ones(1_100))})"));

    [Fact]
    public void Too_many_columns() => IsTooLarge(Sql.Of($"SELECT {Sql.Commas(Ones(2_100))}"));

    [Fact]
    public void Too_many_tables_in_a_join() => IsTooLarge(Sql.Of($"SELECT 1 FROM {Sql.Commas(Enumerable.Range(1, 70).Select(i => Sql.Of($"json_each('[1]') {new Alias('t', i)}")))}"));

    [Fact]
    public void Too_many_parameters() => IsTooLarge(Sql.Of($"SELECT {new Parameter(260_000)}"));

    [Fact]
    public void Too_many_terms_of_a_union() =>
        IsTooLarge(Sql.UnionAll(Enumerable.Range(1, 600).Select(i => Sql.Of($"SELECT * FROM (SELECT {i} AS c ORDER BY 1 LIMIT 1)"))));

    [Fact]
    public void What_is_wrong_otherwise_is_not_too_large()
    {
        var fault = Assert.Throws<ProblemException>(() => Run(Sql.Of($"SELECT nothing FROM nowhere")));
        Assert.IsType<Unexpected>(fault.Problem);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(4_000)]
    public async Task A_row_longer_than_a_call_has_arguments(int outputs)
    {
        using var folder = new InTempFolder();
        await using var store = folder.Open(SmallMap.Map);
        await store.ApplyAsync(new([SmallMap.APerson("p", "A] \"b, ")]), CancellationToken.None);
        Output[] shown = [.. Enumerable.Range(0, outputs).Select(i => new ValueOutput(SmallMap.Of(i % 3 == 0 ? SmallMap.Rank : SmallMap.Name)))];
        var row = SmallMap.Shows(SmallMap.Person, shown);

        var answer = await InTempFolder.Ask(store, new NodeByKey(SmallMap.Person, Core.Map.NodeType.Id, new(0, Core.Map.ValueKind.Id), row), new GraphValue.Text("person:p"));

        var expected = string.Join(',', Enumerable.Range(0, outputs).Select(i => i % 3 == 0 ? "null" : "\"A] \\\"b, \""));
        Assert.Equal($"[{expected}]", answer);
    }

    private static IEnumerable<Sql> Ones(int count) => Enumerable.Repeat(Sql.Of($"1"), count);

    private static void IsTooLarge(Sql statement) => Assert.IsType<QuestionTooLarge>(Assert.Throws<ProblemException>(() => Run(statement)).Problem);

    private static void Run(Sql statement)
    {
        using var folder = new InTempFolder();
        using var connection = Connection.Open(folder.File, create: true, TimeSpan.FromSeconds(1));
        connection.Run(statement);
    }
}
