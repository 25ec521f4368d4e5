using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>Somebody who may be chosen: free of conflicts and willing, as whoever made the list saw to.</summary>
/// <param name="Id">Global id of the person; ties are broken by it, in the order of code points.</param>
/// <param name="Fit">How well the person fits, in ten-thousandths; 0 to <see cref="MaxFit"/>.</param>
/// <param name="Levels">By number of competency, the level that the person has in it, 1 or more; 0 for none.</param>
/// <param name="Organization">Global id of who employs the person; null when nobody does, and then nobody is a colleague.</param>
/// <param name="Region">Global id of the region that the person works in; null where there is none.</param>
/// <param name="Traits">What quotas ask of people.</param>
/// <param name="Workload">What the person has to do already, and how often they were asked.</param>
public sealed record Candidate(
    string Id, int Fit, ImmutableArray<int> Levels, string? Organization, string? Region, Traits Traits, Workload Workload)
{
    /// <summary>Nobody fits better than this, in ten-thousandths.</summary>
    public const int MaxFit = 10_000;

    internal bool Has(Traits trait) => (Traits & trait) != Traits.None;

    internal bool Covers(Requirement requirement) => Levels[requirement.Competency] >= requirement.Level;
}
