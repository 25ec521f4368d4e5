using GraphCouncil.StoreContracts.Contracts;

namespace GraphCouncil.StoreTests.Sqlite;

public sealed class SqliteFiltering(SqliteFixture fixture) : FilteringContract<SqliteFixture>(fixture);

public sealed class SqliteFolded(SqliteFixture fixture) : FoldedContract<SqliteFixture>(fixture);

public sealed class SqliteNull(SqliteFixture fixture) : NullContract<SqliteFixture>(fixture);

public sealed class SqliteList(SqliteFixture fixture) : ListContract<SqliteFixture>(fixture);

public sealed class SqliteOrdering(SqliteFixture fixture) : OrderingContract<SqliteFixture>(fixture);

public sealed class SqlitePaging(SqliteFixture fixture) : PagingContract<SqliteFixture>(fixture);

public sealed class SqliteTraversal(SqliteFixture fixture) : TraversalContract<SqliteFixture>(fixture);

public sealed class SqliteStep(SqliteFixture fixture) : StepContract<SqliteFixture>(fixture);

public sealed class SqliteAggregate(SqliteFixture fixture) : AggregateContract<SqliteFixture>(fixture);

public sealed class SqliteCount(SqliteFixture fixture) : CountContract<SqliteFixture>(fixture);

public sealed class SqliteCardinality(SqliteFixture fixture) : CardinalityContract<SqliteFixture>(fixture);

public sealed class SqliteIds(SqliteFixture fixture) : IdsContract<SqliteFixture>(fixture);

public sealed class SqliteSearch(SqliteFixture fixture) : SearchContract<SqliteFixture>(fixture);

public sealed class SqliteValue(SqliteFixture fixture) : ValueContract<SqliteFixture>(fixture);

public sealed class SqliteCanonical(SqliteFixture fixture) : CanonicalContract<SqliteFixture>(fixture);

public sealed class SqliteCodePoint(SqliteFixture fixture) : CodePointContract<SqliteFixture>(fixture);

public sealed class SqliteWriting(SqliteFixture fixture) : WritingContract<SqliteFixture>(fixture);

public sealed class SqliteConcurrency(SqliteFixture fixture) : ConcurrencyContract<SqliteFixture>(fixture);

public sealed class SqliteInjection(SqliteFixture fixture) : InjectionContract<SqliteFixture>(fixture);

public sealed class SqliteLimits(SqliteFixture fixture) : LimitsContract<SqliteFixture>(fixture);

public sealed class SqliteLaw(SqliteFixture fixture) : LawContract<SqliteFixture>(fixture);

public sealed class SqliteAgreement(SqliteFixture fixture) : AgreementContract<SqliteFixture>(fixture);

public sealed class SqliteSnapshot(SqliteFixture fixture) : SnapshotContract<SqliteFixture>(fixture);

public sealed class SqliteRelationships(SqliteFixture fixture) : RelationshipsContract<SqliteFixture>(fixture);

public sealed class SqliteNextTo(SqliteFixture fixture) : NextToContract<SqliteFixture>(fixture);
