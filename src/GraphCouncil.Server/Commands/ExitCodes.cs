namespace GraphCouncil.Server.Commands;

/// <summary>What a shell is told at the end.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Something on this machine stands in the way; stderr says what to do.</summary>
    public const int Failed = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int Usage = 2;
}
