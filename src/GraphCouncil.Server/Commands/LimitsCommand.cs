using System.CommandLine;
using System.Globalization;
using GraphCouncil.Server.Hosting;

namespace GraphCouncil.Server.Commands;

/// <summary><c>limits</c>: every limit in force, by the name it is set with.</summary>
internal static class LimitsCommand
{
    private const int NameWidth = 32;

    public static Command Make()
    {
        var command = new Command("limits", "Print every limit in force, by the name it is set with.");
        command.SetAction((parsed, _) => Task.FromResult(Print(parsed)));
        return command;
    }

    private static int Print(ParseResult parsed)
    {
        var settings = SettingsReader.Read(Options.Given(parsed));
        foreach (var limit in LimitList.Of(settings))
        {
            parsed.InvocationConfiguration.Output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{limit.Name.PadRight(NameWidth)} {limit.Value}"));
        }

        return ExitCodes.Done;
    }
}
