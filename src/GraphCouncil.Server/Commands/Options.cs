using System.CommandLine;
using System.Globalization;

namespace GraphCouncil.Server.Commands;

/// <summary>Options that are settings too. One that isn't given leaves the environment and appsettings.json their say.</summary>
internal static class Options
{
    public static Option<string> Urls { get; } = new("--urls") { Description = "Addresses to listen at, separated by ';' (http://127.0.0.1:5080). Only this machine's own are allowed.", HelpName = "URL" };

    public static Option<string> Data { get; } = new("--data") { Description = "Folder of the store's files (data). Made when it is missing.", HelpName = "DIR" };

    public static Option<string> Store { get; } = new("--store") { Description = "Which store keeps the graph (sqlite).", HelpName = "sqlite" };

    public static Option<int> Scale { get; } = new("--scale") { Description = "Size of the demo graph, 1 to 1000 (1: about 180 people).", HelpName = "N" };

    public static Option<int> Seed { get; } = new("--seed") { Description = "Where the demo graph's chance starts (1). The same number makes the same graph.", HelpName = "N" };

    /// <summary>What of these stands on the command line, by setting name.</summary>
    public static Dictionary<string, string?> Given(ParseResult parsed)
    {
        var given = new Dictionary<string, string?>();
        foreach (var option in (Option[])[Urls, Data, Store, Scale, Seed])
        {
            if (parsed.GetResult(option) is { Implicit: false } result)
            {
                given[option.Name.TrimStart('-')] = option switch
                {
                    Option<int> number => result.GetValue(number).ToString(CultureInfo.InvariantCulture),
                    _ => result.GetValue((Option<string>)option),
                };
            }
        }

        return given;
    }
}
