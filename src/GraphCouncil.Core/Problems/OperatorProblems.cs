namespace GraphCouncil.Core.Problems;

/// <summary>The store does not answer; it may later.</summary>
public sealed record StoreUnavailable(string What) : Problem(Codes.StoreUnavailable, What)
{
    /// <summary>Within so many seconds whoever looks after a store that is away looks again.</summary>
    public const int LookedAtWithin = 8;

    /// <summary>There was a graph and it is gone. A new one is never made unasked: whoever runs the service decides what is to be there.</summary>
    public static StoreUnavailable GraphLost { get; } =
        new("The store lost its graph while the service ran. It is not filled by itself: put back a backup, seed it, or start the service anew.");

    /// <summary>A graph is being made or a making was cut off; a part of one is not asked.</summary>
    /// <param name="stamp">What it is made of.</param>
    public static StoreUnavailable GraphInPart(string? stamp) =>
        new($"The graph is being made ({stamp ?? "unnamed"}) and can be asked when it is whole. "
            + "If nobody is at it, seed again with the same numbers.");
}

/// <summary>The identity provider does not tell its keys, so no token can be checked.</summary>
public sealed record IdentityUnavailable()
    : Problem(Codes.IdentityUnavailable, "The identity provider does not answer, so your token cannot be checked. Try again in a while.");

/// <summary>What the store holds cannot be read as a graph of this service.</summary>
public sealed record StoreDamaged(string What) : Problem(Codes.StoreDamaged, What);

/// <summary>The store was made for a schema that this one does not follow from by additions alone, or by a newer service.</summary>
public sealed record StoreMismatch(string What) : Problem(Codes.StoreMismatch, What);

/// <summary>A setting, option or data file is wrong.</summary>
public sealed record BadConfiguration(string What) : Problem(Codes.BadConfiguration, What);

/// <summary>A change does not fit the schema or the graph: an unknown node, a missing property, a value taken already.</summary>
public sealed record BadChange(string What) : Problem(Codes.BadChange, What);

/// <summary>The request took longer than it may.</summary>
public sealed record TimedOut() : Problem(Codes.Timeout, "The request took too long and was ended. Ask for less at once.");

/// <summary>Too many requests at once.</summary>
/// <param name="Seconds">After how many it may well be otherwise: as long as what is in the way may take.</param>
public sealed record Busy(int Seconds = 1)
    : Problem(Codes.Busy, $"The service is busy. Try again in {(Seconds == 1 ? "a second" : $"{Seconds} seconds")}.");

/// <summary>The graph holds no value where the schema says that there is one.</summary>
public sealed record MissingValue(string Field)
    : Problem(Codes.MissingValue, $"'{Field}' has no value although the schema says that it always has.");

/// <summary>Something that should not happen; the log has it whole.</summary>
public sealed record Unexpected() : Problem(Codes.Internal, "Internal error.");
