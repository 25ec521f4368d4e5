namespace GraphCouncil.Core.Stores;

/// <summary>What a store holds when it is looked at.</summary>
public enum StoreContent
{
    /// <summary>No graph: one can be filled in. A store that held one has lost it.</summary>
    Empty,

    /// <summary>A part of a graph: a filling is under way, or was cut off and can go on.</summary>
    Part,

    /// <summary>A whole graph: the one that was there when the store was opened, or that was filled in through it.</summary>
    Graph,

    /// <summary>A whole graph that took the place of the one that was there: the store must be opened anew before it is asked.</summary>
    AnotherGraph,
}
