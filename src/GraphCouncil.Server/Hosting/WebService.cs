using System.Net;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Http;
using GraphCouncil.Server.Requests;
using GraphCouncil.Server.Telemetry;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging.Console;

namespace GraphCouncil.Server.Hosting;

/// <summary>Puts the web application together, part by part. Nothing is read from the surroundings: all settings come in.</summary>
internal static class WebService
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <param name="isDemo">Whether the graph is a demo, of invented people; false when it is not given.</param>
    /// <param name="pages">The folder of the pages for people; they are left out when it is not there.</param>
    public static WebApplication Build(
        ServiceSettings settings,
        IReadOnlyList<IPEndPoint> addresses,
        RequestExecutor engine,
        Readiness readiness,
        string pages,
        Func<bool>? isDemo = null)
    {
        // The empty builder: no environment variable or file of the host may add an address or a limit behind our back.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "GraphCouncil" });
        AddLogging(builder.Logging);
        var connections = new Connections(settings.Transport.Connections);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.Transport.BodyBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(settings.Transport.HeaderSeconds);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(settings.Transport.IdleSeconds);
            foreach (var address in addresses)
            {
                kestrel.Listen(address, listen => listen.Use(next => connection => connections.OnConnectionAsync(connection, next)));
            }
        });
        builder.Services.AddRoutingCore();
        var tokens = CallerSettings.TokensOf(settings.Access);
        tokens?.AddTo(builder.Services);
        if (settings.Telemetry.Length > 0)
        {
            Export.Add(builder.Services, new Uri(settings.Telemetry), TimeSpan.FromSeconds(settings.TelemetrySeconds));
        }

        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(settings.Transport.Seconds + 1));

        var app = builder.Build();
        var log = app.Services.GetRequiredService<ILoggerFactory>();
        var faults = new FaultLog(TimeProvider.System);
        var gate = new Gate(settings.Transport.Running, settings.Transport.Waiting);
        app.Lifetime.ApplicationStopped.Register(gate.Dispose);
        var space = new AnswerSpace(settings.Shares.Answers);
        var answers = new AnswersUnderWay(TimeSpan.FromSeconds(settings.Transport.UnreadSeconds));
        var origins = new AllowedOrigins(Addresses.ParseOrigins(settings.Origins));
        var crossSite = new CrossSite(Addresses.ParseHosts(settings.Hosts), origins);
        var endpoint = new GraphQLEndpoint(
            engine, crossSite, CallerSettings.Of(settings.Access, isDemo ?? (() => false), tokens), gate,
            new SentAway(settings.Transport, TimeProvider.System), space, answers, settings.Transport,
            new RequestLog(log.CreateLogger<RequestLog>(), faults));
        app.Use(Connections.OnRequestAsync);
        app.Use(SecurityHeaders.AddAsync);
        app.Use((http, next) => ProblemPages.CatchAsync(http, log.CreateLogger("GraphCouncil.Pages"), faults, next));
        app.Use((http, next) =>
            crossSite.Refusal(http) is not { } refusal ? next()
            : Paths.IsGraphQL(http.Request.Path) ? endpoint.RefuseAsync(http, refusal)
            : ProblemPages.RefuseAsync(http, refusal));
        app.Use(origins.TellAsync);
        UsePages(app, pages);

        // Routing comes after the pages: a matched endpoint, the fallback too, would keep the files from being served.
        app.UseRouting();
        app.Map(Paths.GraphQL, endpoint.HandleAsync);
        app.Map(Paths.Schema, new SchemaEndpoint(engine.Schema, settings.Introspection, answers).HandleAsync);
        MapHealth(app, readiness);
        app.MapFallback(ProblemPages.NotFoundAsync);
        return app;
    }

    /// <summary>Everything goes to stderr: stdout says where the service is, and nothing else.</summary>
    private static void AddLogging(ILoggingBuilder logging)
    {
        logging.Services.AddSingleton(TimeProvider.System);
        logging.AddConsole(console =>
        {
            console.FormatterName = LogLine.FormatName;
            console.LogToStandardErrorThreshold = LogLevel.Trace;
        });
        logging.AddConsoleFormatter<LogLine, ConsoleFormatterOptions>();
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("GraphCouncil", LogLevel.Information);
    }

    private static void UsePages(WebApplication app, string pages)
    {
        if (!Directory.Exists(pages))
        {
            return;
        }

        app.Use(BrowserVisit.LeadAsync);
        var files = new PhysicalFileProvider(Path.GetFullPath(pages));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
                    ? "public, max-age=31536000, immutable"
                    : "no-cache",
        });
    }

    private static void MapHealth(WebApplication app, Readiness readiness)
    {
        app.MapMethods("/healthz/live", Reading, Ok);
        app.MapMethods("/healthz/ready", Reading, http => readiness.WhyNot is { } reason
            ? ProblemPages.WriteAsync(http, StatusCodes.Status503ServiceUnavailable, "Not ready", detail: reason)
            : Ok(http));

        static Task Ok(HttpContext http)
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            http.Response.ContentLength = "ok\n".Length;
            return http.Response.WriteAsync("ok\n", http.RequestAborted);
        }
    }
}
