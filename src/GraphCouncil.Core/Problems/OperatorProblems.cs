namespace GraphCouncil.Core.Problems;

/// <summary>The store does not answer; it may later.</summary>
public sealed record StoreUnavailable(string What) : Problem("STORE_UNAVAILABLE", What)
{
    public override Audience Audience => Audience.Operator;
}

/// <summary>What the store holds cannot be read as a graph of this service.</summary>
public sealed record StoreDamaged(string What) : Problem("STORE_DAMAGED", What)
{
    public override Audience Audience => Audience.Operator;
}

/// <summary>The store was made for a schema that this one does not follow from by additions alone, or by a newer service.</summary>
public sealed record StoreMismatch(string What) : Problem("STORE_MISMATCH", What)
{
    public override Audience Audience => Audience.Operator;
}

/// <summary>A setting, option or data file is wrong.</summary>
public sealed record BadConfiguration(string What) : Problem("BAD_CONFIGURATION", What)
{
    public override Audience Audience => Audience.Operator;
}

/// <summary>A change does not fit the schema or the graph: an unknown node, a missing property, a value taken already.</summary>
public sealed record BadChange(string What) : Problem("BAD_CHANGE", What);

/// <summary>The request took longer than it may.</summary>
public sealed record TimedOut() : Problem("TIMEOUT", "The request took too long and was ended. Ask for less at once.");

/// <summary>Too many requests at once.</summary>
public sealed record Busy() : Problem("BUSY", "The service is busy. Try again in a second.");

/// <summary>The graph holds no value where the schema says that there is one.</summary>
public sealed record MissingValue(string Field)
    : Problem("MISSING_VALUE", $"'{Field}' has no value although the schema says that it always has.")
{
    public override Audience Audience => Audience.Operator;
}

/// <summary>Something that should not happen; the log has it whole.</summary>
public sealed record Unexpected() : Problem("INTERNAL", "Internal error.")
{
    public override Audience Audience => Audience.Us;
}
