using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Text;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Panels;
using GraphCouncil.Council.Ranking;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// <c>assignReviews</c>: who reviews which of several components, all given out at once, so that nobody gets too many and it is not always the
/// same people: the plan with the most points less prices (F29). A plan is an answer and changes nothing.
/// </summary>
internal sealed class AssignReviewsQuestion(GraphMap map, EvidenceTrees trees) : IQuestion
{
    private const int MostComponents = 50;
    private const int MostPerPerson = 10;
    private const int MostAlternates = 5;

    /// <summary>Whoever was asked more often is no dearer.</summary>
    private const int MostAsked = 100;

    /// <summary>Of each component so many are looked at, the best; as many as there are reviews in all, where these are more.</summary>
    private const int UsualMatches = 200;

    private static readonly AnswerType Chosen = new("AssignedReviewer", "Somebody for a review.",
    [
        new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
        new("score", "Int!", "How well the person fits, as reviewers tells it; 0 at least."),
        new("covers", "[String!]!", "What the component requires and the person has, by notation.") { Most = 50 },
    ]);

    private static readonly AnswerType Row = new("AssignmentRow", "Who reviews a component.",
    [
        new("component", "Component", "Which.") { Node = new TypeName("Component") },
        new("found", "Int!", "How many people could review it: they have something that it requires, can be asked and have no conflict of interest."),
        new("reviewers", "[AssignedReviewer!]!", "Who is to, by id.") { Object = Chosen, Most = AssignmentRequest.MaxReviews },
        new("missing", "Int!", "How many reviews nobody is left for."),
        new("lacks", "[String!]!", "What it requires and none of the reviewers has, by notation.") { Most = 50 },
        new("conflicts", "Int!", "How many people could not because of a conflict of interest alone; you are never counted."),
        new("alternates", "[AssignedReviewer!]!", "Who else could and has room left, the most points less price first.")
        {
            Object = Chosen,
            Most = MostAlternates,
        },
    ]);

    private static readonly AnswerType Load = new("ReviewerLoad", "What a plan asks of somebody.",
    [
        new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
        new("reviews", "Int!", "How many reviews of the plan."),
        new("open", "Int!", "How many reviews are open already."),
        new("most", "Int", "How many may be open, as the person wants; null when the person has not said."),
        new("askedLately", "Int!", $"How often the person was asked in the last {Ledger.UsualMonths} months."),
    ]);

