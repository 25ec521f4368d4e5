using System.Diagnostics;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Server.Http;

/// <summary>
/// One line per refusal: what was refused and why, never what was asked. Whoever searches for a document finds it by its hash. What callers can mend
/// is information; that too many come or ask for too much at once is a warning; what is ours is an error.
/// </summary>
internal sealed partial class RequestLog(ILogger<RequestLog> logger, FaultLog faults)
{
    public void Answered(Exchange exchange, string? documentHash, int bytes)
    {
        if (exchange.Refusal is not { } refusal)
        {
            return;
        }

        var code = refusal.Errors[0].Code;
        var hash = documentHash ?? "none";
        var milliseconds = Stopwatch.GetElapsedTime(exchange.Started).TotalMilliseconds;

        // Where it is the caller who acts, as when too many came, the place in our code says nothing, and writing it takes longer than refusing.
        if (code.Audience is Audience.Caller || exchange.Fault is null)
        {
            var level = exchange.Status >= StatusCodes.Status500InternalServerError ? LogLevel.Warning : LogLevel.Information;
            Refused(level, exchange.Status, code, hash, bytes, milliseconds);
            return;
        }

        var (fault, due) = faults.Tell(exchange.Fault);
        Failed(exchange.Status, code, fault, hash, bytes, milliseconds, due);
    }

    public void Aborted(Exchange exchange) => LeftEarly(Stopwatch.GetElapsedTime(exchange.Started).TotalMilliseconds);

    [LoggerMessage(Message = "refused {Status} {Code} document {Hash} answer {Bytes} B in {Milliseconds:0.0} ms")]
    private partial void Refused(LogLevel level, int status, string code, string hash, int bytes, double milliseconds);

    [LoggerMessage(
        Level = LogLevel.Error, Message = "failed {Status} {Code} fault {Fault} document {Hash} answer {Bytes} B in {Milliseconds:0.0} ms")]
    private partial void Failed(int status, string code, string fault, string hash, int bytes, double milliseconds, Exception? due);

    [LoggerMessage(Level = LogLevel.Information, Message = "the client left after {Milliseconds:0.0} ms")]
    private partial void LeftEarly(double milliseconds);
}
