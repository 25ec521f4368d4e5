using System.Collections.Immutable;
using GraphCouncil.Council.Needs;

namespace GraphCouncil.Council.Ranking;

/// <summary>What is missing when somebody leaves, and who is nearest to having it (F25).</summary>
public static class Substitution
{
    /// <summary>So many needs are looked at, those at the highest levels.</summary>
    public const int MostNeeds = 20;

    /// <summary>So many levels below the person's own are near enough, where nobody says.</summary>
    public const int UsualSlack = 1;

    /// <summary>What is called for and the person has, at the levels that are called for.</summary>
    /// <param name="profile">What the person claims.</param>
    public static ImmutableArray<Knows> Called(
        Catalogue catalogue,
        ImmutableArray<(string Competency, int Level)> profile,
        IEnumerable<(string Competency, int Level)> called,
        double narrower) =>
        Highest(Needs(catalogue, called, narrower).Where(need => profile.Any(own => own.Level >= need.Level && need.FactorOf(own.Competency) > 0)));

    /// <summary>All that the person claims, some levels below being near enough.</summary>
    /// <param name="profile">What the person claims.</param>
    /// <param name="slack">So many levels, 0 to 4.</param>
    public static ImmutableArray<Knows> Lost(
        Catalogue catalogue, ImmutableArray<(string Competency, int Level)> profile, int slack, double narrower) =>
        Highest(Needs(catalogue, profile.Select(each => each with { Level = Math.Max(1, each.Level - slack) }), narrower));

    /// <summary>Who has most of it first, then by points.</summary>
    public static ImmutableArray<RankedPerson> InOrder(ImmutableArray<RankedPerson> ranked, ImmutableArray<Knows> lost, Scores scores) =>
        [.. ranked.OrderByDescending(hit => lost.Count(need => scores.Has(hit.Person.Id, need)))];

    private static IEnumerable<Knows> Needs(Catalogue catalogue, IEnumerable<(string Competency, int Level)> of, double narrower) =>
        of.Select(each => Knows.Of(catalogue, each.Competency, each.Level, narrower));

    private static ImmutableArray<Knows> Highest(IEnumerable<Knows> needs) => [.. needs.OrderByDescending(need => need.Level).Take(MostNeeds)];
}
