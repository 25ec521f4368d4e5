using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Panels;
using GraphCouncil.Council.Ranking;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// <c>composeGroup</c>: the smallest working group that meets what a mandate calls for, or needs that the caller names, with quotas: what each
/// of them costs, and the next best group.
/// </summary>
internal sealed class ComposeGroupQuestion(GraphMap map, EvidenceTrees trees) : IQuestion
{
    private const int MostSeats = 15;
    private const int UsualSeats = 8;
    private const int UsualLeast = 3;

    private static readonly AnswerType Quota = new("QuotaPrice", "What a quota costs.",
    [
        new("rule", "PanelRule!", "The quota.") { Object = RuleAnswer.Type },
        new("members", "Int", "How many members more it takes; null where the effort did not suffice to tell."),
        new("points", "Float", "How many points fewer the group has with it; below 0 where more members bring more. Null likewise."),
    ]);

    public static QuestionDef Definition { get; } = new(
        new("composeGroup"),
        "The smallest working group that has everything a mandate calls for, of people who can be asked and may be members (R6); of the "
            + "smallest the one that fits best. Give exactly one of mandate and needs. The same question on the same graph has the same answer.",
        [
            new(
                "mandate",
                "ID",
                "Global id of a mandate, in force or not yet: what it calls for is needed, and it says whether private parties may join."),
            new("needs", $"[{GroupNeedInput.Definition.Name}!]", $"Or what is needed, 1 to {PanelRequest.MaxRequirements}."),
            new("allowPrivateParties", "Boolean", "With needs: whether people of private parties may join (R6); false by default."),
            new("conditions", ExpertsInput.Conditions.Name, "Whom else is looked for."),
            new("weights", ExpertsInput.Weights.Name, "What counts how much."),
            .. PanelInput.Arguments(TurnKind.Seat, MostSeats, UsualSeats, UsualLeast),
        ],
        new("ComposeGroupAnswer", "A group, or why there is none.",
        [
            new("outcome", "PanelOutcome!", "What came of it."),
            new("candidates", "Int!", "How many people could be chosen from: each has something that is needed."),
            new("needs", "[MeantNeed!]!", "What the needs were taken for.") { Object = ScoreAnswer.Need, Most = PanelRequest.MaxRequirements },
            new("members", "[PanelSeat!]!", "The group, by id; empty where there is none.") { Object = SeatingAnswer.Seat, Most = null },
            new("score", "Float", "The points of the members less their prices; null where there is no group."),
            new("provenBest", "Boolean", "Whether no group is smaller, and none of the size has more points; null where there is no group."),
            new("runnerUp", "[Person]!", "The next best group, in which at least one of the members does not sit; empty where none is known.")
            {
                Node = new TypeName("Person"),
                Most = MostSeats,
            },
            new("runnerUpScore", "Float", "Its points less prices."),
            new("quotas", "[QuotaPrice!]!", "What each quota costs.") { Object = Quota, Most = 4 },
            .. SeatingAnswer.WhyNot,
        ]))
    {
        Size = new("seats", UsualSeats, "Ask for a smaller group."),
        Inputs = [GroupNeedInput.Definition, ExpertsInput.Conditions, ExpertsInput.Weights],
        Choices = [.. ScoreAnswer.Choices, .. SeatingAnswer.Choices],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => [.. trees.OfExperts, trees.Mandates, trees.Turns];

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var (mandate, needs) = (arguments.Text("mandate"), arguments.Objects("needs", PanelRequest.MaxRequirements));
        if (mandate is null == needs.IsEmpty)
        {
            throw Refusal.Of("Give exactly one of 'mandate' and 'needs', and of needs one at least.");
        }

        if (mandate is not null && arguments.Has("allowPrivateParties"))
        {
            throw Refusal.Of("'allowPrivateParties' goes with 'needs': the mandate says whether private parties may join.");
        }

        var wanted = new Input(
            mandate,
            [.. needs.Select((each, at) => GroupNeedInput.Read(each, $"needs[{at}]", MostSeats))],
            arguments.Truth("allowPrivateParties") ?? false,
            ExpertsInput.ReadConditions(arguments.Members("conditions"), map),
            ExpertsInput.ReadWeights(arguments.Members("weights")),
            PanelInput.Read(arguments, TurnKind.Seat, size, MostSeats, UsualLeast));
        return asked => new Composing(trees, wanted, asked.Day, ExpertsInput.SightsOf(map, asked.Viewer, wanted.Conditions));
    }

    private sealed record Input(
        string? Mandate, ImmutableArray<GroupNeedInput> Needs, bool AllowsPrivate, Conditions Conditions, Weights Weights, PanelInput Panel);

