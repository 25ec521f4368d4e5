using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Text;
using Xunit;

namespace GraphCouncil.StoreTests.Sqlite;

/// <summary>What a connection does for itself, before its first question and after one, is nobody's to interrupt.</summary>
public sealed class A_connection_without_a_question
{
    private const int Steps = 200_000;

    [Fact]
    public void Is_not_interrupted()
    {
        using var folder = new InTempFolder();
        using var connection = Connection.Open(folder.File, create: true, TimeSpan.FromSeconds(1));
        var interruption = new Interruption(TimeProvider.System);
        interruption.Watch(connection);
        Assert.Equal(Steps, Count(connection));

        interruption.Begin(TimeSpan.Zero, null, CancellationToken.None);
        Assert.ThrowsAny<Exception>(() => Count(connection));
        interruption.End();
        Assert.Equal(Steps, Count(connection));
    }

    private static long Count(Connection connection) =>
        connection.Number(Sql.Of($"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {Steps}) SELECT max(n) FROM c"));
}
