using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Text;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Panels;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// <c>exposure</c>: who was asked how often: the ledger out of which panels, groups and plans of reviews take what it costs to ask somebody again.
/// </summary>
internal sealed class ExposureQuestion(EvidenceTrees trees) : IQuestion
{
    private const int MostMonths = 120;
    private const int MostOrganizations = 100;

    private static readonly AnswerType Asked = new("ExposedPerson", "How often somebody was asked.",
    [
        new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
        new("times", "Int!", "How often in all."),
        new("reviews", "Int!", "Reviews that were assigned, whatever became of them."),
        new("seats", "Int!", "Seats taken in working groups."),
        new("requests", "Int!", "Answers to projects' requests."),
        new("last", "Date!", "The last time."),
    ]);

    private static readonly AnswerType Shared = new("ExposedOrganization", "How often people of an organisation were asked.",
    [
        new("organization", "Organization", "Which.") { Node = new TypeName("Organization") },
        new("times", "Int!", "How often, its people together; somebody of two organisations counts in each."),
        new("people", "Int!", "How many of its people."),
    ]);

    public static QuestionDef Definition { get; } = new(
        new("exposure"),
        "Who was asked how often: reviews assigned, seats taken, requests answered. Of those who can be asked still, most first.",
        [
            new("months", "Int", $"In so many months up to the day, 1 to {MostMonths}; {Ledger.UsualMonths} by default, as panels count it."),
            .. ExpertsInput.Paging,
        ],
        new("ExposureAnswer", "Who was asked how often.",
        [
            new("total", "Int!", "How many people were asked."),
            new("times", "Int!", "How often they were, all together."),
            new("gini", "Float!", "How unevenly, among those who were asked at all: 0 all as often, near 1 one nearly always."),
            new("people", "[ExposedPerson!]!", "Who, most first; of equals the first by id.") { Object = Asked, Most = null },
            new("organizations", "[ExposedOrganization!]!", $"The {MostOrganizations} organisations whose people were asked most.")
            {
                Object = Shared,
                Most = MostOrganizations,
            },
        ]))
    {
        Size = ExpertsInput.PageSize,
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => [.. trees.AllTurns, trees.People];

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var months = arguments.Integer("months", 1, MostMonths) ?? Ledger.UsualMonths;
        var page = ExpertsInput.ReadPage(arguments, size);
        return asked => new Asking(trees, months, page, asked.Day);
    }

    private sealed class Asking(EvidenceTrees trees, int months, Range page, DateOnly day) : Inquiry
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            yield return [.. trees.AllTurns.Select(tree => tree.Whole())];
            var ledger = new Ledger(TurnReader.AllTurns(Told[0].Json, Told[1].Json, Told[2].Json, day), months, day);
            var lately = ledger.People.Select(person => (Person: person, Turns: ledger.Lately(person).ToList())).Where(each => each.Turns.Count > 0)
                .ToDictionary(each => each.Person, each => each.Turns);
            yield return [trees.People.ByIds(lately.Keys)];
            var people = EvidenceReader.People(Told[0].Json, trees, day).Where(person => person.CanBeAsked).ToList();
            var ranked = people.Select(person => (person.Id, Turns: lately[person.Id]))
                .OrderByDescending(each => each.Turns.Count).ThenBy(each => each.Id, CodePoints.Order).ToList();
            Answer = new(
            [
                AnswerValue.Of(ranked.Count),
                AnswerValue.Of(ranked.Sum(each => each.Turns.Count)),
                AnswerValue.Of(Math.Round(Gini.Of(ranked.Select(each => each.Turns.Count)), 4)),
                AnswerValue.List(ranked.Take(page).Select(each => Of(each.Id, each.Turns))),
                AnswerValue.List(people
                    .SelectMany(person => person.Affiliations.Select(each => (each.Organization, Person: person.Id)).Distinct())
                    .GroupBy(each => each.Organization, each => lately[each.Person].Count)
                    .Select(each => (Organization: each.Key, Times: each.Sum(), People: each.Count()))
                    .OrderByDescending(each => each.Times).ThenBy(each => each.Organization, CodePoints.Order).Take(MostOrganizations)
                    .Select(each => new AnswerObject(
                        [new AnswerNode(each.Organization), AnswerValue.Of(each.Times), AnswerValue.Of(each.People)]))),
            ]);
        }

        private static AnswerObject Of(string person, List<Turn> turns) => new(
        [
            new AnswerNode(person),
            AnswerValue.Of(turns.Count),
            AnswerValue.Of(turns.Count(turn => turn.Kind == TurnKind.Review)),
            AnswerValue.Of(turns.Count(turn => turn.Kind == TurnKind.Seat)),
            AnswerValue.Of(turns.Count(turn => turn.Kind == TurnKind.Request)),
            AnswerValue.Of(turns.Max(turn => turn.On)),
        ]);
    }
}
