using System.Collections.Immutable;
using GraphCouncil.Core.Text;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;

namespace GraphCouncil.Council.Ranking;

/// <summary>
/// Who knows what is needed, best first; of equal scores the first by id. Nobody who cannot be asked is among them (F23). Where few are found,
/// it tells what each single condition costs (F24).
/// </summary>
/// <param name="conditions">What people have to be besides; each by itself can be given up.</param>
public sealed class ExpertRanking(Scores scores, Need need, IEnumerable<(ConditionKind Kind, Func<Person, bool> Holds)> conditions)
{
    /// <summary>With fewer than so many, what could be given up is told.</summary>
    public const int Few = 3;

    /// <summary>Ids of all who could be found if one condition were given up: their evidence is needed, nobody else's.</summary>
    public ImmutableArray<string> Candidates { get; } =

    [
        .. scores.Claimants.Where(person => Eased(need).Any(each => scores.Meets(person, each.Need)) || scores.Meets(person, need))
            .Order(CodePoints.Order),
    ];

    /// <param name="people">What is known of the <see cref="Candidates"/>.</param>
    public (ImmutableArray<RankedPerson> Ranked, ImmutableArray<Relaxation> Relaxations) Rank(IEnumerable<Person> people)
    {
        var willing = people.Where(person => person.CanBeAsked).ToList();
        var asked = conditions.ToList();
        ImmutableArray<RankedPerson> ranked =
        [
            .. willing.Where(person => asked.TrueForAll(each => each.Holds(person))).Select(Ranked).OfType<RankedPerson>()
                .OrderByDescending(each => each.Score).ThenBy(each => each.Person.Id, CodePoints.Order),
        ];
        return (ranked, ranked.Length < Few ? [.. Relaxations(willing, asked).Where(each => each.Count > ranked.Length)] : []);
    }

    private RankedPerson? Ranked(Person person) =>
        scores.Of(person.Id, need) is { } terms ? new RankedPerson(person, [.. terms, .. scores.OfTime(person)]) : null;

    private IEnumerable<Relaxation> Relaxations(List<Person> willing, List<(ConditionKind Kind, Func<Person, bool> Holds)> asked)
    {
        foreach (var given in asked)
        {
            yield return new(given.Kind, null, willing.Count(person =>
                scores.Meets(person.Id, need) && asked.TrueForAll(each => each == given || each.Holds(person))));
        }

        foreach (var (kind, about, eased) in Eased(need))
        {
            yield return new(kind, about, willing.Count(person => scores.Meets(person.Id, eased) && asked.TrueForAll(each => each.Holds(person))));
        }
    }

    /// <summary>The needs with one of them at the level below, and with one of them left out.</summary>
    private static IEnumerable<(ConditionKind Kind, Knows About, Need Need)> Eased(Need need)
    {
        foreach (var one in NeedList.Of(need))
        {
            if (one.Level > 1 && NeedList.With(need, one, one with { Level = one.Level - 1 }) is { } lower)
            {
                yield return (ConditionKind.Level, one, lower);
            }

            if (NeedList.With(need, one, null) is { } without)
            {
                yield return (ConditionKind.Need, one, without);
            }
        }
    }
}

/// <summary>Somebody who was found, and why.</summary>
public sealed record RankedPerson(Person Person, ImmutableArray<ScoreTerm> Terms)
{
    /// <summary>The points of the terms, added.</summary>
    public int Score { get; } = Terms.Sum(term => term.Points);
}

/// <summary>What would be found if one thing were given up.</summary>
/// <param name="About">The need; null for a condition.</param>
/// <param name="Count">How many people there would be.</param>
public sealed record Relaxation(ConditionKind Kind, Knows? About, int Count);
