using GraphCouncil.Core.Problems;

namespace GraphCouncil.Server.Hosting;

/// <summary>What the first look at the store found.</summary>
/// <param name="Fault">Why it cannot be asked; null when it can.</param>
/// <param name="Cause">What made it fail, for the log.</param>
internal sealed record FirstLook(Problem? Fault, Exception? Cause);
