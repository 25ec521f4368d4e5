using System.CommandLine;
using GraphCouncil.Server.Hosting;

namespace GraphCouncil.Server.Commands;

/// <summary><c>schema print</c> and <c>schema check</c>.</summary>
internal static class SchemaCommand
{
    public static Command Make()
    {
        var print = new Command("print", "Print the public schema, as clients see it.");
        print.SetAction(async (parsed, _) =>
        {
            var settings = SettingsReader.Read(Options.Given(parsed));
            await parsed.InvocationConfiguration.Output.WriteAsync(GraphParts.ReadSchema(settings.Answers).PublicSchema!);
            return ExitCodes.Done;
        });
        var folder = new Argument<string?>("folder")
        {
            Description = "Folder of *.graphql files; the service's own when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var check = new Command("check", "Check the schema's mapping and list every fault with its place.") { folder };
        check.SetAction((parsed, _) => Task.FromResult(Check(parsed, parsed.GetValue(folder))));
        return new Command("schema", "Look at the schema.") { print, check };
    }

    private static int Check(ParseResult parsed, string? folder)
    {
        var settings = SettingsReader.Read(Options.Given(parsed));
        var reading = GraphParts.ReadSchema(GraphParts.SchemaFiles(folder), settings.Answers);
        foreach (var fault in reading.Faults)
        {
            parsed.InvocationConfiguration.Error.WriteLine(fault.ToString());
        }

        parsed.InvocationConfiguration.Output.WriteLine(reading.IsSound ? "The schema is sound." : $"{reading.Faults.Length} faults.");
        return reading.IsSound ? ExitCodes.Done : ExitCodes.Failed;
    }
}