    public static QuestionDef Definition { get; } = new(
        new("assignReviews"),
        "Reviews of several components given out at once: as few as can be go missing, nobody gets more than a limit, the reviewers of each know "
            + "what it requires as far as can be, and of such plans it is the one with the most points less prices. "
            + "Exact: the same question on the same graph has the same answer. Nothing is written.",
        [
            new("components", "[ID!]!", $"Global ids of the components, 1 to {MostComponents}, each once."),
            new("reviewsEach", "Int", $"How many people review each, 1 to {AssignmentRequest.MaxReviews}; 3 by default."),
            new(
                "mostPerPerson",
                "Int",
                $"How many reviews of the plan one person gets at most, 1 to {MostPerPerson}; 3 by default. Limits of open reviews hold besides."),
            .. ReviewInput.Shared,
            PanelInput.SpreadArgument,
            new(
                "loadPrice",
                "Int",
                "Points taken off a further review for each that the person has open or gets, 0 to 500; 40 by default: the more, the more evenly."),
            new("alternates", "Int", $"How many are looked for per component, 0 to {MostAlternates}; 2 by default."),
            new("first", "Int", "How many of the people are listed in loads, 1 to {MaxPage}; all of a usual plan by default."),
        ],
        new("AssignReviewsAnswer", "A plan of reviews.",
        [
            new("assigned", "Int!", "How many reviews are given out."),
            new("missing", "Int!", "How many nobody is left for."),
            new("score", "Float!", "The points of all, less prices."),
            new("fit", "Float!", "The points of all."),
            new("leastFit", "Float", "The points of whoever fits worst; null where nobody was found."),
            new("bestBound", "Float!", "No plan with as few missing, spread as well, and as much known of what is required, has a higher score."),
            new("provenBest", "Boolean!", "Whether the plan is as good as that."),
            new("people", "Int!", "How many different people they go to."),
            new(
                "gini",
                "Float!",
                "How unevenly those who could get one are asked then, what they were asked lately and this plan together: 0 evenly, near 1 one."),
            new("greedyFit", "Float!", "To compare with: the points when whoever fits best of all takes what fits best, and so on."),
            new("greedyGini", "Float!", "How unevenly they are asked then."),
            new("rows", "[AssignmentRow!]!", "Component by component, by id.") { Object = Row, Most = MostComponents },
            new("loads", "[ReviewerLoad!]!", "Those who get reviews, most first, then by id.") { Object = Load, Most = null },
        ]))
    {
        Size = new("first", 50, "Ask for fewer components."),
        Inputs = ReviewInput.Inputs,
        Choices = [.. ScoreAnswer.Choices, ReviewInput.Policy],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => [.. trees.OfReviewers, trees.Turns];

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var components = arguments.Texts("components", MostComponents);
        if (components.IsEmpty || components.Distinct().Count() != components.Length)
        {
            throw Refusal.Of(
                components.IsEmpty ? "'components' is empty. Name what is to be reviewed." : "'components' names one twice. Name each once.");
        }

        var wanted = ReviewInput.Read(arguments, map, components);

        // Limits of open reviews are limits of the plan.
        wanted = wanted with { Conditions = wanted.Conditions with { OnlyFree = false } };
        var terms = new Terms(
            arguments.Integer("reviewsEach", 1, AssignmentRequest.MaxReviews) ?? 3,
            arguments.Integer("mostPerPerson", 1, MostPerPerson) ?? 3,
            new(PanelInput.ReadSpread(arguments) * PanelInput.Point, (arguments.Integer("loadPrice", 0, 500) ?? 40) * PanelInput.Point),
            arguments.Integer("alternates", 0, MostAlternates) ?? 2,
            size);
        return asked => new Assigning(trees, wanted, terms, asked.Day, ExpertsInput.SightsOf(map, asked.Viewer, wanted.Conditions));
    }

    private sealed record Terms(int ReviewsEach, int MostPerPerson, Prices Prices, int Alternates, int Loads);

