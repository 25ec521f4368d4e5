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
        foreach (var (section, limits) in (ReadOnlySpan<(string, object)>)[("Limits", settings.Limits), ("Answers", settings.Answers), ("Transport", settings.Transport)])
        {
            foreach (var (name, value) in SettingsReader.Figures(limits))
            {
                parsed.InvocationConfiguration.Output.WriteLine(
                    string.Create(CultureInfo.InvariantCulture, $"{(section + ":" + name).PadRight(NameWidth)} {value}"));
            }
        }

        return ExitCodes.Done;
    }
}
