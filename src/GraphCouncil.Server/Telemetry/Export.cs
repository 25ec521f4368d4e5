using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace GraphCouncil.Server.Telemetry;

/// <summary>Sends traces and metrics to a collector, by OTLP over HTTP.</summary>
internal static class Export
{
    /// <param name="collector">The collector's address, such as <c>http://127.0.0.1:4318</c>.</param>
    /// <param name="every">How often what has gathered is sent.</param>
    public static void Add(IServiceCollection services, Uri collector, TimeSpan every)
    {
        var milliseconds = (int)every.TotalMilliseconds;
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("graphcouncil"))
            .WithTracing(tracing => tracing
                .AddSource(Instruments.Name)
                .AddAspNetCoreInstrumentation(options =>
                {
                    options.RecordException = false;
                    // A GET carries its document in the URL, and a client may put anything into its headers.
                    options.EnrichWithHttpResponse = (span, _) => span.SetTag("url.query", null).SetTag("user_agent.original", null);
                })
                .AddOtlpExporter(options =>
                {
                    Send(options, "v1/traces");
                    options.BatchExportProcessorOptions.ScheduledDelayMilliseconds = milliseconds;
                }))
            .WithMetrics(metrics => metrics
                .AddMeter(Instruments.Name)
                .AddRuntimeInstrumentation()
                .AddOtlpExporter((options, reader) =>
                {
                    Send(options, "v1/metrics");
                    reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = milliseconds;
                }));

        void Send(OtlpExporterOptions options, string path)
        {
            options.Protocol = OtlpExportProtocol.HttpProtobuf;
            options.Endpoint = new Uri(collector.AbsoluteUri.TrimEnd('/') + "/" + path);
        }
    }
}
