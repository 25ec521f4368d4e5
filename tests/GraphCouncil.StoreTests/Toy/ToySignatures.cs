using GraphCouncil.StoreContracts.Contracts;
using GraphCouncil.StoreContracts.Toy;

namespace GraphCouncil.StoreTests.Toy;

public sealed class ToyFiltering(ToyFixture fixture) : FilteringContract<ToyFixture>(fixture);

public sealed class ToyFolded(ToyFixture fixture) : FoldedContract<ToyFixture>(fixture);

public sealed class ToyNull(ToyFixture fixture) : NullContract<ToyFixture>(fixture);

public sealed class ToyList(ToyFixture fixture) : ListContract<ToyFixture>(fixture);

public sealed class ToyOrdering(ToyFixture fixture) : OrderingContract<ToyFixture>(fixture);

public sealed class ToyPaging(ToyFixture fixture) : PagingContract<ToyFixture>(fixture);

public sealed class ToyTraversal(ToyFixture fixture) : TraversalContract<ToyFixture>(fixture);

public sealed class ToyStep(ToyFixture fixture) : StepContract<ToyFixture>(fixture);

public sealed class ToyAggregate(ToyFixture fixture) : AggregateContract<ToyFixture>(fixture);

public sealed class ToyCount(ToyFixture fixture) : CountContract<ToyFixture>(fixture);

public sealed class ToyCardinality(ToyFixture fixture) : CardinalityContract<ToyFixture>(fixture);

public sealed class ToyIds(ToyFixture fixture) : IdsContract<ToyFixture>(fixture);

public sealed class ToySearch(ToyFixture fixture) : SearchContract<ToyFixture>(fixture);

public sealed class ToyValue(ToyFixture fixture) : ValueContract<ToyFixture>(fixture);

public sealed class ToyCanonical(ToyFixture fixture) : CanonicalContract<ToyFixture>(fixture);

public sealed class ToyCodePoint(ToyFixture fixture) : CodePointContract<ToyFixture>(fixture);

public sealed class ToyWriting(ToyFixture fixture) : WritingContract<ToyFixture>(fixture);

public sealed class ToyConcurrency(ToyFixture fixture) : ConcurrencyContract<ToyFixture>(fixture);

public sealed class ToyInjection(ToyFixture fixture) : InjectionContract<ToyFixture>(fixture);

public sealed class ToyLimits(ToyFixture fixture) : LimitsContract<ToyFixture>(fixture);

public sealed class ToyLaw(ToyFixture fixture) : LawContract<ToyFixture>(fixture);

public sealed class ToySnapshot(ToyFixture fixture) : SnapshotContract<ToyFixture>(fixture);

public sealed class ToyRelationships(ToyFixture fixture) : RelationshipsContract<ToyFixture>(fixture);

public sealed class ToyNextTo(ToyFixture fixture) : NextToContract<ToyFixture>(fixture);
