using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j;

/// <summary>By [NeedsNeo4j], so that it can be skipped in time. This class says nothing.</summary>
public sealed class A_test_that_needs_a_server_says_so
{
    [Fact]
    public Task Or_it_is_told_to_and_gets_none() => IsToldToSay("[NeedsNeo4j]", Neo4jServer.SharedAsync);

    [Fact]
    public Task Or_it_is_told_to_and_starts_none() => IsToldToSay("[NeedsNeo4j(OfItsOwn = true)]", () => Neo4jServer.StartAsync());

    private static async Task IsToldToSay(string mark, Func<Task<Neo4jServer>> asking) =>
        Assert.Contains(mark, (await Assert.ThrowsAsync<InvalidOperationException>(asking)).Message, StringComparison.Ordinal);
}
