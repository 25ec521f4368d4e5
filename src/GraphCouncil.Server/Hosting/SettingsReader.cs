using System.Reflection;
using GraphCouncil.Core.Problems;
using GraphCouncil.Seeding.Demo;
using GraphCouncil.Server.Validation;

namespace GraphCouncil.Server.Hosting;

/// <summary>Reads the settings from their three sources.</summary>
internal static class SettingsReader
{
    private const string File = "appsettings.json";
    private const string Prefix = "GRAPHCOUNCIL_";
    private const int LongestSeconds = 3_600;

    /// <param name="commandLine">What the command line says, by setting name.</param>
    /// <exception cref="ProblemException">A value doesn't fit its setting.</exception>
    public static ServiceSettings Read(IReadOnlyDictionary<string, string?> commandLine)
    {
        try
        {
            var given = new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, File), optional: true)
                .AddEnvironmentVariables(Prefix)
                .AddInMemoryCollection(commandLine)
                .Build();
            RefuseUnknown(given);
            var settings = given.Get<ServiceSettings>() ?? new ServiceSettings();
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
        foreach (var limit in LimitList.Of(settings))
        {
            Check(limit);
        }

        if (settings.Answers.DefaultPage > settings.Answers.MaxPage)
        {
            throw Bad("The limit Answers:DefaultPage must not be above Answers:MaxPage.");
        }

        if (settings.Scale is < 1 or > DemoGraph.MaxScale)
        {
            throw Bad($"--scale must be from 1 to {DemoGraph.MaxScale}.");
        }

        if (!settings.Store.Equals(StoreChoice.Embedded, StringComparison.OrdinalIgnoreCase) && !StoreChoice.IsRemote(settings))
        {
            throw Bad($"--store must be {StoreChoice.Embedded} or {StoreChoice.Remote}; no other store is built in.");
        }

        Check(settings.Neo4j);
        CallerSettings.Check(settings.Access);
        _ = Addresses.ParseHosts(settings.Hosts);
        _ = Addresses.ParseOrigins(settings.Origins);
        if (settings.Transport.AnswerBytes < settings.Transport.RefusalBytes)
        {
            throw Bad("The limit AnswerBytes must not be below RefusalBytes: a refusal is an answer.");
        }

        if (settings.Memory.Bytes < MemoryLimits.Least)
        {
            throw Bad($"The limit Memory:Bytes must be {MemoryLimits.Least} or more.");
        }

        if (settings.Shares.Answers < 4L * settings.Transport.AnswerBytes)
        {
            throw Bad("The limit Memory:Bytes must be eight times Transport:AnswerBytes or more: "
                + "half of it is for answers, and one takes up to four times its length while it is made.");
        }

        CheckTelemetry(settings);
        if (settings.DrainSeconds is < 0 or > LongestSeconds)
        {
            throw Bad($"DrainSeconds must be from 0 to {LongestSeconds}.");
        }

        if (string.IsNullOrWhiteSpace(settings.Data))
        {
            throw Bad("--data must name a folder.");
        }
    }

    private static void CheckTelemetry(ServiceSettings settings)
    {
        if (settings.Telemetry.Length > 0
            && !(Uri.TryCreate(settings.Telemetry, UriKind.Absolute, out var collector) && collector.Scheme is "http" or "https"))
        {
            throw Bad("Telemetry must be the http or https address of a collector, such as http://127.0.0.1:4318, or empty.");
        }

        if (settings.TelemetrySeconds is < 1 or > LongestSeconds)
        {
            throw Bad($"TelemetrySeconds must be from 1 to {LongestSeconds}.");
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

    private static void Check(Limit limit)
    {
        if (limit.Value <= 0)
        {
            throw Bad($"The limit {limit.Name} must be a positive number.");
        }

        if (limit.Range is { } range && !range.IsValid((int)Math.Min(limit.Value, int.MaxValue)))
        {
            throw Bad($"The limit {limit.Name} must be from {range.Minimum} to {range.Maximum}.");
        }
    }

    /// <summary>A name that means nothing is most likely a setting that somebody relies on, written wrongly.</summary>
    private static void RefuseUnknown(IConfigurationRoot given)
    {
        var known = Names(typeof(ServiceSettings)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in given.AsEnumerable())
        {
            // A section has no value of its own.
            if (value is not null && !known.Contains(name))
            {
                var meant = Choices.Closest(name, known).First();
                throw Bad($"There is no setting {name} ({Variable(name)} in the environment). Correct it there or in {File}, or take it out: "
                    + $"the closest is {Variable(meant)}, the README lists them, 'limits' prints the limits.");
            }
        }
    }

    /// <summary>What a setting is called in the environment: <c>GRAPHCOUNCIL_LIMITS__DEPTH</c>.</summary>
    public static string Variable(string setting) => Prefix + setting.ToUpperInvariant().Replace(":", "__", StringComparison.Ordinal);

    /// <summary>Every setting by its name: <c>Data</c>, <c>Limits:Depth</c>.</summary>
    public static IEnumerable<string> Names(Type settings) =>
        from property in settings.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        from name in property.PropertyType.IsPrimitive || property.PropertyType == typeof(string)
            ? [property.Name]
            : Names(property.PropertyType).Select(inner => $"{property.Name}:{inner}")
        select name;

    private static ProblemException Bad(string what) => new(new BadConfiguration(what));
}
