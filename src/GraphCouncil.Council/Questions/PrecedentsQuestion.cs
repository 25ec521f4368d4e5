using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Precedents;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// <c>precedents</c>: earlier requests for help that are like one, why, and what came of them; nothing where none is like it enough.
/// </summary>
internal sealed class PrecedentsQuestion(RequestTrees trees) : IQuestion
{
    /// <summary>So many nodes of a list within a precedent are shown.</summary>
    private const int MostNodes = 5;

    /// <summary>So many of the words that both have are told.</summary>
    private const int MostWords = 20;

    private static readonly AnswerType Reason = new(
        "PrecedentReason",
        "A way in which a request is like the other. The points of all add up to the score.",
    [
        new("kind", "PrecedentReasonKind!", "Which."),
        new("points", "Int!", "Its part of the score."),
        new("weight", "Int!", "The most points that it can have; all together 100."),
        new("shared", "[Node]!", $"What both have, at most {MostNodes}.") { Node = ApiNames.Node, Most = MostNodes },
        new("words", "[String!]!", $"Words that both have, as the request has them, at most {MostWords}.") { Most = MostWords },
    ]);

    private static readonly AnswerType Like = new("Precedent", "An earlier request, and what came of it.",
    [
        new("rank", "Int!", "1 for the most alike; of equal scores the newest first."),
        new("score", "Int!", "How alike they are, 0 to 100: the points of the reasons, added."),
        new("request", "AssistanceRequest", "The earlier request.") { Node = new TypeName("AssistanceRequest") },
        new(
            "possibleDuplicate",
            "Boolean!",
            $"Whether it has {Precedent.Duplicate} points or more: somebody should look. Nothing is closed by itself."),
        new("reasons", "[PrecedentReason!]!", "Why.") { Object = Reason, Most = Enum.GetValues<LikenessKind>().Length },
        new("answers", "[Contribution]!", $"What was contributed in answer, at most {MostNodes}.")
        {
            Node = new TypeName("Contribution"),
            Most = MostNodes,
        },
        new("decisions", "[Decision]!", $"Decisions about it, or under an agenda item that took it up, at most {MostNodes}.")
        {
            Node = new TypeName("Decision"),
            Most = MostNodes,
        },
    ]);

    public static QuestionDef Definition { get; } = new(
        new("precedents"),
        "Earlier requests for help that are like one, most alike first, with the reasons and what came of them: shared components and competencies "
            + "(of all that one of the two has), the same project or effort, the same group, and words of title and text.",
        [
            new("request", "ID!", "Global id of the request."),
            new("first", "Int", "How many, 1 to {MaxPage}; 3 by default."),
        ],
        new("PrecedentAnswer", "Earlier requests that are like one.",
        [
            new("request", "AssistanceRequest", "The request.") { Node = new TypeName("AssistanceRequest") },
            new("considered", "Int!", "How many earlier requests there are."),
            new("total", "Int!", "How many of them are like it enough."),
            new("floor", "Int!", "The fewest points that are enough."),
            new("abstains", "Boolean!", "Whether none is: then nothing is proposed."),
            new("best", "Int", "The most points that one of them has, be it enough or not; null where there is none."),
            new("hits", "[Precedent!]!", "Those that are like it enough, most alike first.") { Object = Like, Most = null },
        ]))
    {
        Size = new("first", 3, "The most alike come first."),
        Choices =
        [
            Choice.Of<LikenessKind>("PrecedentReasonKind", "Ways in which requests can be alike.", kind => kind switch
            {
                LikenessKind.Components => "About the same components.",
                LikenessKind.Competencies => "Asks for the same competencies.",
                LikenessKind.Project => $"Of the same project; {Precedent.SameEffort} points for another of the same effort.",
                LikenessKind.Group => "The same group was asked.",
                LikenessKind.Words => "Uses the same words.",
            }),
        ],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => [trees.Requests, trees.Decisions];

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var request = arguments.Text("request") ?? throw new ProblemException(new NullNotAllowed("request"));
        return asked => new Asking(trees, request, size, asked.Day);
    }

    private sealed class Asking(RequestTrees trees, string request, int size, DateOnly day) : Inquiry
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            yield return [trees.Requests.Whole(), trees.Decisions.Whole()];
            var decisions = RequestTrees.ReadDecisions(Told[1].Json, day);
            var about = decisions.SelectMany(each => each.Value.Select(subject => (Subject: subject, Decision: each.Key)))
                .ToLookup(each => each.Subject, each => each.Decision);
            var all = RequestTrees.ReadRequests(Told[0].Json, about, decisions.Keys.ToHashSet());
            var one = all.FirstOrDefault(each => each.Id == request)
                ?? throw Refusal.Of("'request' is no id of a request for help. Use an id that a query gave out.");
            var earlier = Precedent.Of(one, all, day);
            ImmutableArray<Precedent> enough = [.. earlier.Where(each => each.Score >= Precedent.Floor)];
            Answer = new(
            [
                new AnswerNode(request),
                AnswerValue.Of(earlier.Length),
                AnswerValue.Of(enough.Length),
                AnswerValue.Of(Precedent.Floor),
                AnswerValue.Of(enough.IsEmpty),
                earlier.IsEmpty ? null : AnswerValue.Of(earlier[0].Score),
                AnswerValue.List(enough.Take(size).Select(Of)),
            ]);
        }

        private static AnswerObject Of(Precedent precedent, int at) => new(
        [
            AnswerValue.Of(at + 1),
            AnswerValue.Of(precedent.Score),
            new AnswerNode(precedent.Request.Id),
            AnswerValue.Of(precedent.Score >= Precedent.Duplicate),
            AnswerValue.List(precedent.Reasons.Select(reason => new AnswerObject(
            [
                AnswerValue.Of(Choice.Name(reason.Kind)),
                AnswerValue.Of(reason.Points),
                AnswerValue.Of(Precedent.Most(reason.Kind)),
                Nodes(reason.Nodes),
                AnswerValue.List(reason.Words.Take(MostWords).Select(AnswerValue.Of)),
            ]))),
            Nodes(precedent.Request.Answers),
            Nodes(precedent.Request.Decisions),
        ]);

        private static AnswerValue Nodes(ImmutableArray<string> ids) => AnswerValue.List(ids.Take(MostNodes).Select(id => new AnswerNode(id)));
    }
}
