using GraphCouncil.Compiler;
using Xunit;
using Contract = GraphCouncil.StoreContracts.Contracts.LimitsContract<GraphCouncil.StoreContracts.Toy.ToyFixture>;

namespace GraphCouncil.Tests.Compiler;

public sealed class Stores_are_asked_up_to_the_limits
{
    /// <summary>What the compiler lets through, every store has shown to answer: who raises a figure here has the stores prove it there.</summary>
    [Fact]
    public void The_contract_of_the_stores_has_the_compilers_figures()
    {
        var limits = CompilerLimits.Default;
        Assert.Equal(
            [limits.MaxTests, limits.MaxRelatedTests, limits.MaxRelatedDepth, limits.MaxDepth],
            (int[])[Contract.Tests, Contract.RelatedTests, Contract.RelatedDepth, Contract.Depth]);
        Assert.Equal(
            [limits.MaxOutputs, limits.MaxOrderKeys, limits.MaxOrderSteps, limits.MaxIds, limits.MaxSearchTerms],
            (int[])[Contract.Outputs, Contract.OrderKeys, Contract.OrderSteps, Contract.Ids, Contract.SearchTerms]);
    }
}
