using System.Collections.Immutable;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>The columns that a page hands to what is built around it, collected while that is written.</summary>
internal sealed class PageColumns(Alias page, ImmutableArray<Arm> arms)
{
    private readonly List<(string Texts, Func<Arm, Sql> Write)> _columns = [];

    /// <summary>The column of the page that holds the value.</summary>
    public Sql Take(Func<Arm, Sql> write) => Sql.Of($"{page}.{Column(write)}");

    /// <summary>The bare name of that column. Values that are the same in every arm share one.</summary>
    public Alias Column(Func<Arm, Sql> write)
    {
        var texts = string.Join('\n', arms.Select(arm => write(arm).Text));
        var at = _columns.FindIndex(column => column.Texts == texts);
        if (at < 0)
        {
            at = _columns.Count;
            _columns.Add((texts, write));
        }

        return new('c', at + 1);
    }

    public IEnumerable<Sql> Write(Arm arm) => _columns.Count == 0
        ? [Sql.Of($"1 AS c1")]
        : _columns.Select((column, at) => Sql.Of($"{column.Write(arm)} AS {new Alias('c', at + 1)}"));
}
