using System.Collections.Immutable;

namespace GraphCouncil.Core.Ways;

/// <summary>What a walk asks next: the values of a <see cref="Query.RelationshipsOf"/>.</summary>
public sealed record WalkRound(ImmutableArray<string> Ids, int Limit, int CountTo);
