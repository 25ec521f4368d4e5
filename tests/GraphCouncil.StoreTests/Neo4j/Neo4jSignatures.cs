using GraphCouncil.StoreContracts;
using GraphCouncil.StoreContracts.Contracts;
using GraphCouncil.StoreTests.Sqlite;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j;

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jFiltering(Neo4jFixture fixture) : FilteringContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jFolded(Neo4jFixture fixture) : FoldedContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jNull(Neo4jFixture fixture) : NullContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jList(Neo4jFixture fixture) : ListContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jOrdering(Neo4jFixture fixture) : OrderingContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jPaging(Neo4jFixture fixture) : PagingContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jTraversal(Neo4jFixture fixture) : TraversalContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jStep(Neo4jFixture fixture) : StepContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jAggregate(Neo4jFixture fixture) : AggregateContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jCount(Neo4jFixture fixture) : CountContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jCardinality(Neo4jFixture fixture) : CardinalityContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jIds(Neo4jFixture fixture) : IdsContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jSearch(Neo4jFixture fixture) : SearchContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jValue(Neo4jFixture fixture) : ValueContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jCanonical(Neo4jFixture fixture) : CanonicalContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jCodePoint(Neo4jFixture fixture) : CodePointContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jWriting(Neo4jFixture fixture) : WritingContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jConcurrency(Neo4jFixture fixture) : ConcurrencyContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jSnapshot(Neo4jFixture fixture) : SnapshotContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jInjection(Neo4jFixture fixture) : InjectionContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jLimits(Neo4jFixture fixture) : LimitsContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jLaw(Neo4jFixture fixture) : LawContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jAgreement(Neo4jFixture fixture) : AgreementContract<Neo4jFixture>(fixture)
{
    /// <summary>Both stores and the toy are asked the same of the same graph.</summary>
    protected override StoreFixture Beside { get; } = new SqliteFixture();
}

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jRelationships(Neo4jFixture fixture) : RelationshipsContract<Neo4jFixture>(fixture);

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jNextTo(Neo4jFixture fixture) : NextToContract<Neo4jFixture>(fixture);
