using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Conflicts;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// <c>reviewers</c>: who can review a component: has one of the competencies that it requires at least, can be asked, is below the limit of open
/// reviews, and has no conflict of interest. What the component requires is read from it.
/// </summary>
internal sealed class ReviewersQuestion(GraphMap map) : IQuestion
{
    private const int MostSkipped = 10_000;
    private const int MostYears = 20;
    private const int MostConflicts = 50;
    private const int MostRequirements = 50;
    private const int UsualYears = 3;

    private static readonly AnswerType Required = new("ReviewRequirement", "A competency that the component requires.",
    [
        new("competency", "Competency", "Which.") { Node = new TypeName("Competency") },
        new("minLevel", "Int!", "The lowest level that is enough, 1 to 5."),
        new("essential", "Boolean!", "Whether it cannot be done without."),
        new("reviewers", "Int!", "How many of those who were found have it."),
    ]);

    private static readonly AnswerType Hit = new("ReviewerHit", "Somebody who can review the component.",
    [
        new("rank", "Int!", "1 for the best; of equal scores the first by id."),
        new("score", "Int!", "The points of the terms, added."),
        new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
        new("covers", "[String!]!", "What is required and the person has, by notation.") { Most = MostRequirements },
        new("lacks", "[String!]!", "What is required and the person has not, at the level.") { Most = MostRequirements },
        new("terms", "[ScoreTerm!]!", "The parts of the score, each with what it rests on.")
        {
            Object = ScoreAnswer.Term,
            Most = (3 * NeedInput.MostNeeds) + 2,
        },
        new("availability", "PersonAvailability!", "What the person has to do already.") { Object = ScoreAnswer.Availability },
    ]);

    private static readonly AnswerType InConflict = new(
        "ReviewerConflict",
        "Why somebody who knows what is required is not proposed. For the secretariat: not to be shown to the person.",
        [
            new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
            new("policy", "ConflictPolicy!", "What counts as a conflict."),
            new("with", "Node", "What it is with.") { Node = ApiNames.Node },
            new("relationshipId", "ID", "The id of the relationship that shows it; null when a node does."),
            new("on", "Date", "Of work done, its last day."),
        ]);

    private readonly EvidenceTrees _trees = new(map);

    public static QuestionDef Definition { get; } = new(
        new("reviewers"),
        "Who can review a component: has one of the competencies that it requires, can be asked, is below the limit of open reviews "
            + "and has no conflict of interest; best first, with the reasons.",
        [
            new("component", "ID!", "Global id of the component. What it requires counts; each competency for an equal part of the score."),
            new("project", "ID", "Global id of the project that the review is part of; it must establish the component (R7). All by default."),
            new("policies", "[ConflictPolicy!]", "What counts as a conflict of interest; everything by default."),
            new("withinYears", "Int", $"Work on the component counts as a conflict for so many years, 0 to {MostYears}; {UsualYears} by default."),
            new("conditions", ExpertsInput.Conditions.Name, "Whom else is looked for; onlyFree is true by default."),
            new("weights", ExpertsInput.Weights.Name, "What counts how much."),
            new("first", "Int", "How many, 1 to {MaxPage}; 10 by default."),
            new("skip", "Int", $"From the how manieth on: so many are passed over, 0 to {MostSkipped}; 0 by default."),
        ],
        new("ReviewersAnswer", "Who can review a component.",
        [
            new("total", "Int!", "How many people there are, each counted once."),
            new("requirements", "[ReviewRequirement!]!", "What the component requires.") { Object = Required, Most = MostRequirements },
            new("hits", "[ReviewerHit!]!", "The people, best first.") { Object = Hit, Most = null },
            new("conflicts", "[ReviewerConflict!]!", $"Who would be among them but for a conflict of interest, by person; at most {MostConflicts}.")
            {
                Object = InConflict,
                Most = MostConflicts,
            },
            new("moreConflicts", "Int!", "How many more there are."),
            new(
                "relaxations",
                "[ExpertRelaxation!]!",
                $"With fewer than {ExpertRanking.Few} people: what would be found if one thing were given up, where that is more.")
            {
                Object = ScoreAnswer.Relaxation,
                Most = 50,
            },
        ]))
    {
        Size = new("first", 10, "Ask for the next with 'skip'."),
        Inputs = [ExpertsInput.Conditions, ExpertsInput.Weights],
        Choices =
        [
            .. ScoreAnswer.Choices,
            Choice.Of<ConflictPolicy>("ConflictPolicy", "What counts as a conflict of interest.", policy => policy switch
            {
                ConflictPolicy.OwnOrganization => "Belongs to the organisation that owns the component, or a project that establishes it.",
                ConflictPolicy.Allocated => "Is allocated to a project that establishes it, or leads it.",
                ConflictPolicy.CoDelivery => "Had a hand in it, or in a deliverable for it, within some years.",
                ConflictPolicy.DeclaredInterest => "Declared an interest in it, a project that establishes it, somebody in it, or who owns it.",
                ConflictPolicy.LineManager => "Is manager of somebody in a project that establishes it, or has one of them as manager.",
            }),
        ],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => _trees.All;

    public Func<DateOnly, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var given = arguments.Members("conditions");
        var conditions = ExpertsInput.ReadConditions(given, map);
        var skip = arguments.Integer("skip", 0, MostSkipped) ?? 0;
        var policies = arguments.Texts("policies", Enum.GetValues<ConflictPolicy>().Length);
        var asked = new Wanted(
            arguments.Text("component") ?? throw new ProblemException(new NullNotAllowed("component")),
            arguments.Text("project"),
            arguments.Has("policies")
                ? [.. Enum.GetValues<ConflictPolicy>().Where(policy => policies.Contains(Choice.Name(policy)))]
                : [.. Enum.GetValues<ConflictPolicy>()],
            arguments.Integer("withinYears", 0, MostYears) ?? UsualYears,
            conditions with { OnlyFree = given?.Truth("onlyFree") ?? true },
            ExpertsInput.ReadWeights(arguments.Members("weights")),
            new(skip, skip + size));
        return day => new Asking(_trees, asked, day);
    }

