using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GraphCouncil.Server.Telemetry;

/// <summary>
/// What traces and metrics say: hashes, kinds, codes and durations. Never a document, a variable, a name that a client chose or a value of the graph.
/// </summary>
internal static class Instruments
{
    /// <summary>The name of both the source of spans and the meter.</summary>
    public const string Name = "GraphCouncil";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Requests =
        Meter.CreateHistogram<double>(
            "graphcouncil.request.duration",
            "s",
            "Requests from their first byte to the last of the answer, by outcome: ok or the code of the first error.");

    private static readonly Histogram<double> Questions =
        Meter.CreateHistogram<double>("graphcouncil.question.duration", "s", "Questions to the store, one per root field of a request.");

    /// <summary>The span of a request; null when nobody traces.</summary>
    public static Activity? StartRequest() => Source.StartActivity("graphql");

    /// <summary>The span of a question to the store; null when nobody traces.</summary>
    public static Activity? StartQuestion() => Source.StartActivity("graph.question", ActivityKind.Client);

    /// <param name="documentHash">Null when no document was read.</param>
    /// <param name="outcome"><c>ok</c> or the code of the first error.</param>
    public static void RequestEnded(Activity? span, long started, string? documentHash, string outcome)
    {
        Requests.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
        if (span is { IsAllDataRequested: true })
        {
            span.SetTag("graphql.document.hash", documentHash);
            span.SetTag("graphcouncil.outcome", outcome);
        }
    }

    public static void QuestionEnded(long started) => Questions.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
}
