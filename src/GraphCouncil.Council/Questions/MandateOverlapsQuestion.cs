using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Overlaps;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// <c>mandateOverlaps</c>: which other groups work with the same topics, components, methods or kinds of tasks (R3), strongest first.
/// </summary>
internal sealed class MandateOverlapsQuestion(ScopeTrees trees) : IQuestion
{
    private const int MostShared = 20;

    private static readonly AnswerType Shared = new("SharedScope", "Something that two groups work with.",
    [
        new("kind", "ScopeKind!", "What it is."),
        new("node", "Node", "Which.") { Node = ApiNames.Node },
        new("byMandates", "Boolean!", "Whether mandates in force of both groups name it; else a task, or the group itself, does for one of them."),
        new("points", "Int!", "What it adds to the strength."),
    ]);

    private static readonly AnswerType Other = new("MandateOverlap", "A group that works with the same things.",
    [
        new("group", "WorkingGroup", "Which.") { Node = new TypeName("WorkingGroup") },
        new("strength", "Int!", "The points of all that is shared, added."),
        new("hasMandate", "Boolean!", "Whether it has an approved mandate in force that day."),
        new("shared", "[SharedScope!]!", $"What is shared, most points first, at most {MostShared}.") { Object = Shared, Most = MostShared },
        new("moreShared", "Int!", "How many more things are shared."),
    ]);

    public static QuestionDef Definition { get; } = new(
        new("mandateOverlaps"),
        "Which other groups work with the same topics, components, methods or kinds of tasks, so that results and methods can be kept coherent "
            + $"(R3). A shared topic has {Overlap.PointsOf(ScopeKind.Topic)} points, a component {Overlap.PointsOf(ScopeKind.Component)}, "
            + $"a method {Overlap.PointsOf(ScopeKind.Method)}, a kind of task {Overlap.PointsOf(ScopeKind.TaskType)}; half unless mandates in "
            + "force of both name it.",
        [
            new("group", "ID!", "Global id of the group."),
            new("first", "Int", "How many groups, 1 to {MaxPage}; 10 by default."),
        ],
        new("MandateOverlaps", "What a group has in common with others.",
        [
            new("group", "WorkingGroup", "The group.") { Node = new TypeName("WorkingGroup") },
            new("hasMandate", "Boolean!", "Whether it has an approved mandate in force that day (R2)."),
            new("total", "Int!", "How many groups share something with it."),
            new("overlaps", "[MandateOverlap!]!", "Those groups, strongest first.") { Object = Other, Most = null },
        ]))
    {
        Size = new("first", 10, "The strongest come first."),
        Choices =
        [
            Choice.Of<ScopeKind>("ScopeKind", "What groups can have in common.", kind => kind switch
            {
                ScopeKind.Topic => "A topic of a mandate, a task or the group.",
                ScopeKind.Component => "A component of a mandate or a task.",
                ScopeKind.Method => "A working method that a mandate lays down.",
                ScopeKind.TaskType => "A kind of task of a mandate, a task or the group.",
            }),
        ],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => [trees.Groups];

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var group = arguments.Text("group") ?? throw new ProblemException(new NullNotAllowed("group"));
        return _ => new Asking(trees, group, size);
    }

    private sealed class Asking(ScopeTrees trees, string group, int size) : Inquiry
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            yield return [trees.Groups.Whole()];
            var scopes = ScopeTrees.Read(Told[0].Json).ToDictionary(scope => scope.Group);
            if (!scopes.TryGetValue(group, out var own))
            {
                throw Refusal.Of(
                    "'group' is no id of a group that there is on the day. Use an id of a list of groups, or another 'asOf'.");
            }

            var overlaps = Overlap.With(own, scopes.Values);
            Answer = new(
            [
                new AnswerNode(group),
                AnswerValue.Of(own.HasMandate),
                AnswerValue.Of(overlaps.Length),
                AnswerValue.List(overlaps.Take(size).Select(overlap => Of(overlap, scopes[overlap.Group].HasMandate))),
            ]);
        }

        private static AnswerObject Of(Overlap overlap, bool hasMandate) => new(
        [
            new AnswerNode(overlap.Group),
            AnswerValue.Of(overlap.Strength),
            AnswerValue.Of(hasMandate),
            AnswerValue.List(overlap.Shared.Take(MostShared).Select(item => new AnswerObject(
            [
                AnswerValue.Of(Choice.Name(item.Kind)),
                new AnswerNode(item.Node),
                AnswerValue.Of(item.ByMandates),
                AnswerValue.Of(item.Points),
            ]))),
            AnswerValue.Of(Math.Max(0, overlap.Shared.Length - MostShared)),
        ]);
    }
}
