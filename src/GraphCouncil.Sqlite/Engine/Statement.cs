using System.Buffers;
using System.Text;
using SQLitePCL;

namespace GraphCouncil.Sqlite.Engine;

/// <summary>A prepared statement of one connection. Parameters count from 1, columns from 0, as in SQLite.</summary>
internal sealed class Statement(Connection connection, sqlite3_stmt statement) : IDisposable
{
    private const int OnStack = 512;

    private const int MemoryUsed = 99;

    public Connection Connection => connection;

    /// <summary>Bytes that it holds of SQLite's memory.</summary>
    public int Size => raw.sqlite3_stmt_status(statement, MemoryUsed, 0);

    public void Bind(int parameter, long value) => connection.Check(raw.sqlite3_bind_int64(statement, parameter, value));

    public void Bind(int parameter, double value) => connection.Check(raw.sqlite3_bind_double(statement, parameter, value));

    public void BindMissing(int parameter) => connection.Check(raw.sqlite3_bind_null(statement, parameter));

    public void Bind(int parameter, ReadOnlySpan<byte> utf8) => connection.Check(raw.sqlite3_bind_text(statement, parameter, utf8));

    public void Bind(int parameter, string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most <= OnStack)
        {
            Span<byte> bytes = stackalloc byte[OnStack];
            Bind(parameter, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
            return;
        }

        var rented = ArrayPool<byte>.Shared.Rent(most);
        Bind(parameter, rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)));
        ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>Goes to the next row; false after the last. Throws the problem that the result code means.</summary>
    public bool Step() => TryStep() switch
    {
        raw.SQLITE_ROW => true,
        raw.SQLITE_DONE => false,
        var code => throw connection.FaultOf(code),
    };

    /// <summary>As <see cref="Step"/>, but hands out SQLite's extended result code.</summary>
    public int TryStep()
    {
        var code = raw.sqlite3_step(statement);
        return code is raw.SQLITE_ROW or raw.SQLITE_DONE ? code : raw.sqlite3_extended_errcode(connection.Handle);
    }

    /// <summary>Runs a statement without rows and makes it ready for the next run.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    public bool IsMissing(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    public string? Text(int column) => IsMissing(column) ? null : Encoding.UTF8.GetString(Utf8(column));

    /// <summary>SQLite's own memory: to be read before the next step or reset.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(statement, column);

    // The code of a reset repeats the error of the step, which has been thrown already.
    public void Reset() => _ = raw.sqlite3_reset(statement);

    public void Dispose() => statement.Dispose();
}
