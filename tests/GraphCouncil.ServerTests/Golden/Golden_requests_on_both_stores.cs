using GraphCouncil.ServerTests.Golden.Plans;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>One file set for both stores: the embedded one's answers are the approved ones, and Neo4j's are the same to the byte.</summary>
[Collection(GraphOnNeo4j.Name)]
public sealed class Golden_requests_on_both_stores(GoldenService embedded, GoldenOnNeo4j neo4j) : IClassFixture<GoldenService>, IClassFixture<GoldenOnNeo4j>
{
    public static TheoryData<string> Cases => [.. GoldenCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Are_answered_with_the_same_bytes(string name)
    {
        var golden = GoldenCase.Read(name);
        Assert.Equal(
            await embedded.AskAsync(golden.Query, golden.Variables, golden.ViewAs),
            await neo4j.AskAsync(golden.Query, golden.Variables, golden.ViewAs));
    }
}
