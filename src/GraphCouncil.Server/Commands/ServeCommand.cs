using System.CommandLine;
using GraphCouncil.Core.Values;
using GraphCouncil.Server.Hosting;
using Microsoft.AspNetCore.Connections;

namespace GraphCouncil.Server.Commands;

/// <summary><c>serve</c>, which is also what no subcommand means: open the store, make the demo graph when it is empty, listen; a store on a server
/// is got
/// ready while it listens already.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    private const int MinThreads = 16;

    public static Command Make()
    {
        var command = new Command(Name, "Serve the graph over HTTP (the default).");
        command.SetAction(RunAsync);
        return Options.With(command, Options.All);
    }

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        // A question holds its thread for some milliseconds. With as many threads as processors, to which the runtime adds one after the other only
        // when it has been slow for a while, a short one would wait for all that came before it.
        ThreadPool.SetMinThreads(Math.Max(MinThreads, 4 * Environment.ProcessorCount), Environment.ProcessorCount);
        var settings = SettingsReader.Read(Options.Given(parsed));
        var addresses = Addresses.Parse(settings.Urls);
        Addresses.RequireFree(addresses);
        var progress = Options.Progress(parsed, settings);
        await using var parts = await GraphParts.BeginAsync(settings, progress, cancellation);
        var readiness = new Readiness(() => parts.StoreFault);
        await using var app = WebService.Build(
            settings, addresses, parts.Engine, readiness, GraphParts.Pages, () => parts.Calendar.DemoDay is not null);
        using var collection = new QuietCollection(TimeProvider.System);
        using var stop = new StopSignal();
        parts.Watch(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("GraphCouncil.Store"));
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            throw Addresses.Taken(addresses[0]);
        }

        await parsed.InvocationConfiguration.Output.WriteLineAsync($"GraphCouncil listens at {string.Join(' ', app.Urls)}");
        progress.Note($"the graph lies in {StoreChoice.Describe(settings)}; Ctrl+C stops the service");
        var opened = parts.OpenedAsync();
        if (await Task.WhenAny(opened, stop.First) == opened)
        {
            await opened;
            if (parts.Calendar.DemoDay is { } day)
            {
                progress.Note($"the demo graph is set at {CalendarDate.Of(day)}: without asOf questions are answered as of that day");
            }

            await stop.First;
        }

        readiness.Drain();
        await DrainAsync(settings, stop.Again);
        await app.StopAsync(stop.Again);
        return ExitCodes.Done;
    }

    /// <summary>Whoever hands out requests gets the time to see that none should come here any more.</summary>
    private static async Task DrainAsync(ServiceSettings settings, CancellationToken again)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(settings.DrainSeconds), again);
        }
        catch (OperationCanceledException)
        {
            // Asked a second time: at once.
        }
    }
}
