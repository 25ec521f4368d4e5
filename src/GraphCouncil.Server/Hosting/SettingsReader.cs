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

        if (!settings.Store.Equals(StoreChoice.Embedded, StringComparison.OrdinalIgnoreCase) && !StoreChoice.IsRemote(settings))
        {
            throw Bad($"--store must be {StoreChoice.Embedded} or {StoreChoice.Remote}; no other store is built in.");
        }

        Check(settings.Neo4j);
        _ = Addresses.ParseHosts(settings.Hosts);
        if (settings.Transport.AnswerBytes < settings.Transport.RefusalBytes)
        {
            throw Bad("The limit AnswerBytes must not be below RefusalBytes: a refusal is an answer.");
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

    private static void Check(Neo4jSettings settings)
    {
        if (!Uri.TryCreate(settings.Uri, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Query.Length > 0)
        {
            throw Bad("--neo4j-uri must be the server's HTTP address, such as http://127.0.0.1:7474 or https://…; Bolt is not spoken.");
        }

        if (address.UserInfo.Length > 0)
        {
            throw Bad($"--neo4j-uri must not hold the log-in. Give --neo4j-user, and the password in {Prefix}NEO4J__PASSWORD or in a file.");
        }

        if (string.IsNullOrWhiteSpace(settings.Database) || string.IsNullOrWhiteSpace(settings.User))
        {
            throw Bad("--neo4j-database and --neo4j-user must not be empty.");
        }

        if (settings.Password.Length > 0 && settings.PasswordFile.Length > 0)
        {
            throw Bad($"Give Neo4j's password in {Prefix}NEO4J__PASSWORD or in a file, not in both.");
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
