using System.Collections.Immutable;
using GraphCouncil.Council.Conflicts;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;

namespace GraphCouncil.Council.Questions;

/// <summary>A component that is to be reviewed.</summary>
/// <param name="Projects">Those that the review may be part of (R7).</param>
/// <param name="Required">What it requires, each as a need; one at least.</param>
internal sealed record Reviewed(
    Component Component, ImmutableArray<Establishing> Projects, ImmutableArray<(Requirement Requirement, Knows Need)> Required)
{
    private readonly Dictionary<string, ImmutableArray<Conflict>> _conflicts = [];

    private Need Need => field ??= new SomeOf([.. Required.Select(each => each.Need)]);

    /// <summary>Looks for those who have one of the required competencies at least; no conflict is known before <see cref="Evidence"/>.</summary>
    public ExpertRanking Ranking(Scores scores, ReviewInput wanted) => new(scores, Need, wanted.Conditions.Asked().Concat(
        wanted.Policies.Select(policy => (
            KindOf(policy),
            (Func<Person, bool>)(person => !_conflicts[person.Id].Any(each => each.Policy == policy))))));

    /// <param name="people">The candidates of the ranking, and others.</param>
    /// <param name="sights">Whoever asks and has a conflict is as good as not there: no name and no number tells them of it (F27).</param>
    public ReviewEvidence Evidence(
        ExpertRanking ranking,
        Scores scores,
        Dictionary<string, Person> people,
        Dictionary<string, Ties> ties,
        ImmutableArray<Making> makings,
        ReviewInput wanted,
        DateOnly day,
        Sights sights)
    {
        var rules = new ConflictRules(Component, Projects, makings, wanted.Years, day);
        var candidates = ranking.Candidates.Where(people.ContainsKey).Select(id => people[id]).ToList();
        foreach (var person in candidates)
        {
            _conflicts[person.Id] = [.. rules.Of(person, ties[person.Id]).Where(each => wanted.Policies.Contains(each.Policy))];
        }

        candidates.RemoveAll(person => sights.IsSelf(person.Id) && !_conflicts[person.Id].IsEmpty);
        var (ranked, relaxations) = ranking.Rank(candidates);
        var others = wanted.Conditions.Asked().ToList();
        var between = candidates
            .Where(person => person.CanBeAsked && scores.Meets(person.Id, Need) && others.TrueForAll(each => each.Holds(person)))
            .SelectMany(person => _conflicts[person.Id]).ToList();
        var hidden = Enum.GetValues<ConflictPolicy>().Where(policy => !ConflictRules.IsTold(policy, sights)).ToList();
        ImmutableArray<Conflict> told = [.. between.Where(conflict => !hidden.Contains(conflict.Policy))];
        return new(
            Component.Id,
            Required,
            scores,
            ranked,
            relaxations.RemoveAll(each => hidden.Any(policy => KindOf(policy) == each.Kind)),
            told,
            between.Count - told.Length,
            between.DistinctBy(conflict => conflict.Person).Count());
    }

    private static ConditionKind KindOf(ConflictPolicy policy) => policy switch
    {
        ConflictPolicy.OwnOrganization => ConditionKind.OwnOrganization,
        ConflictPolicy.Allocated => ConditionKind.Allocated,
        ConflictPolicy.CoDelivery => ConditionKind.CoDelivery,
        ConflictPolicy.DeclaredInterest => ConditionKind.DeclaredInterest,
        ConflictPolicy.LineManager => ConditionKind.LineManager,
    };
}
