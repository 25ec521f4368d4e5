using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>Somebody who may be chosen: free of conflicts, willing and not at the limit, as whoever made the list saw to.</summary>
/// <param name="Id">Global id of the person; ties are broken by it, in the order of code points.</param>
/// <param name="Fit">How well the person fits, in ten-thousandths; 0 or more.</param>
/// <param name="Organization">Global id of who employs the person; null when nobody does.</param>
/// <param name="Covers">By number, the requirements whose competency the person has at the level that is asked.</param>
public sealed record Candidate(string Id, int Fit, string? Organization, ImmutableArray<int> Covers);
