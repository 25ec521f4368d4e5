using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Ranking;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// <c>divergences</c>: who claims to know something well that nothing shows, and whose work shows what they do not claim. Both are to be asked
/// about: the first may have forgotten to say what they did, the second to say what they know.
/// </summary>
internal sealed class DivergencesQuestion(GraphMap map, EvidenceTrees trees) : IQuestion
{
    private const int MostCompetencies = 20;
    private const int MostYears = 20;
    private const int MostTimes = 50;
    private const int MostWorks = 10;

    private static readonly AnswerType Shown = new("DivergenceWork", "A piece of work that shows a competency.",
    [
        new("kind", "WorkKind!", "What was done."),
        new("node", "Node", "The review or contribution.") { Node = ApiNames.Node },
        new("component", "Component", "The component that requires the competency.") { Node = new TypeName("Component") },
        new("on", "Date!", "When it was finished; the day of the question while it goes on."),
    ]);

    private static readonly AnswerType Hit = new("Divergence", "That what somebody claims and what the person's work shows are two things.",
    [
        new("kind", "DivergenceKind!", "Which way they differ."),
        new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
        new("competency", "Competency", "What it is about.") { Node = new TypeName("Competency") },
        new("level", "Int", "The level of the claim, of one that ended too; null where there never was one."),
        new("claimId", "ID", "The id of that claim."),
        new("claimedUntil", "Date", "Of a claim that ended: the day after its last."),
        new("lastUsed", "Date", "When the person used it last, as the claim says."),
        new("lastShown", "Date", "The last day that anything showed it; null when nothing ever did."),
        new("pieces", "Int!", "How many pieces of work within the years show it."),
        new("works", "[DivergenceWork!]!", $"Those, latest first, at most {MostWorks}.") { Object = Shown, Most = MostWorks },
    ]);

    public static QuestionDef Definition { get; } = new(
        new("divergences"),
        "Where claims and work differ, of people who can be asked: claimed at a high level and not shown for years, or shown several times and "
            + "not claimed. Work on a component that requires the competency, or one below or above it, shows it.",
        [
            new(
                "competencies",
                "[String!]!",
                $"Competencies by their notations (c31) or global ids, 1 to {MostCompetencies}; each of those below them is looked at too."),
            new("minLevel", "Int", "From this level on a claim is to be shown, 1 to 5; 4 by default."),
            new("withinYears", "Int", $"Within so many years, 1 to {MostYears}; 4 by default."),
            new("times", "Int", $"So many pieces of work show what is not claimed, 1 to {MostTimes}; 2 by default."),
            new("kinds", "[DivergenceKind!]", "Only these; all by default."),
            new("conditions", ExpertsInput.Conditions.Name, "Of whom."),
            .. ExpertsInput.Paging,
        ],
        new("DivergenceAnswer", "Where claims and work differ.",
        [
            new("total", "Int!", "How many there are; somebody may be among them for several competencies."),
            new("people", "Int!", "How many people they are about, each counted once."),
            new("divergences", "[Divergence!]!", "By kind; of a kind most work, or the highest level, first, then what was shown longest ago.")
            {
                Object = Hit,
                Most = null,
            },
        ]))
    {
        Size = ExpertsInput.PageSize,
        Inputs = [ExpertsInput.Conditions],
        Choices =
        [
            Choice.Of<DivergenceKind>("DivergenceKind", "Which way claims and work differ.", kind => kind switch
            {
                DivergenceKind.Unclaimed => "Shown several times, and never claimed.",
                DivergenceKind.Ended => "Shown several times, and every claim of it has ended.",
                DivergenceKind.Unshown => "Claimed at a high level, and not shown for years.",
            }),
            Choice.Of<WorkKind>("WorkKind", "What somebody did.", kind => kind switch
            {
                WorkKind.LedReview => "Led a review.",
                WorkKind.Reviewed => "Reviewed.",
                WorkKind.Observed => "Looked on at a review.",
                WorkKind.Wrote => "Wrote it.",
                WorkKind.Contributed => "Had another hand in it.",
            }),
        ],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => [trees.Competencies, trees.EverHeld, trees.Works, trees.People];

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var keys = arguments.Texts("competencies", MostCompetencies);
        if (keys.IsEmpty)
        {
            throw Refusal.Of("'competencies' is empty. Name what to look at.");
        }

        var wanted = new Wanted(
            keys,
            arguments.Integer("minLevel", 1, 5) ?? 4,
            arguments.Integer("withinYears", 1, MostYears) ?? 4,
            arguments.Integer("times", 1, MostTimes) ?? 2,
            Choice.All<DivergenceKind>(arguments, "kinds"),
            ExpertsInput.ReadConditions(arguments.Members("conditions"), map));
        var page = ExpertsInput.ReadPage(arguments, size);
        return asked => new Asking(trees, wanted, page, asked.Day);
    }

    private sealed record Wanted(
        ImmutableArray<string> Keys, int Level, int Years, int Times, ImmutableArray<DivergenceKind> Kinds, Conditions Conditions);

    private sealed class Asking(EvidenceTrees trees, Wanted wanted, Range page, DateOnly day) : Inquiry
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            yield return [trees.Competencies.Whole()];
            var catalogue = EvidenceReader.Competencies(Told[0].Json);
            var asked = wanted.Keys.SelectMany((key, at) => catalogue.WithThoseBelow(NeedInput.Find(catalogue, key, $"competencies[{at}]").Id))
                .Select(each => each.Competency.Id).Distinct().ToArray();
            var related = asked.SelectMany(each => Divergences.Related(catalogue, each)).Distinct().ToArray();
            yield return [trees.EverHeld.ByIds(related), trees.Works.ByIds(related)];
            var (claims, works) = (EvidenceReader.Claims(Told[0].Json, ever: true), WorkReader.Works(Told[1].Json, day));
            var found = new Divergences(catalogue, claims, works, wanted.Level, wanted.Years, wanted.Times, day).Of(asked)
                .Where(each => wanted.Kinds.Contains(each.Kind)).ToList();
            if (found.Count > 0)
            {
                yield return [trees.People.ByIds(found.Select(each => each.Person).Distinct())];
                var conditions = wanted.Conditions.Asked().ToList();
                var people = EvidenceReader.People(Told[0].Json, trees, day)
                    .Where(person => person.CanBeAsked && conditions.TrueForAll(each => each.Holds(person))).Select(person => person.Id).ToHashSet();
                found.RemoveAll(each => !people.Contains(each.Person));
            }

            Answer = new(
            [
                AnswerValue.Of(found.Count),
                AnswerValue.Of(found.DistinctBy(each => each.Person).Count()),
                AnswerValue.List(found.Take(page).Select(Shows)),
            ]);
        }

        private static AnswerObject Shows(Divergence each) => new(
        [
            AnswerValue.Of(Choice.Name(each.Kind)),
            new AnswerNode(each.Person),
            new AnswerNode(each.Competency),
            each.Claim is { } claim ? AnswerValue.Of(claim.Level) : null,
            each.Claim is { } same ? AnswerValue.Of(same.Relationship) : null,
            AnswerValue.Of(each.Kind == DivergenceKind.Ended ? each.Claim?.Until : null),
            AnswerValue.Of(each.Claim?.LastUsed),
            AnswerValue.Of(each.LastShown),
            AnswerValue.Of(each.Works.Length),
            AnswerValue.List(each.Works.Take(MostWorks).Select(work => new AnswerObject(
            [
                AnswerValue.Of(Choice.Name(work.Kind)), new AnswerNode(work.Node), new AnswerNode(work.Component), AnswerValue.Of(work.On),
            ]))),
        ]);
    }
}
