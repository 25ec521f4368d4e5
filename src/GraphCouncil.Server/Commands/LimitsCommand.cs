using System.CommandLine;
using System.Globalization;
using GraphCouncil.Server.Hosting;

namespace GraphCouncil.Server.Commands;

/// <summary><c>limits</c>: every limit in force, by the name it is set with in the environment, in columns: name, value, unit, meaning.</summary>
internal static class LimitsCommand
{
    public static Command Make()
    {
        var command = new Command(
            "limits",
            "Print every limit in force by the name it is set with, its unit and meaning. "
            + $"In appsettings.json {SettingsReader.Variable("Limits:Depth")} is Depth in the section Limits.");
        command.SetAction((parsed, _) => Task.FromResult(Print(parsed)));
        return command;
    }

    private static int Print(ParseResult parsed)
    {
        var rows = LimitList.Of(SettingsReader.Read(Options.Given(parsed)))
            .Select(limit => (
                Name: SettingsReader.Variable(limit.Name),
                Value: limit.Value.ToString(CultureInfo.InvariantCulture),
                limit.Told.Unit,
                limit.Told.Meaning))
            .ToList();
        var (name, value, unit) = (rows.Max(row => row.Name.Length), rows.Max(row => row.Value.Length), rows.Max(row => row.Unit.Length));
        foreach (var row in rows)
        {
            parsed.InvocationConfiguration.Output.WriteLine(
                $"{row.Name.PadRight(name)}  {row.Value.PadLeft(value)} {row.Unit.PadRight(unit)}  {row.Meaning}");
        }

        return ExitCodes.Done;
    }
}
