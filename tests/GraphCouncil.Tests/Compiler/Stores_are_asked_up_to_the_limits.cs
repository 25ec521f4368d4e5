using GraphCouncil.Compiler;
using GraphCouncil.StoreContracts.Contracts;
using GraphCouncil.StoreContracts.Toy;
using Xunit;

namespace GraphCouncil.Tests.Compiler;

public sealed class Stores_are_asked_up_to_the_limits
{
    /// <summary>What the compiler lets through, every store has shown that it answers: whoever raises a figure here has the stores prove it there.</summary>
    [Fact]
    public void The_contract_of_the_stores_has_the_compilers_figures()
    {
        var limits = CompilerLimits.Default;
        Assert.Equal(
            (limits.MaxTests, limits.MaxDepth, limits.MaxRelatedDepth, limits.MaxOutputs, limits.MaxOrderKeys, limits.MaxOrderSteps, limits.MaxIds),
            (LimitsContract<ToyFixture>.Tests, LimitsContract<ToyFixture>.Depth, LimitsContract<ToyFixture>.RelatedDepth, LimitsContract<ToyFixture>.Outputs,
                LimitsContract<ToyFixture>.OrderKeys, LimitsContract<ToyFixture>.OrderSteps, LimitsContract<ToyFixture>.Ids));
    }
}
