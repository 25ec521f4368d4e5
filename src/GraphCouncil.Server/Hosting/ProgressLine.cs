namespace GraphCouncil.Server.Hosting;

/// <summary>
/// Tells people what a long piece of work is at: on a terminal in one line that is written over, else in a line every few seconds. Nothing at
/// all when no output is wanted.
/// </summary>
/// <param name="output">Where to; null for nowhere.</param>
/// <param name="isTerminal">Whether a line can be written over.</param>
internal sealed class ProgressLine(TextWriter? output, bool isTerminal, TimeProvider time)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenChanges = TimeSpan.FromSeconds(0.2);
    private readonly Lock _writing = new();
    private readonly TaskCompletionSource _began = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _lastWritten;
    private int _width;

    private volatile string? _latest;

    /// <summary>What was told last, whether it was written or not; null when nothing was.</summary>
    public string? Latest => _latest;

    /// <summary>Ends when there was work to tell of for the first time.</summary>
    public Task Began => _began.Task;

    /// <summary>A line that stays, about the work.</summary>
    public void Say(string line)
    {
        _latest = line;
        _ = _began.TrySetResult();
        Note(line);
    }

    /// <summary>A line that stays and is not about the work, which may be going on.</summary>
    public void Note(string line)
    {
        lock (_writing)
        {
            EndLine();
            output?.WriteLine("graphcouncil: " + line);
            _lastWritten = time.GetTimestamp();
        }
    }

    /// <summary>Where the work is now; left out when the last one was just told.</summary>
    public void Update(string line)
    {
        _latest = line;
        lock (_writing)
        {
            if (output is null || time.GetElapsedTime(_lastWritten) < (isTerminal ? BetweenChanges : BetweenLines))
            {
                return;
            }

            _lastWritten = time.GetTimestamp();
            line = "graphcouncil: " + line;
            if (isTerminal)
            {
                output.Write("\r" + line.PadRight(_width));
                _width = line.Length;
            }
            else
            {
                output.WriteLine(line);
            }
        }
    }

    /// <summary>The work is at its end: what is written next begins a line of its own.</summary>
    public void End()
    {
        _latest = null;
        lock (_writing)
        {
            EndLine();
        }
    }

    private void EndLine()
    {
        if (_width > 0)
        {
            output?.WriteLine();
            _width = 0;
        }
    }
}
