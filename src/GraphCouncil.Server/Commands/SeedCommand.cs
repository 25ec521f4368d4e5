using System.CommandLine;
using System.Globalization;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Server.Hosting;

namespace GraphCouncil.Server.Commands;

/// <summary><c>seed</c>: make the demo graph in an empty store and stop.</summary>
internal static class SeedCommand
{
    public static Command Make()
    {
        var command = new Command("seed", "Make the demo graph in an empty store, then stop.");
        command.SetAction(RunAsync);
        return Options.With(command, Options.OfStore);
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var settings = SettingsReader.Read(Options.Given(parsed));
        var map = GraphParts.ReadSchema(settings.Answers).Map!;
        var progress = Options.Progress(parsed, settings);
        await using var store = await StoreChoice.OpenAsync(settings, map, progress, cancellation);
        if (await store.ContentAsync(cancellation) is StoreContent.Graph or StoreContent.AnotherGraph)
        {
            var stamp = await store.StampAsync(cancellation);
            throw new ProblemException(new BadConfiguration(
                StoreChoice.IsRemote(settings)
                    ? $"There is a graph in {StoreChoice.Describe(settings)} already{(stamp is null ? "" : $" ({stamp})")}. "
                        + "Name another database, or empty this one first."
                    : $"The store in {settings.Data} is not empty{(stamp is null ? "" : $" ({stamp})")}. "
                        + "Choose another folder with --data DIR, or remove this one first."));
        }

        await DemoSeeding.SeedAsync(store, settings, map, progress, cancellation);
        var (nodes, relationships) = await store.CountAsync(cancellation);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Made {nodes} nodes and {relationships} relationships in {StoreChoice.Describe(settings)}."));
        return ExitCodes.Done;
    }
}
