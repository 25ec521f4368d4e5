using System.Collections.Immutable;

namespace GraphCouncil.Council.Evidence;

/// <summary>What a mandate calls for.</summary>
/// <param name="Competencies">By global id, the lowest level that is enough; each once.</param>
public sealed record CalledFor(string Mandate, bool AllowsPrivateParties, ImmutableArray<(string Competency, int Level)> Competencies)
{
    /// <summary>Of several mandates: each competency at its highest level, by id.</summary>
    public static ImmutableArray<(string Competency, int Level)> Together(IEnumerable<CalledFor> mandates) =>
    [
        .. mandates.SelectMany(each => each.Competencies).GroupBy(each => each.Competency, each => each.Level)
            .OrderBy(each => each.Key, Core.Text.CodePoints.Order).Select(each => (each.Key, each.Max())),
    ];
}

/// <summary>A seat in a working group on the day.</summary>
/// <param name="Person">Whose it is.</param>
/// <param name="Group">Global id; null when it is in none.</param>
/// <param name="Mandates">The group's that are approved and in force.</param>
/// <param name="Others">Global ids of who else sits there.</param>
public sealed record HeldSeat(string Id, string Person, string? Group, ImmutableArray<CalledFor> Mandates, ImmutableArray<string> Others);
