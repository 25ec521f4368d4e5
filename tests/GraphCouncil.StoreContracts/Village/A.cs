namespace GraphCouncil.StoreContracts.Village;

/// <summary>Where the facts' graphs begin: <c>A.Graph().Person("ada").Skill("graphs").Knowing("ada", "graphs")</c>.</summary>
public static class A
{
    public static GraphBuilder Graph() => new(VillageMap.Map, "edge");

    /// <summary>Changes on top of a graph: ids of relationships differ from those of <see cref="Graph"/>.</summary>
    public static GraphBuilder More() => new(VillageMap.Map, "more");
}
