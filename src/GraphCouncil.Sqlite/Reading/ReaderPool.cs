using System.Collections.Concurrent;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Statements;

namespace GraphCouncil.Sqlite.Reading;

/// <summary>A bounded number of connections for questions, opened when first needed.</summary>
internal sealed class ReaderPool(SqliteOptions options, Func<GraphQuery, SqlStatement> statementOf) : IDisposable
{
    private readonly SemaphoreSlim _free = new(options.Readers, options.Readers);
    private readonly ConcurrentStack<Reader> _idle = [];
    private readonly Turns _turns = new(options.LongProcessors, options.LongQuestions, options.Time);
    private volatile bool _isClosed;

    public async ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        if (!await _free.WaitAsync(options.QuestionLimit, cancellation).ConfigureAwait(false))
        {
            throw new ProblemException(new Busy((int)Math.Ceiling(options.QuestionLimit.TotalSeconds)));
        }

        try
        {
            var reader = _idle.TryPop(out var idle) ? idle : new Reader(options);
            try
            {
                reader.BeginSnapshot();
            }
            catch
            {
                reader.Dispose();
                throw;
            }

            return new Snapshot(this, reader, statementOf);
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    /// <summary>For a question that takes long. Throws <see cref="ProblemException"/> (Busy) when there are too many.</summary>
    /// <param name="expected">The work that it was when it last took long.</param>
    public Turns.Turn TakeTurn(TimeSpan expected) => _turns.Take(expected, options.QuestionLimit);

    public void GiveBack(Reader reader)
    {
        if (_isClosed || !reader.TryEndSnapshot() || _idle.Count >= options.IdleReaders)
        {
            reader.Dispose();
        }
        else
        {
            _idle.Push(reader);
        }

        _free.Release();
    }

    public void Dispose()
    {
        _isClosed = true;
        while (_idle.TryPop(out var reader))
        {
            reader.Dispose();
        }
    }
}