    private sealed class Assigning(EvidenceTrees trees, ReviewInput wanted, Terms terms, DateOnly day, Sights sights)
        : ReviewInquiry(trees, wanted, day, sights)
    {
        private readonly DateOnly _day = day;

        protected override bool IsChoice => true;

        protected override AnswerObject Conclude(ImmutableArray<ReviewEvidence> evidence, ImmutableArray<Turn> turns)
        {
            var ledger = new Ledger(turns, Ledger.UsualMonths, _day);

            // With as many as that no review goes missing for one who was not looked at: all others together cannot take them away.
            var matches = Math.Max(UsualMatches, evidence.Length * terms.ReviewsEach);
            Demand[] demands =
            [
                .. evidence.Select(each => new Demand(
                    each.Component,
                    terms.ReviewsEach,
                    [.. each.Ranked.Take(matches).Select(hit => new Match(hit.Person.Id, PanelInput.FitOf(hit), Known(each, hit)))],
                    Math.Min(each.Required.Length, Match.MostThings))),
            ];
            var matched = demands.SelectMany(demand => demand.Matches).Select(match => match.Person).ToHashSet();
            var people = evidence.SelectMany(each => each.Ranked).Select(hit => hit.Person).DistinctBy(person => person.Id)
                .Where(person => matched.Contains(person.Id)).ToDictionary(person => person.Id);
            var request = new AssignmentRequest(
                [.. demands],
                [.. people.Values.Select(person => new Reviewer(person.Id, WorkloadOf(person, ledger)))],
                terms.Prices,
                terms.Alternates);
            return Of(Assignment.Plan(request), Assignment.Greedy(request), evidence.ToDictionary(each => each.Component), people, ledger);
        }

        /// <summary>What is required and the person has, what cannot be done without first.</summary>
        private static uint Known(ReviewEvidence evidence, RankedPerson hit) => evidence.Required
            .OrderByDescending(each => each.Requirement.IsEssential).Take(Match.MostThings)
            .Select((each, at) => evidence.Scores.Has(hit.Person.Id, each.Need) ? 1u << at : 0).Aggregate(0u, (all, one) => all | one);

        private Workload WorkloadOf(Person person, Ledger ledger)
        {
            var open = Math.Min(person.OpenReviews.Length, Workload.Most);
            var most = Math.Min(person.MaxOpenReviews ?? Workload.Most, open + terms.MostPerPerson);
            return new(open, Math.Min(most, Workload.Most), Math.Min(ledger.Lately(person.Id).Count(), MostAsked));
        }

        private AnswerObject Of(
            AssignmentPlan plan,
            AssignmentPlan greedy,
            Dictionary<string, ReviewEvidence> evidence,
            Dictionary<string, Person> people,
            Ledger ledger)
        {
            var loads = Loads(plan, people.Keys);
            return new(
            [
                AnswerValue.Of(plan.Assigned.Sum(row => row.Reviewers.Length)),
                AnswerValue.Of(plan.Missing),
                SeatingAnswer.Points(plan.Score),
                SeatingAnswer.Points(plan.TotalFit),
                plan.LeastFit is { } least ? SeatingAnswer.Points(least) : null,
                SeatingAnswer.Points(plan.BestBound ?? plan.Score),
                AnswerValue.Of(plan.ProvenBest),
                AnswerValue.Of(loads.Count(load => load.Value > 0)),
                Unevenness(loads, ledger),
                SeatingAnswer.Points(greedy.TotalFit),
                Unevenness(Loads(greedy, people.Keys), ledger),
                AnswerValue.List(plan.Assigned.Select(row => RowOf(row, evidence[row.Demand]))),
                AnswerValue.List(loads.Where(load => load.Value > 0)
                    .OrderByDescending(load => load.Value).ThenBy(load => load.Key, CodePoints.Order).Take(terms.Loads)
                    .Select(load => LoadOf(people[load.Key], load.Value, ledger))),
            ]);
        }

        private static Dictionary<string, int> Loads(AssignmentPlan plan, IEnumerable<string> people)
        {
            var loads = people.ToDictionary(person => person, _ => 0);
            foreach (var match in plan.Assigned.SelectMany(row => row.Reviewers))
            {
                loads[match.Person]++;
            }

            return loads;
        }

        private static AnswerValue Unevenness(Dictionary<string, int> loads, Ledger ledger) =>
            AnswerValue.Of(Math.Round(Gini.Of(loads.Select(load => load.Value + ledger.Lately(load.Key).Count())), 4));

        private static AnswerObject RowOf(Assigned row, ReviewEvidence evidence) => new(
        [
            new AnswerNode(row.Demand),
            AnswerValue.Of(evidence.Ranked.Length),
            AnswerValue.List(row.Reviewers.Select(match => ChosenOf(match, evidence))),
            AnswerValue.Of(row.Missing),
            Notations(evidence, need => !row.Reviewers.Any(match => evidence.Scores.Has(match.Person, need))),
            AnswerValue.Of(evidence.InConflict),
            AnswerValue.List(row.Alternates.Select(match => ChosenOf(match, evidence))),
        ]);

        private static AnswerObject ChosenOf(Match match, ReviewEvidence evidence) => new(
            [new AnswerNode(match.Person), SeatingAnswer.Score(match.Fit), Notations(evidence, need => evidence.Scores.Has(match.Person, need))]);

        private static AnswerValue Notations(ReviewEvidence evidence, Func<Needs.Knows, bool> which) =>
            AnswerValue.List(evidence.Required.Select(each => each.Need).Where(which).Select(need => AnswerValue.Of(need.Asked)));

        private static AnswerObject LoadOf(Person person, int reviews, Ledger ledger) => new(
        [
            new AnswerNode(person.Id),
            AnswerValue.Of(reviews),
            AnswerValue.Of(person.OpenReviews.Length),
            ScoreAnswer.LimitOf(person),
            AnswerValue.Of(ledger.Lately(person.Id).Count()),
        ]);
    }
}
