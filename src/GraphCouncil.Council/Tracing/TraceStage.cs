namespace GraphCouncil.Council.Tracing;

/// <summary>The parts of a trace, in the order in which it is read.</summary>
public enum TraceStage
{
    Mandates,
    Production,
    Funding,
    Contributions,
    Reviews,
    Components,
    Projects,
    Municipalities,
}