    private static ProblemException Bad(string what) => new(new BadUserInput(what));

    private sealed record Wanted(
        string Component,
        string? Project,
        ImmutableArray<ConflictPolicy> Policies,
        int Years,
        Conditions Conditions,
        Weights Weights,
        Range Page);

    private sealed class Asking(EvidenceTrees trees, Wanted wanted, DateOnly day) : Inquiry
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            yield return [trees.Catalogue, trees.Call(trees.Components, [wanted.Component]), trees.Call(trees.Makers, [wanted.Component])];
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
            yield return [trees.Call(trees.Holders, ids), trees.Call(trees.Works, ids)];
            var scores = new Scores(EvidenceReader.Claims(Told[0].Json), EvidenceReader.Works(Told[1].Json, day), wanted.Weights, day);
            var conflicts = new Dictionary<string, ImmutableArray<Conflict>>();
            var policies = wanted.Policies.Select(policy => (
                Enum.Parse<ConditionKind>(policy.ToString()),
                (Func<Person, bool>)(person => !conflicts[person.Id].Any(each => each.Policy == policy))));
            var ranking = new ExpertRanking(scores, need, wanted.Conditions.Asked().Concat(policies));
            if (!ranking.Candidates.IsEmpty)
            {
                yield return [trees.Call(trees.People, ranking.Candidates), trees.Call(trees.Ties, ranking.Candidates)];
            }

            var people = Told.IsEmpty || ranking.Candidates.IsEmpty ? [] : EvidenceReader.People(Told[0].Json, trees);
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
            Answer = Of(required, scores, ranked, relaxations, told);
        }

        private ImmutableArray<Establishing> ProjectsOf(Component component) => wanted.Project is not { } only ? component.Projects
            : component.Projects.FirstOrDefault(each => each.Project == only) is { } project ? [project]
            : throw Bad("'project' does not establish the component on that day, and a review is part of a project that does (R7). Leave it out.");

        private Knows NeedOf(Requirement requirement, Catalogue catalogue)
        {
            ImmutableArray<Counted> counted =
            [
                .. catalogue.WithThoseBelow(requirement.Competency)
                    .Select(each => new Counted(each.Competency.Id, Math.Pow(wanted.Weights.Narrower, each.Steps))).Where(each => each.Factor > 0),
            ];
            return new(catalogue.Find(requirement.Competency)?.Notation ?? requirement.Competency, counted, requirement.Level);
        }

        private AnswerObject Of(
            ImmutableArray<(Requirement Requirement, Knows Need)> required,
            Scores scores,
            ImmutableArray<RankedPerson> ranked,
            ImmutableArray<Relaxation> relaxations,
            ImmutableArray<Conflict> conflicts) => new(
        [
            AnswerValue.Of(ranked.Length),
            AnswerValue.List(required.Take(MostRequirements).Select(each => new AnswerObject(
            [
                new AnswerNode(each.Requirement.Competency),
                AnswerValue.Of(each.Requirement.Level),
                AnswerValue.Of(each.Requirement.IsEssential),
                AnswerValue.Of(ranked.Count(hit => scores.Has(hit.Person.Id, each.Need))),
            ]))),
            AnswerValue.List(ranked.Select((hit, at) => (hit, at)).Take(wanted.Page).Select(each => new AnswerObject(
            [
                AnswerValue.Of(each.at + 1),
                AnswerValue.Of(each.hit.Score),
                new AnswerNode(each.hit.Person.Id),
                Notations(required.Where(one => scores.Has(each.hit.Person.Id, one.Need))),
                Notations(required.Where(one => !scores.Has(each.hit.Person.Id, one.Need))),
                AnswerValue.List(each.hit.Terms.Select(ScoreAnswer.Of)),
                ScoreAnswer.Of(each.hit.Person),
            ]))),
            AnswerValue.List(conflicts.Take(MostConflicts).Select(Of)),
            AnswerValue.Of(Math.Max(0, conflicts.Length - MostConflicts)),
            AnswerValue.List(relaxations.Select(ScoreAnswer.Of)),
        ]);

        private static AnswerValue Notations(IEnumerable<(Requirement Requirement, Knows Need)> some) =>
            AnswerValue.List(some.Take(MostRequirements).Select(each => AnswerValue.Of(each.Need.Asked)));

        private static AnswerObject Of(Conflict conflict) => new(
        [
            new AnswerNode(conflict.Person),
            AnswerValue.Of(Choice.Name(conflict.Policy)),
            new AnswerNode(conflict.With),
            conflict.Relationship is { } relationship ? AnswerValue.Of(relationship) : null,
            AnswerValue.Of(conflict.On),
        ]);
    }
}
