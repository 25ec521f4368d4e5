using System.Text;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Sqlite;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Testing;
using SQLitePCL;
using Xunit;

namespace GraphCouncil.StoreTests.Sqlite;

/// <summary>The text of statements as a person approved it, and that none of them reads a whole table where an index serves.</summary>
public sealed class StatementTests
{
    /// <summary>SQLite's count of how often a statement was prepared anew by itself.</summary>
    private const int Reprepared = 5;

    public static TheoryData<string> Cases { get; } = [.. Questions.Keys];

    private static Dictionary<string, GraphQuery> Questions => new()
    {
        ["by-id.sql"] = new NodeByKey(SmallMap.Person, NodeType.Id, new(0, ValueKind.Id), SmallMap.Shows(SmallMap.Person, new ValueOutput(SmallMap.Of(SmallMap.Name)))),
        ["by-ids.sql"] = new NodesByIds(SmallMap.Person, new(0, ValueKind.Id), SmallMap.Shows(SmallMap.Person, new ValueOutput(SmallMap.Of(SmallMap.Name)))),
        ["first-by-id.sql"] = SmallMap.People([SmallMap.By(NodeType.Id)]),
        ["first-by-title.sql"] = SmallMap.People([SmallMap.By(SmallMap.Name), SmallMap.By(NodeType.Id)]),
        ["deep-by-title.sql"] = SmallMap.People([SmallMap.By(SmallMap.Name), SmallMap.By(NodeType.Id)], hasCursor: true),
        ["deep-backward.sql"] = SmallMap.People([SmallMap.By(SmallMap.Name), SmallMap.By(NodeType.Id)], hasCursor: true, backward: true),
        ["deep-nullable.sql"] = SmallMap.People([SmallMap.By(SmallMap.Rank), SmallMap.By(NodeType.Id)], hasCursor: true),
        ["deep-nullable-descending.sql"] = SmallMap.People([SmallMap.By(SmallMap.Rank, descending: true), SmallMap.By(NodeType.Id)], hasCursor: true),
        ["equal-folded.sql"] = Named(Comparison.EqualFolded),
        ["starts-with-folded.sql"] = Named(Comparison.StartsWithFolded),
        ["nested.sql"] = SmallMap.People([SmallMap.By(SmallMap.Name), SmallMap.By(NodeType.Id)], false, false, new ListOutput(SmallMap.SkillsOfEach)),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_statement_is_as_approved(string name)
    {
        using var folder = new InTempFolder();
        await using var store = folder.Open(SmallMap.Map);

        Approval.Matches(store.StatementFor(Questions[name]), name);
    }

    /// <summary>A plan that goes by the value of a limit would be made anew each time, which takes as long as a short question.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_statement_is_prepared_once(string name)
    {
        using var folder = new InTempFolder();
        await using var store = folder.Open(SmallMap.Map);
        using var connection = Connection.Open(folder.File, create: false, TimeSpan.Zero);

        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_prepare_v3(connection.Handle, store.StatementFor(Questions[name]), raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        using (statement)
        {
            for (var run = 0; run < 3; run++)
            {
                for (var parameter = 1; parameter <= raw.sqlite3_bind_parameter_count(statement); parameter++)
                {
                    Assert.Equal(raw.SQLITE_OK, raw.sqlite3_bind_int(statement, parameter, run));
                }

                raw.sqlite3_step(statement);
                raw.sqlite3_reset(statement);
            }

            Assert.Equal(0, raw.sqlite3_stmt_status(statement, Reprepared, 0));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_statement_goes_by_an_index(string name)
    {
        using var folder = new InTempFolder();
        await using var store = folder.Open(SmallMap.Map);

        var plan = PlanOf(folder.File, store.StatementFor(Questions[name]));

        Assert.NotEmpty(plan);
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN t", StringComparison.Ordinal) && !step.Contains("USING", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN r", StringComparison.Ordinal));
        if (name.StartsWith("deep", StringComparison.Ordinal))
        {
            Assert.DoesNotContain(plan, step => step.StartsWith("SCAN t", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("equal-folded.sql", "(name$folded=?)")]
    [InlineData("starts-with-folded.sql", "(name$folded>? AND name$folded<?)")]
    public async Task What_people_type_is_sought_in_an_index_of_a_searched_text(string name, string sought)
    {
        using var folder = new InTempFolder();
        await using var store = folder.Open(SmallMap.Map);

        Assert.Contains($"SEARCH t1 USING INDEX folded_Person_name {sought}", PlanOf(folder.File, store.StatementFor(Questions[name])));
    }

    [Fact]
    public async Task The_text_depends_on_the_tree_only()
    {
        using var folder = new InTempFolder();
        await using var store = folder.Open(SmallMap.Map);

        Assert.Equal(store.StatementFor(Questions["nested.sql"]), store.StatementFor(Questions["nested.sql"]));
    }

    [Fact]
    public async Task A_question_that_takes_too_long_is_ended()
    {
        using var folder = new InTempFolder();
        await using var store = SqliteStore.Open(new(folder.File, TimeProvider.System) { QuestionLimit = TimeSpan.FromTicks(1) }, SmallMap.Map);
        await store.ApplyAsync(new(Enumerable.Range(0, 5000).Select(i => SmallMap.APerson($"p{i}", $"Name {i}"))), CancellationToken.None);
        var all = SmallMap.People([SmallMap.By(SmallMap.Rank, descending: true), SmallMap.By(NodeType.Id)]);

        var thrown = await Assert.ThrowsAsync<Core.Problems.ProblemException>(() => InTempFolder.Ask(store, all, new GraphValue.Integer(5000)));

        Assert.IsType<Core.Problems.TimedOut>(thrown.Problem);
    }

    private static NodeList Named(Comparison comparison) => SmallMap.People([SmallMap.By(SmallMap.Name), SmallMap.By(NodeType.Id)]) with
    {
        Rows = new(SmallMap.Person, AllNodes.Instance, new PropertyTest(SmallMap.Of(SmallMap.Name), comparison, new(1, ValueKind.Text))),
    };

    private static List<string> PlanOf(string file, string sql)
    {
        var steps = new List<string>();
        raw.sqlite3_open_v2(file, out var database, raw.SQLITE_OPEN_READWRITE, null);
        using (database)
        {
            Assert.Equal(raw.SQLITE_OK, raw.sqlite3_prepare_v2(database, Encoding.UTF8.GetBytes("EXPLAIN QUERY PLAN " + sql), out var statement));
            using (statement)
            {
                while (raw.sqlite3_step(statement) == raw.SQLITE_ROW)
                {
                    steps.Add(raw.sqlite3_column_text(statement, 3).utf8_to_string());
                }
            }
        }

        return steps;
    }
}
