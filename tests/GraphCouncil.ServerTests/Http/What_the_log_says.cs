using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Http;
using GraphCouncil.Server.Requests;
using GraphCouncil.Server.Telemetry;
using GraphCouncil.ServerTests.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace GraphCouncil.ServerTests.Http;

/// <summary>Whoever runs a service looks for what is theirs to mend: callers' mistakes must not look like it, and no fault may bury another.</summary>
public sealed class What_the_log_says
{
    private readonly Lines _lines = new();
    private readonly RequestLog _log;

    public What_the_log_says() => _log = new(_lines, new FaultLog(new Clock()));

    [Fact]
    public void Of_an_answer_is_nothing()
    {
        _log.Answered(new Exchange(0) { Accepted = null, Status = 200 }, null, 10);
        Assert.Empty(_lines.Written);
    }

    [Fact]
    public void Of_a_callers_mistake_is_information_without_a_stack()
    {
        Refuse(400, new RequestRefusedException(Codes.UnknownField, "There is no such field."));
        var (level, message, fault) = Assert.Single(_lines.Written);
        Assert.Equal((LogLevel.Information, null), (level, fault));
        Assert.StartsWith("refused 400 UNKNOWN_FIELD document none answer 10 B in ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_too_many_at_once_is_a_warning_without_a_stack()
    {
        Refuse(503, Thrown(new Busy()));
        Refuse(503, Thrown(new TimedOut()));
        Assert.Equal([(LogLevel.Warning, (Exception?)null), (LogLevel.Warning, null)], _lines.Written.Select(line => (line.Level, line.Fault)));
    }

    [Fact]
    public void Of_what_is_ours_is_an_error_with_one_stack_however_many_requests_it_hits()
    {
        for (var i = 0; i < 3; i++)
        {
            Refuse(500, Thrown(new StoreDamaged($"page {i}")));
        }

        Assert.All(_lines.Written, line => Assert.Equal(LogLevel.Error, line.Level));
        Assert.Equal([true, false, false], _lines.Written.Select(line => line.Fault is not null));
        var names = _lines.Written.Select(line => line.Message.Split(' ')[4]).Distinct();
        Assert.Equal(8, Assert.Single(names).Length);
    }

    [Fact]
    public void Stands_in_one_line_each_with_the_stack_further_in_below_it()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var line = new LogLine(new Noon());
        Write("a\nb", null);
        Write("c", new InvalidOperationException("d"));
        Assert.Equal(
            "2026-11-01T12:00:00.000Z error Some.Part: a b\n2026-11-01T12:00:00.000Z error Some.Part: c\n    System.InvalidOperationException: d\n",
            text.ToString());

        void Write(string message, Exception? fault) =>
            line.Write(new LogEntry<string>(LogLevel.Error, "Some.Part", new EventId(7), message, fault, (state, _) => state), null, text);
    }

    private void Refuse(int status, Exception fault) =>
        _log.Answered(new Exchange(0) { Accepted = null, Status = status, Fault = fault, Refusal = Refusals.Of(fault) }, null, 10);

    private static ProblemException Thrown(Problem problem)
    {
        try
        {
            throw new ProblemException(problem);
        }
        catch (ProblemException fault)
        {
            return fault;
        }
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);
    }

    private sealed class Lines : ILogger<RequestLog>
    {
        public List<(LogLevel Level, string Message, Exception? Fault)> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add((logLevel, formatter(state, exception), exception));
    }
}
