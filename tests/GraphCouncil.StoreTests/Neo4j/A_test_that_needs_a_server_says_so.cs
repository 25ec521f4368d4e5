using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j;

/// <summary>By [NeedsNeo4j], so that it can be skipped in time. This class says nothing.</summary>
public sealed class A_test_that_needs_a_server_says_so
{
    [Fact]
    public async Task Or_it_is_told_to_and_gets_none() =>
        Assert.Contains("[NeedsNeo4j]", (await Assert.ThrowsAsync<InvalidOperationException>(Neo4jServer.SharedAsync)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Or_it_is_told_to_and_starts_none() =>
        Assert.Contains("[NeedsNeo4j(OfItsOwn = true)]", (await Assert.ThrowsAsync<InvalidOperationException>(() => Neo4jServer.StartAsync())).Message, StringComparison.Ordinal);
}
