using System.Text.Json;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>
/// Takes a call to its checked answer within its time: waits for its turn, tries, tries again, and ends on the server what was given up here.
/// </summary>
internal sealed class Exchange : IAsyncDisposable
{
    private readonly HttpTransport _line;
    private readonly RetryPolicy _endurance;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _turns;
    private readonly LongCalls _long;
    private readonly StatementCanceller _ender;

    public Exchange(Neo4jOptions options, HttpTransport line, RetryPolicy endurance)
    {
        _line = line;
        _endurance = endurance;
        _time = options.Time;
        _turns = new(options.Connections);
        _long = new(options.LongQuestions, options.Time);
        _ender = new(this, endurance, options.Time, line.Statements);
    }

    /// <summary>Throws <see cref="ProblemException"/> and, when the caller gave up, <see cref="OperationCanceledException"/>.</summary>
    public async ValueTask<Answer> AskAsync(Call call, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(call.Limit, _time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        var (hasTurn, underWay) = (false, false);
        LongCalls.Watch? watch = null;
        try
        {
            await _turns.WaitAsync(end.Token).ConfigureAwait(false);
            hasTurn = true;
            watch = call.GivesWay ? _long.Begin(end) : null;
            return await _endurance.RunAsync(
                static (x, c) => x.Exchange.TryAsync(x.Call, c), (Exchange: this, Call: call), call.Patiently, end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            underWay = call.Body is { Sent: true };
            cancellation.ThrowIfCancellationRequested();
            throw !hasTurn || watch is { IsCrowded: true } ? new ProblemException(new Busy((int)Math.Ceiling(call.Limit.TotalSeconds)))
                : Ended(call, new WireFault(FaultKind.Lost, Call.Late(underWay)));
        }
        catch (WireFault e)
        {
            underWay = e.Kind is FaultKind.Lost or FaultKind.TooLarge;
            throw Ended(call, e);
        }
        finally
        {
            watch?.Dispose();
            if (hasTurn)
            {
                _turns.Release();
            }

            if (underWay && call.Id is { } id)
            {
                _ender.End(id);
            }
        }
    }

    /// <summary>One try. Throws <see cref="WireFault"/> and <see cref="OperationCanceledException"/>.</summary>
    public async ValueTask<Answer> TryAsync(Call call, CancellationToken cancellation)
    {
        var answer = await _line.SendAsync(call, cancellation).ConfigureAwait(false);
        try
        {
            var found = Look(answer);
            if (found.Error is { } code)
            {
                throw WireFault.OfCode(code, found.ErrorText);
            }

            answer = answer with { Found = found };
            return HttpTransport.FaultOf(answer.Status) is { } fault ? throw fault
                : call.Fits(answer) ? answer
                : throw WireFault.NotAnAnswer("it holds something else than was asked for");
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ender.DisposeAsync().ConfigureAwait(false);
        _turns.Dispose();
    }

    private static Findings Look(Answer answer)
    {
        try
        {
            return AnswerReader.Read(answer.Bytes.Span);
        }
        catch (JsonException e)
        {
            // A JsonException tells a place, and may show a byte, but no value.
            throw HttpTransport.FaultOf(answer.Status) ?? WireFault.NotAnAnswer("its JSON is broken off or wrong", e);
        }
    }

    private static ProblemException Ended(Call call, WireFault fault)
    {
        var told = call.Commits && fault.Kind is FaultKind.Lost or FaultKind.Unreadable or FaultKind.TooLarge
            ? WireFault.OutcomeUnknown(fault)
            : fault;
        return new(told.Problem, told);
    }
}
