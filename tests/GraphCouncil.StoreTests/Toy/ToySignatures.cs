using GraphCouncil.StoreContracts.Contracts;
using GraphCouncil.StoreContracts.Toy;

namespace GraphCouncil.StoreTests.Toy;

public sealed class ToyFiltering(ToyFixture fixture) : FilteringContract<ToyFixture>(fixture);

public sealed class ToyNull(ToyFixture fixture) : NullContract<ToyFixture>(fixture);

public sealed class ToyList(ToyFixture fixture) : ListContract<ToyFixture>(fixture);

public sealed class ToyOrdering(ToyFixture fixture) : OrderingContract<ToyFixture>(fixture);

public sealed class ToyPaging(ToyFixture fixture) : PagingContract<ToyFixture>(fixture);
