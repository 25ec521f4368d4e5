namespace GraphCouncil.ServerTests.Golden.Plans;

/// <summary>The approved statements for which Neo4j walks a label whole, and why it has to. An entry that is not needed any more is a failure.</summary>
internal static class MustWalkOnNeo4j
{
    private const string FarOrder = "The order is that of other nodes' values: all rows have to be known before the first.";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["order/by-the-employers-name-then-own people: Person"] = FarOrder,
    };
}
