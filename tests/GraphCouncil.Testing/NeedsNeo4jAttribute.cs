using Xunit;
using Xunit.v3;

namespace GraphCouncil.Testing;

/// <summary>
/// What carries this asks a real Neo4j: a test, all tests of a class, or, on the definition of a collection, all that belong to it. Where there is
/// none they are skipped before their fixtures are made (<see cref="SkipsWhatIsMissing"/>). Who asks for one without saying so gets a failure.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsNeo4jAttribute : Attribute, ITraitAttribute
{
    internal const string Trait = "Needs";
    internal const string AnyServer = "Neo4j";
    private const string OwnServer = "Neo4j of its own";

    /// <summary>A server that the test starts, kills or locks: a running one that is named will not do.</summary>
    public bool OfItsOwn { get; init; }

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() =>
        OfItsOwn ? [new(Trait, AnyServer), new(Trait, OwnServer)] : [new(Trait, AnyServer)];

    /// <summary>Why a test with these traits cannot be run here; null when it can.</summary>
    internal static string? Missing(IReadOnlyDictionary<string, IReadOnlyCollection<string>> traits)
    {
        if (Has(traits, AnyServer) && !Neo4jServer.IsThere)
        {
            return Neo4jServer.NotThere;
        }

        return Has(traits, OwnServer) && !Neo4jServer.CanBeStarted ? Neo4jServer.NotToStart : null;
    }

    /// <summary>Throws when the test, or the fixture, that runs now does not say what it needs.</summary>
    internal static void IsSaid(bool ofItsOwn)
    {
        var now = TestContext.Current;
        var traits = now.TestCase?.Traits ?? now.TestClass?.Traits ?? now.TestCollection?.Traits;
        if (traits is null || !Has(traits, ofItsOwn ? OwnServer : AnyServer))
        {
            throw new InvalidOperationException(
                $"This test asks for a Neo4j and does not say so. Put [NeedsNeo4j{(ofItsOwn ? "(OfItsOwn = true)" : "")}] on it, on its class, "
                + "or on the definition of its collection: then it is skipped where there is none, before a fixture or a property can fail of it.");
        }
    }

    private static bool Has(IReadOnlyDictionary<string, IReadOnlyCollection<string>> traits, string need) =>
        traits.TryGetValue(Trait, out var needs) && needs.Contains(need, StringComparer.Ordinal);
}
