using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Panels;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// <c>reviewPanel</c>: people who together have every competency that a component requires, none of them in conflict or at the limit, at most so
/// many of one organisation; the best such panel, or why there is none (F29-F32).
/// </summary>
internal sealed class ReviewPanelQuestion(GraphMap map, EvidenceTrees trees) : IQuestion
{
    private const int MostSeats = 10;
    private const int MostAlternates = 10;
    private const int MostRules = 40;
    private const int MostRelaxations = 20;
    private const int MostPeople = 20;

    private static readonly AnswerType Substitute = new("PanelAlternate", "Somebody who could take a seat, all others staying and all rules kept.",
    [
        new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
        new("score", "Int!", "How well the person fits, as reviewers tells it; 0 at least."),
        new("loss", "Float!", "How many points less the panel has then."),
    ]);

    private static readonly AnswerType Chair = new("PanelSeat", "A seat of a panel.",
    [
        new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
        new("score", "Int!", "How well the person fits, as reviewers tells it; 0 at least."),
        new("price", "Float!", "Points taken off for how often the person was asked lately."),
        new("covers", "[String!]!", "What is required and the person has, by notation.") { Most = PanelRequest.MaxRequirements },
        new("alternates", "[PanelAlternate!]!", "Who could sit there instead, the least loss first; fewer than asked for where there are no more.")
        {
            Object = Substitute,
            Most = MostAlternates,
        },
    ]);

    private static readonly AnswerType Eased = new("PanelRelaxation", "One rule made weaker, by as little as makes a panel possible.",
    [
        new("rule", "PanelRule!", "The rule.") { Object = RuleAnswer.Type },
        new("instead", "PanelRule", "What to ask for instead; null: drop it.") { Object = RuleAnswer.Type },
        new("people", "[Person]!", "For the limits of open reviews: who would have to be asked beyond them.")
        {
            Node = new TypeName("Person"),
            Most = MostPeople,
        },
        new("cost", "Int!", "For comparing: what is asked of people is loosened before what must be known."),
    ]);

    public static QuestionDef Definition { get; } = new(
        new("reviewPanel"),
        "The best panel for a review: people who together have every competency that the component requires, at its level; "
            + "none has a conflict of interest or is at the limit of open reviews. The same question on the same graph has the same answer.",
        [
            .. ReviewInput.Arguments,
            new("seats", "Int", $"How many people at most, 1 to {MostSeats}; 4 by default. As few as suffice are taken."),
            new("leastSeats", "Int", $"How many at least, 1 to {MostSeats}; 2 by default."),
            new("perOrganization", "Int", $"How many of one organisation at most, 1 to {MostSeats}; 1 by default."),
            .. PanelInput.Quotas,
            new("alternates", "Int", $"How many are looked for per seat, 0 to {MostAlternates}; 2 by default."),
            new(
                "spread",
                "Int",
                $"Points taken off for each time that somebody was asked in the last {PanelInput.MonthsOfAsking} months, 0 to 500; 15 by default."),
            new("effort", "Float", "How much work the solver may do, in its own seconds, which count steps and no clock: 0.1 to 3; 2 by default."),
        ],
        new("ReviewPanelAnswer", "A panel, or why there is none.",
        [
            new("outcome", "PanelOutcome!", "What came of it."),
            new("candidates", "Int!", "How many people could be chosen from."),
            new("seats", "[PanelSeat!]!", "The panel, by id; empty where there is none.") { Object = Chair, Most = null },
            new("score", "Float", "The points of the seats less their prices; null where there is no panel."),
            new("provenBest", "Boolean", "Whether no panel is smaller, and none of the size has more points; null where there is no panel."),
            new("bestBound", "Float", "No panel of this size has more points than this."),
            new("greedyScore", "Float", "What taking the most useful person first would give; null where that leads nowhere."),
            new("clash", "[PanelRule!]!", "Where there is none: rules that cannot hold together; without any one of them the others can.")
            {
                Object = RuleAnswer.Type,
                Most = MostRules,
            },
            new("relaxations", "[PanelRelaxation!]!", "Where there is none: what would help by itself, the cheapest first.")
            {
                Object = Eased,
                Most = MostRelaxations,
            },
        ]))
    {
        Size = new("seats", 4, "Ask for a smaller panel."),
        Inputs = ReviewInput.Inputs,
        Choices =
        [
            .. ScoreAnswer.Choices,
            ReviewInput.Policy,
            RuleAnswer.Kinds,
            Choice.Of<Outcome>("PanelOutcome", "What came of looking for a panel.", outcome => outcome switch
            {
                Outcome.Found => "There is one.",
                Outcome.Impossible => "There is none that keeps all rules.",
                Outcome.Undecided => "The effort did not suffice to tell; ask with more.",
            }),
        ],
    };

