using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Conflicts;
using GraphCouncil.Council.Evidence;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// <c>reviewers</c>: who can review a component: has one of the competencies that it requires at least, can be asked, is below the limit of open
/// reviews, and has no conflict of interest. What the component requires is read from it.
/// </summary>
internal sealed class ReviewersQuestion(GraphMap map, EvidenceTrees trees) : IQuestion
{
    private const int MostConflicts = 50;
    private const int MostRequirements = 50;

    private static readonly AnswerType Required = new("ReviewRequirement", "A competency that the component requires.",
    [
        new("competency", "Competency", "Which.") { Node = new TypeName("Competency") },
        new("minLevel", "Int!", "The lowest level that is enough, 1 to 5."),
        new("essential", "Boolean!", "Whether it cannot be done without."),
        new("reviewers", "Int!", "How many of those who were found have it."),
    ]);

    private static readonly AnswerType Hit = HitAnswer.Type("ReviewerHit", "Somebody who can review the component.");

    private static readonly AnswerType InConflict = new(
        "ReviewerConflict",
        "Why somebody who knows what is required is not proposed. Never told to that person.",
        [
            new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
            new("policy", "ConflictPolicy!", "What counts as a conflict."),
            new("with", "Node", "What it is with.") { Node = ApiNames.Node },
            new("relationshipId", "ID", "The id of the relationship that shows it; null when a node does."),
            new("on", "Date", "Of work done, its last day."),
        ]);

    public static QuestionDef Definition { get; } = new(
        new("reviewers"),
        "Who can review a component: has one of the competencies that it requires, can be asked, is below the limit of open reviews "
            + "and has no conflict of interest; best first, with the reasons.",
        [
            .. ReviewInput.OfOne,
            .. ExpertsInput.Paging,
        ],
        new("ReviewersAnswer", "Who can review a component.",
        [
            new("total", "Int!", "How many people there are, each counted once."),
            new("requirements", "[ReviewRequirement!]!", "What the component requires.") { Object = Required, Most = MostRequirements },
            new("hits", "[ReviewerHit!]!", "The people, best first.") { Object = Hit, Most = null },
            new(
                "conflicts",
                "[ReviewerConflict!]!",
                $"Who would be among them but for a conflict of interest that you may know, by person; at most {MostConflicts}.")
            {
                Object = InConflict,
                Most = MostConflicts,
            },
            new("moreConflicts", "Int!", "How many more there are."),
            new("hiddenConflicts", "Int!", "How many there are besides whose reason is hidden from you. Your own are never among any of these."),
            ExpertsInput.Relaxations,
        ]))
    {
        Size = ExpertsInput.PageSize,
        Inputs = ReviewInput.Inputs,
        Choices = [.. ScoreAnswer.Choices, ReviewInput.Policy],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => trees.OfReviewers;

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var wanted = ReviewInput.Read(arguments, map);
        var page = ExpertsInput.ReadPage(arguments, size);
        return asked => new Asking(trees, wanted, page, asked.Day, ExpertsInput.SightsOf(map, asked.Viewer, wanted.Conditions));
    }

    private sealed class Asking(EvidenceTrees trees, ReviewInput wanted, Range page, DateOnly day, Sights sights)
        : ReviewInquiry(trees, wanted, day, sights)
    {
        protected override AnswerObject Conclude(ImmutableArray<ReviewEvidence> evidence, ImmutableArray<Turn> turns) => Of(evidence[0]);

        private AnswerObject Of(ReviewEvidence evidence) => new(
        [
            AnswerValue.Of(evidence.Ranked.Length),
            AnswerValue.List(evidence.Required.Take(MostRequirements).Select(each => new AnswerObject(
            [
                new AnswerNode(each.Requirement.Competency),
                AnswerValue.Of(each.Requirement.Level),
                AnswerValue.Of(each.Requirement.IsEssential),
                AnswerValue.Of(evidence.Ranked.Count(hit => evidence.Scores.Has(hit.Person.Id, each.Need))),
            ]))),
            HitAnswer.Of(evidence.Ranked, page, [.. evidence.Required.Select(each => each.Need)], evidence.Scores),
            AnswerValue.List(evidence.Conflicts.Take(MostConflicts).Select(Of)),
            AnswerValue.Of(Math.Max(0, evidence.Conflicts.Length - MostConflicts)),
            AnswerValue.Of(evidence.HiddenConflicts),
            AnswerValue.List(evidence.Relaxations.Select(ScoreAnswer.Of)),
        ]);

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
