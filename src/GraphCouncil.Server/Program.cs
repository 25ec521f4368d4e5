using System.CommandLine;
using GraphCouncil.Server.Commands;

return await CommandLine.RunAsync(args, new InvocationConfiguration());
