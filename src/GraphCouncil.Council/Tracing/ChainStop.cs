namespace GraphCouncil.Council.Tracing;

/// <summary>The kinds of things that a trace begins at, and knows the neighbours of; the first six are the chain, in its order.</summary>
public enum ChainStop
{
    Mandate,
    WorkingGroup,
    Deliverable,
    Component,
    Project,
    Municipality,
    Person,
    Grant,
}
