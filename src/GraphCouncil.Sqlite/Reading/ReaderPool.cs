using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Statements;

namespace GraphCouncil.Sqlite.Reading;

/// <summary>
/// A bounded number of connections for questions, opened when first needed. Each holds pages and statements of its own, so when nobody has asked for
/// <see cref="Quiet"/> all are closed but one, which answers whoever asks next.
/// </summary>
internal sealed class ReaderPool : IDisposable
{
    public static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3);

    private readonly SqliteOptions _options;
    private readonly Func<GraphQuery, SqlStatement> _statementOf;
    private readonly SemaphoreSlim _free;
    private readonly IdleReaders _idle;
    private readonly Turns _turns;
    private readonly ITimer _look;
    private long _lastAsked;
    private volatile bool _isClosed;

    public ReaderPool(SqliteOptions options, Func<GraphQuery, SqlStatement> statementOf)
    {
        _options = options;
        _statementOf = statementOf;
        _idle = new(options.IdleReaders);
        _free = new(options.Readers, options.Readers);
        _turns = new(options.LongProcessors, options.LongQuestions, options.Time);
        _look = options.Time.CreateTimer(_ => CloseIdle(), null, Quiet, Quiet);
    }

    /// <summary>How many connections stand open and serve nobody.</summary>
    public int Idle => _idle.Count;

    public async ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        _lastAsked = _options.Time.GetTimestamp();
        if (!await _free.WaitAsync(_options.QuestionLimit, cancellation).ConfigureAwait(false))
        {
            throw new ProblemException(new Busy((int)Math.Ceiling(_options.QuestionLimit.TotalSeconds)));
        }

        try
        {
            var reader = _idle.TryTake() ?? new Reader(_options);
            try
            {
                reader.BeginSnapshot();
            }
            catch
            {
                reader.Dispose();
                throw;
            }

            return new Snapshot(this, reader, _statementOf);
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    /// <summary>For a question that takes long. Throws <see cref="ProblemException"/> (Busy) when there are too many.</summary>
    /// <param name="expected">The work that it was when it last took long.</param>
    public Turns.Turn TakeTurn(TimeSpan expected) => _turns.Take(expected, _options.QuestionLimit);

    public void GiveBack(Reader reader)
    {
        if (_isClosed || !reader.TryEndSnapshot())
        {
            reader.Dispose();
        }
        else
        {
            GiveIdle(reader);
        }

        _free.Release();
    }

    public void Dispose()
    {
        _isClosed = true;
        _look.Dispose();
        CloseAllIdle();
    }

    private void GiveIdle(Reader reader)
    {
        if (!_idle.TryGive(reader))
        {
            reader.Dispose();
        }
        else if (_isClosed)
        {
            CloseAllIdle();
        }
    }

    private void CloseIdle()
    {
        if (_idle.Count <= 1 || _options.Time.GetElapsedTime(_lastAsked) < Quiet || _idle.TryTake() is not { } kept)
        {
            return;
        }

        CloseAllIdle();
        kept.GivePagesBack();
        GiveIdle(kept);
    }

    private void CloseAllIdle()
    {
        while (_idle.TryTake() is { } reader)
        {
            reader.Dispose();
        }
    }
}
