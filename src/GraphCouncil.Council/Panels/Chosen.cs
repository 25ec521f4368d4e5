using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>What a search for people came to.</summary>
/// <param name="People">By number, in order; null where nothing was found.</param>
/// <param name="Bound">No choice of as many people costs less.</param>
/// <param name="Proven">Nothing found: there is nothing. Else: nothing costs less.</param>
internal readonly record struct Chosen(ImmutableArray<int>? People, long Bound, bool Proven);
