namespace GraphCouncil.Council.Coverage;

/// <summary>What areas a table is about.</summary>
public enum AreaKind
{
    Municipality,
    Region,
    NetworkArea,
}
