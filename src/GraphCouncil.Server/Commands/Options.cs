using System.CommandLine;
using System.Globalization;
using GraphCouncil.Server.Hosting;

namespace GraphCouncil.Server.Commands;

/// <summary>Options that are settings too. One that isn't given leaves the environment and appsettings.json their say.</summary>
internal static class Options
{
    public static Option<string> Urls { get; } = new("--urls")
    {
        Description = "Addresses to listen at, separated by ';' (http://127.0.0.1:5080). Only this machine's own are allowed.",
        HelpName = "URL",
    };

    public static Option<string> Hosts { get; } = new("--hosts")
    {
        Description = "Names to answer to besides those of the addresses, separated by ';', such as that of a proxy in front.",
        HelpName = "NAME",
    };

    public static Option<string> Origins { get; } = new("--origins")
    {
        Description = "Origins of other sites whose pages may ask, separated by ';', such as https://graph.example.dk. None when not given.",
        HelpName = "ORIGIN",
    };

    public static Option<string> Data { get; } = new("--data")
    {
        Description = "Folder of the store's files (data). Made when it is missing.",
        HelpName = "DIR",
    };

    public static Option<string> Store { get; } = new("--store")
    {
        Description = "Which store keeps the graph: sqlite (default) or neo4j.",
        HelpName = "STORE",
    };

    public static Option<string> Neo4jUri { get; } = new("--neo4j-uri")
    {
        Description = "HTTP address of the Neo4j server (http://127.0.0.1:7474).",
        HelpName = "URL",
    };

    public static Option<string> Neo4jDatabase { get; } = new("--neo4j-database")
    {
        Description = "Database on the Neo4j server (neo4j).",
        HelpName = "NAME",
    };

    public static Option<string> Neo4jUser { get; } = new("--neo4j-user")
    {
        Description = "Who logs in (neo4j); the password is in GRAPHCOUNCIL_NEO4J__PASSWORD or in a file.",
        HelpName = "NAME",
    };

    public static Option<string> Neo4jPasswordFile { get; } = new("--neo4j-password-file")
    {
        Description = "File that holds the password alone.",
        HelpName = "FILE",
    };

    public static Option<int> Scale { get; } = new("--scale")
    {
        Description = "Size of the demo graph, 1 to 1000 (1: about 190 people).",
        HelpName = "N",
    };

    public static Option<int> Seed { get; } = new("--seed")
    {
        Description = "Where the demo graph's chance starts (1). The same number makes the same graph.",
        HelpName = "N",
    };

    public static Option<bool> Quiet { get; } = new("--quiet")
    {
        Description = "Keep still about what a start or a seeding is at; the address, results and faults are told all the same.",
    };

    /// <summary>What says which store, and what it is filled with.</summary>
    public static IReadOnlyList<Option> OfStore { get; } =
        [Data, Store, Neo4jUri, Neo4jDatabase, Neo4jUser, Neo4jPasswordFile, Scale, Seed, Quiet];

    public static IReadOnlyList<Option> All { get; } = [Urls, Hosts, Origins, .. OfStore];

    /// <summary>The command with these options of its own.</summary>
    public static T With<T>(T command, IReadOnlyList<Option> options)
        where T : Command
    {
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        return command;
    }

    /// <summary>The first option given, before a subcommand too, that means nothing to the command that is run; null when there is none.</summary>
    public static Option? Foreign(ParseResult parsed) =>
        All.FirstOrDefault(option =>
            parsed.GetResult(option) is { Implicit: false } && !parsed.CommandResult.Command.Options.Contains(option));

    /// <summary>Where progress is told: on stderr, unless nobody wants it. A terminal is only where stderr itself is one.</summary>
    public static ProgressLine Progress(ParseResult parsed, ServiceSettings settings) =>
        new(settings.Quiet ? null : parsed.InvocationConfiguration.Error, !Console.IsErrorRedirected, TimeProvider.System);

    /// <summary>What of these stands on the command line, by setting name.</summary>
    public static Dictionary<string, string?> Given(ParseResult parsed)
    {
        var given = new Dictionary<string, string?>();
        foreach (var option in All)
        {
            if (parsed.GetResult(option) is { Implicit: false } result)
            {
                given[SettingOf(option)] = option switch
                {
                    Option<bool> flag => result.GetValue(flag) ? bool.TrueString : bool.FalseString,
                    Option<int> number => result.GetValue(number).ToString(CultureInfo.InvariantCulture),
                    _ => result.GetValue((Option<string>)option),
                };
            }
        }

        return given;
    }

    /// <summary><c>--neo4j-password-file</c> sets <c>neo4j:passwordfile</c>; names of settings are the same in any case.</summary>
    private static string SettingOf(Option option)
    {
        const string Section = "--neo4j-";
        return option.Name.StartsWith(Section, StringComparison.Ordinal)
            ? "neo4j:" + option.Name[Section.Length..].Replace("-", "", StringComparison.Ordinal)
            : option.Name.TrimStart('-');
    }
}
