namespace GraphCouncil.Core.Map;

/// <summary>The types of the public schema that show ways and neighbourhoods. The Schema room prints by these, the Compiler reads by them.</summary>
public static class WayNames
{
    public const string Paths = "Paths";

    public const string Path = "Path";

    public const string Neighbourhood = "Neighbourhood";

    public const string Neighbour = "Neighbour";

    public const string Relationship = "Relationship";

    /// <summary>The enum of all types of relationships, by their own names.</summary>
    public const string RelationshipKind = "RelationshipKind";

    /// <summary>What is meant when an argument is left out; never more than the limit in force.</summary>
    public const int UsualHops = 4;

    public const int UsualPaths = 10;

    public const int UsualDepth = 1;

    public const int UsualNeighbours = 100;
}
