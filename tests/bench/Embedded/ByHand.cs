using System.Collections.Immutable;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Layout;
using GraphCouncil.Sqlite.Reading;
using GraphCouncil.Sqlite.Statements;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Bench.Embedded;

/// <summary>What somebody would write who has the statement already: prepared once, bound, stepped, its bytes copied out.</summary>
internal sealed class ByHand : IDisposable
{
    private readonly Connection _connection;
    private readonly Statement _statement;
    private readonly SqlStatement _sql;
    private readonly ImmutableArray<GraphValue> _values;
    private byte[] _copy = new byte[64 * 1024];

    public ByHand(string file, BoundQuery question)
    {
        _connection = Connection.Open(file, create: false, TimeSpan.FromSeconds(2));
        _connection.Run(Sql.Of($"PRAGMA query_only = ON"));
        _connection.Run(Sql.Of($"PRAGMA cache_size = -32768"));
        _sql = SqlTranslator.Translate(question.Query, GraphParts.ReadSchema(CompilerLimits.Default).Map!, SymbolsOf(_connection));
        _values = question.Values;
        _statement = _connection.Prepare(_sql.Sql);
    }

    public string Text => _sql.Sql.Text;

    public int Run()
    {
        for (var i = 0; i < _sql.Bindings.Length; i++)
        {
            ValueBinder.Bind(_statement, i + 1, _sql.Bindings[i].Form, _values[_sql.Bindings[i].Slot.Index]);
        }

        _statement.Step();
        var bytes = _statement.Utf8(0);
        if (bytes.Length > _copy.Length)
        {
            _copy = new byte[bytes.Length * 2];
        }

        bytes.CopyTo(_copy);
        _statement.Reset();
        return bytes.Length;
    }

    /// <summary>The answer of the last run.</summary>
    public ReadOnlySpan<byte> Answer(int length) => _copy.AsSpan(0, length);

    public void Dispose()
    {
        _statement.Dispose();
        _connection.Dispose();
    }

    private static Symbols SymbolsOf(Connection connection)
    {
        var numbers = new Dictionary<string, int>();
        using var statement = connection.Prepare(Sql.Of($"SELECT number, name FROM symbol"));
        while (statement.Step())
        {
            numbers[statement.Text(1)!] = (int)statement.Number(0);
        }

        return new(numbers);
    }
}
