using GraphCouncil.Core.Problems;

namespace GraphCouncil.Neo4j.Setup;

/// <summary>Work on the database that no caller asked for: that it takes long is nothing that a caller could ask less of.</summary>
internal static class Patience
{
    /// <summary>Throws what the work throws, but StoreUnavailable in place of TimedOut and Busy.</summary>
    /// <param name="what">What goes on, and what to do about it.</param>
    public static async ValueTask WithAsync(Func<ValueTask> work, string what)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (ProblemException late) when (late.Problem is TimedOut or Busy)
        {
            throw new ProblemException(new StoreUnavailable(what), late);
        }
    }
}
