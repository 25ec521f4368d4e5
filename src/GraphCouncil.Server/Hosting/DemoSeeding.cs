using System.Globalization;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Seeding.Demo;
using GraphCouncil.Seeding.Facts;
using GraphCouncil.Seeding.Files;

namespace GraphCouncil.Server.Hosting;

/// <summary>Makes the demo graph out of the data files beside the program.</summary>
internal static class DemoSeeding
{
    private const int MostFaults = 20;
    private const string SetAt = ", set at ";

    /// <summary>What the demo graph of these settings is called in the store.</summary>
    public static string StampOf(ServiceSettings settings) =>
        string.Create(CultureInfo.InvariantCulture,
            $"demo graph, scale {settings.Scale}, seed {settings.Seed}{SetAt}{CalendarDate.Of(DemoGraph.Day)}");

    /// <summary>The day that the graph of that stamp is set at; null when it is no demo graph, or one that does not say.</summary>
    public static DateOnly? DayOf(string? stamp) =>
        stamp?.LastIndexOf(SetAt, StringComparison.Ordinal) is >= 0 and var at ? CalendarDate.Parse(stamp.AsSpan(at + SetAt.Length)) : null;

    /// <summary>Throws <see cref="ProblemException"/> with file, line and column of every bad row; nothing is written then.</summary>
    /// <param name="progress">Told how far it is; null: nobody asks.</param>
    public static async Task SeedAsync(
        IGraphStore store, ServiceSettings settings, GraphMap map, ProgressLine? progress, CancellationToken cancellation)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "seed");
        SeedFile[] files = [.. SeedFacts.FileNames.Where(name => File.Exists(Path.Combine(folder, name)))
            .Select(name => new SeedFile(name, File.ReadAllText(Path.Combine(folder, name))))];
        var (facts, faults) = SeedFacts.Read(files);
        if (faults.Count > 0)
        {
            throw new ProblemException(new BadConfiguration("The data files have faults: " + string.Join(" ", faults.Take(MostFaults))));
        }

        try
        {
            var pace = progress is null ? null : Announce(DemoGraph.SizeOf(DemoGraph.Changes(map, facts, settings.Scale, settings.Seed)), progress);
            await store.FillAsync(new ChangeSet(DemoGraph.Changes(map, facts, settings.Scale, settings.Seed)), StampOf(settings), pace, cancellation);
        }
        finally
        {
            progress?.End();
        }
    }

    private static Pace Announce(DemoSize size, ProgressLine progress)
    {
        progress.Say(string.Create(CultureInfo.InvariantCulture, $"making the demo graph ({size.People:N0} people) …"));
        return new(progress, size.Nodes + size.Relationships, "nodes and relationships", TimeProvider.System);
    }
}
