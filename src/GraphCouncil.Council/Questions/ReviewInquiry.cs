using System.Collections.Immutable;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Conflicts;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary>Finds out who can review a component, in three rounds, and leaves the conclusion to the question.</summary>
internal abstract class ReviewInquiry(EvidenceTrees trees, ReviewInput wanted, DateOnly day) : Inquiry
{
    /// <summary>Whether the conclusion is work for a processor for long.</summary>
    protected virtual bool TakesLong => false;

    protected abstract AnswerObject Conclude(ReviewEvidence evidence);

    protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
    {
        yield return [trees.Competencies.Whole(), trees.Components.ByIds([wanted.Component]), trees.Makers.ByIds([wanted.Component])];
        var catalogue = EvidenceReader.Competencies(Told[0].Json);
        var component = EvidenceReader.OneComponent(Told[1].Json)
            ?? throw Bad("'component' is no id of a component. Use an id that a query gave out.");
        var makings = EvidenceReader.Makings(Told[2].Json, day);
        var projects = ProjectsOf(component);
        ImmutableArray<(Requirement Requirement, Knows Need)> required =
            [.. component.Requirements.Select(each => (each, NeedOf(each, catalogue)))];
        if (required.IsEmpty)
        {
            throw Bad("The component requires no competency, so nobody can be told to know it. Say what is needed with 'experts'.");
        }

        var need = new SomeOf([.. required.Select(each => each.Need)]);
        var ids = required.SelectMany(each => each.Need.Competencies).Select(each => each.Id).Distinct().ToArray();
        yield return [trees.Holders.ByIds(ids), trees.Works.ByIds(ids)];
        var scores = new Scores(EvidenceReader.Claims(Told[0].Json), EvidenceReader.Works(Told[1].Json, day), wanted.Weights, day);
        var conflicts = new Dictionary<string, ImmutableArray<Conflict>>();
        var policies = wanted.Policies.Select(policy => (
            KindOf(policy),
            (Func<Person, bool>)(person => !conflicts[person.Id].Any(each => each.Policy == policy))));
        var ranking = new ExpertRanking(scores, need, wanted.Conditions.Asked().Concat(policies));
        IsLaborious = TakesLong;
        if (!ranking.Candidates.IsEmpty)
        {
            yield return [trees.People.ByIds(ranking.Candidates), trees.Ties.ByIds(ranking.Candidates)];
        }

        var people = ranking.Candidates.IsEmpty ? [] : EvidenceReader.People(Told[0].Json, trees, day);
        var ties = people.IsEmpty ? [] : EvidenceReader.AllTies(Told[1].Json).ToDictionary(each => each.Person);
        var rules = new ConflictRules(component, projects, makings, wanted.Years, day);
        foreach (var person in people)
        {
            conflicts.Add(person.Id, [.. rules.Of(person, ties[person.Id]).Where(each => wanted.Policies.Contains(each.Policy))]);
        }

        var (ranked, relaxations) = ranking.Rank(people);
        var others = wanted.Conditions.Asked().ToList();
        ImmutableArray<Conflict> told =
        [
            .. people.Where(person => person.CanBeAsked && scores.Meets(person.Id, need) && others.TrueForAll(each => each.Holds(person)))
                .SelectMany(person => conflicts[person.Id]),
        ];
        Answer = Conclude(new(required, scores, ranked, relaxations, told));
    }

    private ImmutableArray<Establishing> ProjectsOf(Component component) => wanted.Project is not { } only ? component.Projects
        : component.Projects.FirstOrDefault(each => each.Project == only) is { } project ? [project]
        : throw Bad("'project' does not establish the component on that day, and a review is part of a project that does (R7). Leave it out.");

    private Knows NeedOf(Requirement requirement, Catalogue catalogue) => Knows.Of(
        catalogue.Find(requirement.Competency)?.Notation ?? requirement.Competency,
        catalogue,
        [requirement.Competency],
        requirement.Level,
        wanted.Weights.Narrower);

    private static ConditionKind KindOf(ConflictPolicy policy) => policy switch
    {
        ConflictPolicy.OwnOrganization => ConditionKind.OwnOrganization,
        ConflictPolicy.Allocated => ConditionKind.Allocated,
        ConflictPolicy.CoDelivery => ConditionKind.CoDelivery,
        ConflictPolicy.DeclaredInterest => ConditionKind.DeclaredInterest,
        ConflictPolicy.LineManager => ConditionKind.LineManager,
    };

    private static ProblemException Bad(string what) => new(new BadUserInput(what));
}

/// <summary>Who can review a component, and what is known about that.</summary>
/// <param name="Required">What the component requires, each as a need.</param>
/// <param name="Ranked">Who can review it, best first.</param>
/// <param name="Relaxations">Where there are few: what would be found if one thing were given up.</param>
/// <param name="Conflicts">Who would be among them but for a conflict of interest, by person.</param>
internal sealed record ReviewEvidence(
    ImmutableArray<(Requirement Requirement, Knows Need)> Required,
    Scores Scores,
    ImmutableArray<RankedPerson> Ranked,
    ImmutableArray<Relaxation> Relaxations,
    ImmutableArray<Conflict> Conflicts);
