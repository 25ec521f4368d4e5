using System.Collections.Immutable;

namespace GraphCouncil.Council.Findings;

/// <summary>What is supposed to happen on the day.</summary>
/// <param name="People">Who leaves, or does not know something any more.</param>
/// <param name="Mandates">Global ids of mandates that end.</param>
/// <param name="Municipalities">Global ids of municipalities that withdraw: they take part in nothing any more, and no seat is held for them.</param>
public sealed record Supposition(
    ImmutableArray<SupposedPerson> People, ImmutableHashSet<string> Mandates, ImmutableHashSet<string> Municipalities)
{
    /// <summary>Global ids of who leaves.</summary>
    public ImmutableHashSet<string> Leaving { get; } = [.. People.Where(each => each.Leaves).Select(each => each.Id)];
}

/// <summary>Somebody whom something happens to.</summary>
/// <param name="Leaves">Whether the person leaves altogether.</param>
/// <param name="CanBeAsked">Whether the person counts among those who know something, up to now.</param>
/// <param name="Claims">What the person claims in force, at the best levels.</param>
/// <param name="Expired">Of those competencies the ones of which the claims end.</param>
public sealed record SupposedPerson(
    string Id, bool Leaves, bool CanBeAsked, ImmutableArray<(string Competency, int Level)> Claims, ImmutableHashSet<string> Expired)
{
    /// <summary>What is left of the claims.</summary>
    public IEnumerable<(string Competency, int Level)> Left => Leaves ? [] : Claims.Where(each => !Expired.Contains(each.Competency));
}
