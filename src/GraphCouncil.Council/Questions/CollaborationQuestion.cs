using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Values;
using GraphCouncil.Council.Collaboration;
using GraphCouncil.Council.Tracing;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary><c>collaboration</c>: who has worked with whom on what, and who ties the others together (F39).</summary>
internal sealed class CollaborationQuestion(WorkTrees trees) : IQuestion
{
    private const int MostItems = 200;
    private const int MostBrokers = 50;
    private const int UsualBrokers = 10;
    private const int MostWeight = 1000;

    /// <summary>With so many people the exact betweenness takes some seconds.</summary>
    private const int MostPeople = 2000;

    private static readonly AnswerType Tie = new("CollaborationTie", "Two people who have worked together.",
    [
        new("one", "Person", "One of them.") { Node = new TypeName("Person") },
        new("other", "Person", "The other.") { Node = new TypeName("Person") },
        new("weight", "Int!", "How many deliverables, reviews and groups they share: the sum of the three."),
        new("deliverables", "Int!", "How many deliverables both contributed to."),
        new("reviews", "Int!", "How many reviews both take or took part in; those called off do not count."),
        new("groups", "Int!", "In how many groups both sat at the same time."),
    ]);

    private static readonly AnswerType Between = new("CollaborationBroker", "Somebody who ties others together.",
    [
        new("person", "Person", "Who.") { Node = new TypeName("Person") },
        new(
            "betweenness",
            "Float!",
            "Of all pairs of others, the share of the shortest ways between them that lead through the person: 0 to 1, to six digits."),
        new("ties", "Int!", "How many people the person has worked with."),
    ]);

    public static QuestionDef Definition { get; } = new(
        new("collaboration"),
        "Who has worked with whom: on the same deliverable, in the same review, in the same group at the same time; and who ties the others "
            + "together. What has ended counts, up to the day.",
        [
            new("from", "Date", "Only work that lasted to this day or beyond."),
            new("to", "Date", "Only work that began before this day."),
            new("groups", "[ID!]", $"Only deliverables, reviews and seats of these groups, at most {MostItems}."),
            new("organizations", "[ID!]", $"Only people who belonged to one of these organisations in that time, at most {MostItems}."),
            new("minWeight", "Int", $"Only ties of this weight at least, 1 to {MostWeight}; 1 by default."),
            new("first", "Int", "How many ties, 1 to {MaxPage}; 20 by default."),
            new("brokers", "Int", $"How many brokers, 0 to {MostBrokers}; {UsualBrokers} by default."),
        ],
        new("Collaboration", "Who has worked with whom.",
        [
            new("people", "Int!", "How many people have worked with somebody."),
            new("totalTies", "Int!", "How many pairs have worked together."),
            new("parts", "Int!", "Into how many parts the network falls, between which nobody has worked together."),
            new("largestPart", "Int!", "How many people the largest of them has."),
            new("ties", "[CollaborationTie!]!", "The pairs, the greatest weight first.") { Object = Tie, Most = null },
            new("totalBrokers", "Int!", "How many people stand between others."),
            new("brokers", "[CollaborationBroker!]!", "Those, the greatest betweenness first; ties count alike, whatever their weight.")
            {
                Object = Between,
                Most = MostBrokers,
            },
        ]))
    {
        Size = new("first", 20, "Ask for ties of more weight, some groups or organisations, or a shorter time."),
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => trees.All;

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var wanted = new Wanted(
            new(Day(arguments, "from"), Day(arguments, "to")),
            arguments.Texts("groups", MostItems),
            arguments.Texts("organizations", MostItems),
            arguments.Integer("minWeight", 1, MostWeight) ?? 1,
            size,
            arguments.Integer("brokers", 0, MostBrokers) ?? UsualBrokers);
        return wanted.Period.To <= wanted.Period.From
            ? throw Refusal.Of("'to' must be a day after 'from'.")
            : asked => new Asking(trees, wanted, asked.Day);
    }

    private static DateOnly? Day(ArgumentValues arguments, string name) =>
        arguments.Text(name) is not { } text ? null : CalendarDate.Parse(text) ?? throw Refusal.Of($"'{name}' must be a day, YYYY-MM-DD.");

    private sealed record Wanted(
        Period Period, ImmutableArray<string> Groups, ImmutableArray<string> Organizations, int LeastWeight, int Ties, int Brokers);

    private sealed class Asking(WorkTrees trees, Wanted wanted, DateOnly day) : Inquiry
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            var within = wanted.Period.Common(new(null, CalendarDate.DayAfter(day)))
                ?? throw Refusal.Of("'from' lies after the day. Give an earlier one, or another 'asOf'.");
            IsLaborious = wanted.Organizations.IsEmpty;
            yield return [trees.Deliverables.Whole(), trees.Reviews.Whole(), trees.Groups.Whole()];
            SharedWork[] works =
            [
                .. WorkTrees.ReadDeliverables(Told[0].Json).Concat(WorkTrees.ReadReviews(Told[1].Json)).Concat(WorkTrees.ReadGroups(Told[2].Json))
                    .Where(work => wanted.Groups.IsEmpty || (work.Group is { } group && wanted.Groups.Contains(group))),
            ];
            IReadOnlySet<string>? those = null;
            if (!wanted.Organizations.IsEmpty)
            {
                IsLaborious = true;
                var all = works.SelectMany(work => work.Parts).Select(part => part.Person).Distinct();
                yield return [trees.People.ByIds(all.Order(StringComparer.Ordinal))];
                those = WorkTrees.ReadPeopleOf(Told[0].Json, wanted.Organizations, within);
            }

            var network = CollaborationNetwork.Of(works, within, person => those is null || those.Contains(person), wanted.LeastWeight);
            if (wanted.Brokers > 0 && network.People.Length > MostPeople)
            {
                throw Refusal.Of($"{network.People.Length} people have worked together; who stands between them is told for {MostPeople} at most. "
                    + "Ask for some groups, organisations, a time or a 'minWeight', or with 'brokers: 0'.");
            }

            Answer = Of(network, wanted.Brokers == 0 ? [] : network.Brokers(Cancellation));
        }

        private AnswerObject Of(CollaborationNetwork network, ImmutableArray<Broker> brokers)
        {
            var parts = network.Parts();
            return new(
            [
                AnswerValue.Of(network.People.Length),
                AnswerValue.Of(network.Ties.Length),
                AnswerValue.Of(parts.Length),
                AnswerValue.Of(parts.FirstOrDefault()),
                AnswerValue.List(network.Ties.Take(wanted.Ties).Select(tie => new AnswerObject(
                [
                    new AnswerNode(tie.One),
                    new AnswerNode(tie.Other),
                    AnswerValue.Of(tie.Weight),
                    AnswerValue.Of(tie.Deliverables),
                    AnswerValue.Of(tie.Reviews),
                    AnswerValue.Of(tie.Groups),
                ]))),
                AnswerValue.Of(brokers.Length),
                AnswerValue.List(brokers.Take(wanted.Brokers).Select(broker => new AnswerObject(
                [
                    new AnswerNode(broker.Person),
                    AnswerValue.Of(broker.Share),
                    AnswerValue.Of(broker.Ties),
                ]))),
            ]);
        }
    }
}
