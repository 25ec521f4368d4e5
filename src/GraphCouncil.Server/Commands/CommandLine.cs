using System.CommandLine;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Server.Commands;

/// <summary>The command line: what can be asked for, and how a failure ends: one line on stderr and an exit code that is not 0.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, InvocationConfiguration configuration)
    {
        var parsed = Make().Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return await FailAsync(configuration, $"{parsed.Errors[0].Message} See --help.", ExitCodes.Usage);
        }

        if (Options.Foreign(parsed) is { } foreign)
        {
            return await FailAsync(
                configuration, $"'{parsed.CommandResult.Command.Name}' has no option '{foreign.Name}'. See --help.", ExitCodes.Usage);
        }

        // Our own line instead of a stack trace.
        configuration.EnableDefaultExceptionHandler = false;

        // The service stops in an order of its own, and takes longer for it than the library would wait.
        configuration.ProcessTerminationTimeout = parsed.CommandResult.Command is RootCommand or { Name: ServeCommand.Name }
            ? null
            : configuration.ProcessTerminationTimeout;
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (ProblemException problem)
        {
            return await FailAsync(configuration, problem.Problem.Message, ExitCodes.Failed);
        }
        catch (OperationCanceledException)
        {
            return await FailAsync(configuration, "Stopped before it was done.", ExitCodes.Failed);
        }
    }

    private static RootCommand Make()
    {
        var root = new RootCommand("GraphCouncil: ask who knows what and who contributed to what, in GraphQL.")
        {
            ServeCommand.Make(), SeedCommand.Make(), SchemaCommand.Make(), LimitsCommand.Make(),
        };
        root.SetAction(ServeCommand.RunAsync);
        return Options.With(root, Options.All);
    }

    private static async Task<int> FailAsync(InvocationConfiguration configuration, string what, int code)
    {
        await configuration.Error.WriteLineAsync("graphcouncil: " + what.ReplaceLineEndings(" "));
        return code;
    }
}
