using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Findings;

namespace GraphCouncil.Council.Questions;

/// <summary><c>findings</c>: everything in the graph that is wrong or missing, by kind, with how to mend each.</summary>
internal sealed class FindingsQuestion(GraphMap map, LandscapeTrees trees) : IQuestion
{
    private static readonly AnswerType OfKind = new("FindingCount", "How many findings of a kind there are.",
    [
        new("kind", "FindingKind!", "What."),
        new("total", "Int!", "How many there are."),
    ]);

    public static QuestionDef Definition { get; } = new(
        new("findings"),
        "Everything that is wrong or missing: on the chain from mandate to municipality, in what people know, in groups and in reviews. "
            + "Each once, by kind, with how to mend it.",
        [
            new("kinds", "[FindingKind!]", "Only these; all by default."),
            .. ExpertsInput.Paging,
        ],
        new("FindingsAnswer", "What is wrong or missing.",
        [
            new("total", "Int!", "How many findings there are."),
            new("findings", "[Finding!]!", "By kind, then by the id of what they are about.") { Object = FindingAnswer.Type, Most = null },
            new("byKind", "[FindingCount!]!", "How many there are of each kind that there is.")
            {
                Object = OfKind,
                Most = Enum.GetValues<FindingKind>().Length,
            },
            new("hidden", "Int!", "How many conflicts of interest of others there are besides that you may not know of."),
        ]))
    {
        Size = ExpertsInput.PageSize,
        Choices = [FindingAnswer.Kinds],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => trees.All;

    public ImmutableArray<EvidenceTree> Weighed => trees.Weighed;

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var kinds = Choice.All<FindingKind>(arguments, "kinds");
        var page = ExpertsInput.ReadPage(arguments, size);
        return asked => new Asking(trees, kinds, page, asked.Day, new(map, asked.Viewer));
    }

    private sealed class Asking(LandscapeTrees trees, ImmutableArray<FindingKind> kinds, Range page, DateOnly day, Sights sights)
        : LandscapeInquiry(trees, day, sights)
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Conclude(Landscape all, ImmutableArray<byte[]> besides)
        {
            var found = FindingRules.Of(all, Day).Where(each => kinds.Contains(each.Kind) && IsTold(each)).ToList();
            Answer = new(
            [
                AnswerValue.Of(found.Count),
                AnswerValue.List(found.Take(page).Select(FindingAnswer.Of)),
                AnswerValue.List(found.CountBy(each => each.Kind).OrderBy(each => each.Key)
                    .Select(each => new AnswerObject([AnswerValue.Of(Choice.Name(each.Key)), AnswerValue.Of(each.Value)]))),
                AnswerValue.Of(kinds.Contains(FindingKind.ReviewInConflict) ? HiddenConflicts : 0),
            ]);
            return [];
        }
    }
}
