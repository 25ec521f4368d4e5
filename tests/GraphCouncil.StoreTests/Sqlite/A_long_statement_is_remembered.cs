using GraphCouncil.Sqlite.Statements;
using GraphCouncil.Sqlite.Text;
using Xunit;

namespace GraphCouncil.StoreTests.Sqlite;

/// <summary>Of a statement that is asked several times in one answer one time is long; the others do not make it a short one.</summary>
public sealed class A_long_statement_is_remembered
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(40);

    private readonly SqlStatement _statement = new(Sql.Of($"SELECT 1"), []);

    [Fact]
    public void It_is_taken_for_short_at_first() => Assert.False(_statement.IsTakenForLong);

    [Fact]
    public void It_is_short_again_when_it_was_short_often_enough()
    {
        _statement.Took(Long, isLong: true);
        for (var i = 1; i < 16; i++)
        {
            _statement.Took(Short, isLong: false);
            Assert.True(_statement.IsTakenForLong, $"{i}");
        }

        _statement.Took(Short, isLong: false);
        Assert.False(_statement.IsTakenForLong);
        _statement.Took(Short, isLong: false);
        _statement.Took(Long, isLong: true);
        Assert.True(_statement.IsTakenForLong);
    }

    /// <summary>Who is let in goes by the last time: what was long once is not refused for it later.</summary>
    [Fact]
    public void The_work_it_is_expected_to_be_is_that_of_the_last_time()
    {
        _statement.Took(Long, isLong: true);
        _statement.Took(Short, isLong: false);
        Assert.Equal(Short, _statement.LastWork);
    }
}
