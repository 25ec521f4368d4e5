using System.Diagnostics;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Server.Http;

/// <summary>One line per refusal: what was refused and why, never what was asked. Whoever searches for a document finds it by its hash.</summary>
internal sealed partial class RequestLog(ILogger<RequestLog> logger)
{
    public void Answered(Exchange exchange, string? documentHash, int bytes)
    {
        if (exchange.Refusal is not { } refusal)
        {
            return;
        }

        var hash = documentHash ?? "none";
        var milliseconds = Stopwatch.GetElapsedTime(exchange.Started).TotalMilliseconds;
        if (exchange.Status >= StatusCodes.Status500InternalServerError)
        {
            // Where it is the caller who acts, as when too many came, the place in our code says nothing, and writing it takes longer than refusing.
            var code = refusal.Errors[0].Code;
            Failed(exchange.Status, code, hash, bytes, milliseconds, code.Audience is Audience.Caller ? null : exchange.Fault);
        }
        else
        {
            Refused(exchange.Status, refusal.Errors[0].Code, hash, bytes, milliseconds);
        }
    }

    public void Aborted(Exchange exchange) => LeftEarly(Stopwatch.GetElapsedTime(exchange.Started).TotalMilliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "refused {Status} {Code} document {Hash} answer {Bytes} B in {Milliseconds:0.0} ms")]
    private partial void Refused(int status, string code, string hash, int bytes, double milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "failed {Status} {Code} document {Hash} answer {Bytes} B in {Milliseconds:0.0} ms")]
    private partial void Failed(int status, string code, string hash, int bytes, double milliseconds, Exception? fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "the client left after {Milliseconds:0.0} ms")]
    private partial void LeftEarly(double milliseconds);
}
