using GraphCouncil.StoreContracts;
using GraphCouncil.StoreContracts.Contracts;
using GraphCouncil.StoreContracts.Toy;
using Xunit;

namespace GraphCouncil.StoreTests;

/// <summary>Each contract is signed by each store, or stands in the list of exceptions with its reason.</summary>
public sealed class Completeness
{
    private static readonly Dictionary<(Type Contract, Type Fixture), string> Exceptions = new()
    {
        [(typeof(AgreementContract<>), typeof(ToyFixture))] = "The toy is what the others are measured against; agreeing with itself says nothing.",
    };

    private static readonly Type[] Contracts = [.. typeof(Contract<>).Assembly.GetTypes().Where(t => t is { IsAbstract: true, IsGenericTypeDefinition: true } && Base(t) == typeof(Contract<>))];

    private static readonly Type[] Fixtures =
        [.. new[] { typeof(Contract<>).Assembly, typeof(Completeness).Assembly }.SelectMany(a => a.GetTypes()).Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(StoreFixture)))];

    private static readonly HashSet<(Type, Type)> Signed =
        [.. typeof(Completeness).Assembly.GetTypes().Where(t => !t.IsAbstract && t.BaseType is { IsGenericType: true } signed && Contracts.Contains(Base(t))).Select(t => (Base(t)!, t.BaseType!.GetGenericArguments()[0]))];

    [Fact]
    public void Each_store_signs_each_contract()
    {
        Assert.True(Contracts.Length >= 15 && Fixtures.Length > 0, "There are contracts and stores to look at.");
        Assert.Empty(All.Where(pair => !Signed.Contains(pair) && !Exceptions.ContainsKey(pair)).Select(pair => $"{pair.Fixture.Name} does not sign {pair.Contract.Name}."));
    }

    [Fact]
    public void An_exception_is_needed_and_says_why()
    {
        Assert.Empty(Exceptions.Keys.Where(pair => !All.Contains(pair) || Signed.Contains(pair)).Select(pair => $"{pair.Fixture.Name} needs no exception for {pair.Contract.Name}."));
        Assert.DoesNotContain(Exceptions.Values, string.IsNullOrWhiteSpace);
    }

    [Fact]
    public void A_signature_adds_nothing_and_takes_nothing_away() =>
        Assert.Empty(typeof(Completeness).Assembly.GetTypes().Where(t => Contracts.Contains(Base(t)))
            .Where(t => !t.IsSealed || t.GetMethods().Any(m => m.DeclaringType == t)).Select(t => $"{t.Name} must be sealed and empty."));

    private static IEnumerable<(Type Contract, Type Fixture)> All => Contracts.SelectMany(_ => Fixtures, (contract, fixture) => (contract, fixture));

    private static Type? Base(Type type) => type.BaseType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : null;
}
