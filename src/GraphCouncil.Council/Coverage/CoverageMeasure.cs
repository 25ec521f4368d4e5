namespace GraphCouncil.Council.Coverage;

/// <summary>What a table of coverage tells of the people that it counts.</summary>
public enum CoverageMeasure
{
    People,
    HighestLevel,
    Capacity,
}
