namespace GraphCouncil.Council.Tracing;

/// <summary>A link of a trace.</summary>
/// <param name="From">Global id of the node nearer to the mandate; of money and work, who gives it.</param>
/// <param name="To">Global id of the other node.</param>
public sealed record TraceLink(TraceLinkKind Kind, string From, string To, Period Period)
{
    /// <summary>Global id of the node that the link stands for: a grant, a contribution, a review; null where it is a plain relationship.</summary>
    public string? Through { get; init; }

    /// <summary>A name of an enum: the part of a person, project or municipality, or the state of a mandate.</summary>
    public string? Role { get; init; }

    /// <summary>Of a deliverable.</summary>
    public string? Version { get; init; }

    /// <summary>Of a grant, in hundredths of a krone.</summary>
    public long? Ore { get; init; }

    /// <summary>Whether it holds on the day; of a mandate, whether it is in force.</summary>
    public required bool Holds { get; init; }

    public TraceStage Stage => Kind switch
    {
        TraceLinkKind.WorksUnder or TraceLinkKind.CoversComponent => TraceStage.Mandates,
        TraceLinkKind.ProducedByGroup or TraceLinkKind.ProducedByProject => TraceStage.Production,
        TraceLinkKind.PaysFor => TraceStage.Funding,
        TraceLinkKind.Contributed => TraceStage.Contributions,
        TraceLinkKind.Reviewed => TraceStage.Reviews,
        TraceLinkKind.DeliversFor => TraceStage.Components,
        TraceLinkKind.Establishes => TraceStage.Projects,
        TraceLinkKind.TakesPartIn => TraceStage.Municipalities,
    };
}

/// <summary>What a link of a trace says.</summary>
public enum TraceLinkKind
{
    WorksUnder,
    CoversComponent,
    ProducedByGroup,
    ProducedByProject,
    PaysFor,
    Contributed,
    Reviewed,
    DeliversFor,
    Establishes,
    TakesPartIn,
}
