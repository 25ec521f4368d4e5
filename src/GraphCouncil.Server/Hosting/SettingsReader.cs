using GraphCouncil.Core.Problems;

namespace GraphCouncil.Server.Hosting;

/// <summary>Reads the settings from their three sources.</summary>
internal static class SettingsReader
{
    private const string File = "appsettings.json";
    private const string Prefix = "GRAPHCOUNCIL_";

    /// <param name="commandLine">What the command line says, by setting name.</param>
    /// <exception cref="ProblemException">A value doesn't fit its setting.</exception>
    public static ServiceSettings Read(IReadOnlyDictionary<string, string?> commandLine)
    {
        try
        {
            var settings = new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, File), optional: true)
                .AddEnvironmentVariables(Prefix)
                .AddInMemoryCollection(commandLine)
                .Build()
                .Get<ServiceSettings>(options => options.ErrorOnUnknownConfiguration = false) ?? new ServiceSettings();
            Check(settings);
            return settings;
        }
        catch (InvalidDataException)
        {
            throw Bad($"{File} is not JSON. Mend it or remove it.");
        }
        catch (InvalidOperationException fault)
        {
            throw Bad($"{fault.Message} Give a value of that kind in {File}, the environment ({Prefix}…) or on the command line.");
        }
    }

    private static void Check(ServiceSettings settings)
    {
        Positive(settings.Limits);
        Positive(settings.Transport);
        Positive(settings.Answers);
        if (settings.Scale is < 1 or > 1_000)
        {
            throw Bad("--scale must be from 1 to 1000.");
        }

        if (!settings.Store.Equals("sqlite", StringComparison.OrdinalIgnoreCase))
        {
            throw Bad("--store must be sqlite; no other store is built in.");
        }

        if (settings.Telemetry.Length > 0 && !(Uri.TryCreate(settings.Telemetry, UriKind.Absolute, out var collector) && collector.Scheme is "http" or "https"))
        {
            throw Bad("Telemetry must be the http or https address of a collector, such as http://127.0.0.1:4318, or empty.");
        }

        if (settings.TelemetrySeconds is < 1 or > 3_600)
        {
            throw Bad("TelemetrySeconds must be from 1 to 3600.");
        }

        if (string.IsNullOrWhiteSpace(settings.Data))
        {
            throw Bad("--data must name a folder.");
        }
    }

    private static void Positive(object limits)
    {
        foreach (var figure in Figures(limits))
        {
            if (figure.Value <= 0)
            {
                throw Bad($"The limit {figure.Name} must be a positive number.");
            }
        }
    }

    /// <summary>The figures of a record of limits, in the order they are written.</summary>
    public static IEnumerable<(string Name, int Value)> Figures(object limits) =>
        limits.GetType().GetProperties().Where(each => each.PropertyType == typeof(int)).Select(each => (each.Name, (int)each.GetValue(limits)!));

    private static ProblemException Bad(string what) => new(new BadConfiguration(what));
}