    private sealed class Composing(EvidenceTrees trees, Input wanted, DateOnly day, Sights sights) : Inquiry
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            yield return [trees.Competencies.Whole(), trees.Mandates.ByIds(wanted.Mandate is { } asked ? [asked] : [])];
            var catalogue = EvidenceReader.Competencies(Told[0].Json);
            var mandate = GroupReader.OneMandate(Told[1].Json);
            var needs = wanted.Mandate is null ? [.. wanted.Needs.Select(each => each.Resolve(catalogue, wanted.Weights))] : Of(mandate, catalogue);
            var ids = needs.SelectMany(each => each.Need.Competencies).Select(each => each.Id).Distinct().ToArray();
            yield return [trees.Holders.ByIds(ids), trees.Works.ByIds(ids)];
            var scores = new Scores(EvidenceReader.Claims(Told[0].Json), WorkReader.Works(Told[1].Json, day), wanted.Weights, day);
            var ranking = new ExpertRanking(
                scores, new SomeOf([.. needs.Select(each => each.Need)]), Conditions(mandate?.AllowsPrivateParties ?? wanted.AllowsPrivate));
            IsLaborious = true;
            yield return [trees.People.ByIds(ranking.Candidates), trees.Turns.ByIds(ranking.Candidates)];
            var (ranked, _) = ranking.Rank(EvidenceReader.People(Told[0].Json, trees, day).Select(person => person.SeenBy(sights)));
            var request = wanted.Panel.Request(
                ranked, needs, scores, new(TurnReader.Turns(Told[1].Json, day), Ledger.UsualMonths, day));
            var telling = new Telling(request, [.. needs.Select(each => each.Need)], sights);
            Answer = GroupComposer.Compose(request, cancellation: Cancellation).Accept(telling);
        }

        private IEnumerable<(ConditionKind Kind, Func<Person, bool> Holds)> Conditions(bool allowsPrivate) =>
            allowsPrivate ? wanted.Conditions.Asked() : wanted.Conditions.Asked().Prepend((ConditionKind.OfMembers, person => person.IsOfMembers));

        private ImmutableArray<(Knows Need, int People)> Of(CalledFor? mandate, Catalogue catalogue)
        {
            if (mandate is null)
            {
                throw Refusal.Of("'mandate' is no id of a mandate. Use an id that a query gave out.");
            }

            return mandate.Competencies.Length is > 0 and <= PanelRequest.MaxRequirements
                ? [.. mandate.Competencies.Select(each => (Knows.Of(catalogue, each.Competency, each.Level, wanted.Weights.Narrower), 1))]
                : throw Refusal.Of(mandate.Competencies.IsEmpty
                    ? "The mandate calls for no competency. Say what is needed with 'needs'."
                    : $"The mandate calls for more than the {PanelRequest.MaxRequirements} competencies that a group is composed for. "
                        + "Name the chief ones with 'needs'.");
        }
    }

    private sealed class Telling(PanelRequest request, ImmutableArray<Knows> needs, Sights sights) : IGroupAnswerVisitor<AnswerObject>
    {
        private readonly SeatingAnswer _seating = new([.. needs.Select(need => need.Asked)], request.Requirements, sights);

        public AnswerObject VisitFound(GroupFound answer) => Of(
            SeatingOutcome.Found,
            [
                AnswerValue.List(answer.Best.Members.Select(_seating.Of)),
                Points(answer.Best),
                AnswerValue.Of(answer.ProvenBest),
                AnswerValue.List((answer.RunnerUp?.Members ?? []).Select(member => new AnswerNode(member.Person))),
                answer.RunnerUp is { } other ? Points(other) : null,
                AnswerValue.List(answer.QuotaPrices.Select(Price)),
            ],
            null);

        public AnswerObject VisitImpossible(GroupImpossible answer) => Of(SeatingOutcome.Impossible, None, answer.Why);

        public AnswerObject VisitUndecided(GroupUndecided answer) => Of(SeatingOutcome.Undecided, None, null);

        private static ImmutableArray<AnswerValue?> None => [AnswerValue.List([]), null, null, AnswerValue.List([]), null, AnswerValue.List([])];

        private static AnswerValue Points(Group group) => SeatingAnswer.Points(group.Members.Sum(member => (long)member.Fit - member.Price));

        private AnswerObject Price(QuotaPrice price) => new(
        [
            _seating.Of(price.Quota),
            price.Members is { } members ? AnswerValue.Of(members) : null,

            // What a member costs beside fit and asking is there to make the group small; a person is told members and points.
            price is { Cost: { } cost, Members: { } more }
                ? SeatingAnswer.Points(cost - (more * (long)(GroupComposer.UsualSeatCost + Candidate.MaxFit)))
                : null,
        ]);

        private AnswerObject Of(SeatingOutcome outcome, ImmutableArray<AnswerValue?> found, Impossibility? why) => new(
        [
            AnswerValue.Of(Choice.Name(outcome)),
            AnswerValue.Of(request.Candidates.Length),
            AnswerValue.List(needs.Select(ScoreAnswer.Of)),
            .. found,
            .. _seating.Of(why),
        ]);
    }
}
