using System.Collections.Immutable;

namespace GraphCouncil.Council.Coverage;

/// <summary>Somebody who is in several municipalities: counts in each, and once in what they are both in.</summary>
/// <param name="Municipalities">Global ids, each once.</param>
/// <param name="Claims">Global ids of competencies that the person claims at the level or above.</param>
/// <param name="OpenHours">Hours a month that are agreed and not given to projects; 0 when none are agreed.</param>
public sealed record InSeveral(ImmutableArray<string> Municipalities, ImmutableArray<string> Claims, double OpenHours);
