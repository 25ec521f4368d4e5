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
    private const int UsualSeats = 4;
    private const int UsualLeast = 2;

    public static QuestionDef Definition { get; } = new(
        new("reviewPanel"),
        "The best panel for a review: people who together have every competency that the component requires, at its level; "
            + "none has a conflict of interest or is at the limit of open reviews. The same question on the same graph has the same answer.",
        [
            .. ReviewInput.OfOne,
            .. PanelInput.Arguments(TurnKind.Review, MostSeats, UsualSeats, UsualLeast),
        ],
        new("ReviewPanelAnswer", "A panel, or why there is none.",
        [
            new("outcome", "PanelOutcome!", "What came of it."),
            new("candidates", "Int!", "How many people could be chosen from."),
            new("seats", "[PanelSeat!]!", "The panel, by id; empty where there is none.") { Object = SeatingAnswer.Seat, Most = null },
            new("score", "Float", "The points of the seats less their prices; null where there is no panel."),
            new("provenBest", "Boolean", "Whether no panel is smaller, and none of the size has more points; null where there is no panel."),
            new("bestBound", "Float", "No panel of this size has more points than this."),
            new("greedyScore", "Float", "What taking the most useful person first would give; null where that leads nowhere."),
            .. SeatingAnswer.WhyNot,
        ]))
    {
        Size = new("seats", UsualSeats, "Ask for a smaller panel."),
        Inputs = ReviewInput.Inputs,
        Choices = [.. ScoreAnswer.Choices, ReviewInput.Policy, .. SeatingAnswer.Choices],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => [.. trees.OfReviewers, trees.Turns];

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var wanted = ReviewInput.Read(arguments, map);

        // Limits of open reviews are a rule of the panel, so that it can be told who stands in their way.
        wanted = wanted with { Conditions = wanted.Conditions with { OnlyFree = false } };
        var panel = PanelInput.Read(arguments, TurnKind.Review, size, MostSeats, UsualLeast);
        return asked => new Choosing(trees, wanted, panel, asked.Day, ExpertsInput.SightsOf(map, asked.Viewer, wanted.Conditions));
    }

    private sealed class Choosing(EvidenceTrees trees, ReviewInput wanted, PanelInput panel, DateOnly day, Sights sights)
        : ReviewInquiry(trees, wanted, day, sights)
    {
        private readonly DateOnly _day = day;
        private readonly Sights _sights = sights;

        protected override bool IsChoice => true;

        protected override AnswerObject Conclude(ImmutableArray<ReviewEvidence> evidence, ImmutableArray<Turn> turns)
        {
            var one = evidence[0];
            if (one.Required.Length > PanelRequest.MaxRequirements)
            {
                throw Refusal.Of(
                    $"The component requires more than the {PanelRequest.MaxRequirements} competencies that a panel is chosen for. "
                        + "Ask 'reviewers'.");
            }

            var request = panel.Request(
                one.Ranked, [.. one.Required.Select(each => (each.Need, 1))], one.Scores, new(turns, Ledger.UsualMonths, _day));
            var seating = new SeatingAnswer([.. one.Required.Select(each => each.Need.Asked)], request.Requirements, _sights);
            return Panel.Choose(request, Cancellation).Accept(new Telling(request, seating));
        }
    }

    private sealed class Telling(PanelRequest request, SeatingAnswer seating) : IPanelAnswerVisitor<AnswerObject>
    {
        public AnswerObject VisitFound(PanelFound answer) => Of(
            SeatingOutcome.Found,
            answer.Seats,
            [
                SeatingAnswer.Points(answer.Score),
                AnswerValue.Of(answer.ProvenBest),
                SeatingAnswer.Points(answer.BestBound),
                answer.GreedyScore is { } greedy ? SeatingAnswer.Points(greedy) : null,
            ],
            null);

        public AnswerObject VisitImpossible(PanelImpossible answer) => Of(SeatingOutcome.Impossible, [], [null, null, null, null], answer.Why);

        public AnswerObject VisitUndecided(PanelUndecided answer) => Of(SeatingOutcome.Undecided, [], [null, null, null, null], null);

        private AnswerObject Of(SeatingOutcome outcome, ImmutableArray<Seat> seats, ImmutableArray<AnswerValue?> figures, Impossibility? why) => new(
        [
            AnswerValue.Of(Choice.Name(outcome)),
            AnswerValue.Of(request.Candidates.Length),
            AnswerValue.List(seats.Select(seating.Of)),
            .. figures,
            .. seating.Of(why),
        ]);
    }
}
