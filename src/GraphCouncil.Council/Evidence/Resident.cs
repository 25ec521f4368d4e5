using System.Collections.Immutable;

namespace GraphCouncil.Council.Evidence;

/// <summary>Somebody who counts in a table of areas.</summary>
/// <param name="Organizations">Global ids of where the person belongs, municipalities among them.</param>
/// <param name="Claims">What the person claims at the level that is asked for or above.</param>
/// <param name="OpenHours">Hours a month that are agreed and not given to projects; 0 when none are agreed, or nobody asked.</param>
public sealed record Resident(ImmutableArray<string> Organizations, ImmutableArray<(string Competency, int Level)> Claims, double OpenHours);