    private enum Outcome
    {
        Found,
        Impossible,
        Undecided,
    }

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => trees.All;

    public Func<DateOnly, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var wanted = ReviewInput.Read(arguments, map);

        // Limits of open reviews are a rule of the panel, so that it can be told who stands in their way.
        wanted = wanted with { Conditions = wanted.Conditions with { OnlyFree = false } };
        var panel = PanelInput.Read(arguments, size, MostSeats, MostAlternates);
        return day => new Choosing(trees, wanted, panel, day);
    }

    private sealed class Choosing(EvidenceTrees trees, ReviewInput wanted, PanelInput panel, DateOnly day) : ReviewInquiry(trees, wanted, day)
    {
        private readonly DateOnly _day = day;

        protected override bool TakesLong => true;

        protected override AnswerObject Conclude(ReviewEvidence evidence)
        {
            var request = panel.Request(evidence, _day);
            ImmutableArray<string> about = [.. evidence.Required.Select(each => each.Need.Asked)];
            return Panel.Choose(request, Cancellation).Accept(new Telling(about, request));
        }
    }

    private sealed class Telling(ImmutableArray<string> about, PanelRequest request) : IPanelAnswerVisitor<AnswerObject>
    {
        private readonly RuleAnswer _rules = new(about);

        public AnswerObject VisitFound(PanelFound answer) => Of(
            Outcome.Found,
            answer.Seats.Select(Seated),
            [
                Points(answer.Score),
                AnswerValue.Of(answer.ProvenBest),
                Points(answer.BestBound),
                answer.GreedyScore is { } greedy ? Points(greedy) : null,
            ],
            [],
            []);

        public AnswerObject VisitImpossible(PanelImpossible answer) => Of(
            Outcome.Impossible,
            [],
            [null, null, null, null],
            answer.Why.Clash.Take(MostRules).Select(_rules.Of),
            answer.Why.Relaxations.Take(MostRelaxations).Select(each => new AnswerObject(
            [
                _rules.Of(each.Rule),
                each.Instead is { } instead ? _rules.Of(instead) : null,
                AnswerValue.List(each.People.Take(MostPeople).Select(person => new AnswerNode(person))),
                AnswerValue.Of(each.Cost),
            ])));

        public AnswerObject VisitUndecided(PanelUndecided answer) => Of(Outcome.Undecided, [], [null, null, null, null], [], []);

        private static AnswerValue Points(long tenThousandths) => AnswerValue.Of(tenThousandths / (double)PanelInput.Point);

        private static AnswerValue Score(int fit) => AnswerValue.Of(fit / PanelInput.Point);

        private AnswerObject Of(
            Outcome outcome,
            IEnumerable<AnswerObject> seats,
            ImmutableArray<AnswerValue?> figures,
            IEnumerable<AnswerObject> clash,
            IEnumerable<AnswerObject> relaxations) => new(
        [
            AnswerValue.Of(Choice.Name(outcome)),
            AnswerValue.Of(request.Candidates.Length),
            AnswerValue.List(seats),
            .. figures,
            AnswerValue.List(clash),
            AnswerValue.List(relaxations),
        ]);

        private AnswerObject Seated(Seat seat) => new(
        [
            new AnswerNode(seat.Person),
            Score(seat.Fit),
            Points(seat.Price),
            AnswerValue.List(seat.Covers.Select(number => AnswerValue.Of(about[request.Requirements[number].Competency]))),
            AnswerValue.List(seat.Alternates.Select(each => new AnswerObject([new AnswerNode(each.Person), Score(each.Fit), Points(each.Loss)]))),
        ]);
    }
}
