using System.Collections.Immutable;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>Of all hits those that a page from the start can hold.</summary>
/// <param name="Fields">Places of fields whose hits are rows of the list for sure, so that enough are left when others are not.</param>
/// <param name="Limit">How many rows the page has at most.</param>
internal sealed record BestHits(ImmutableArray<int> Fields, ValueSlot Limit);
