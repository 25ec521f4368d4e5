using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary><c>experts</c>: who knows what is needed, can be asked and fits, ranked, with the parts of each score and what they rest on.</summary>
internal sealed class ExpertsQuestion(GraphMap map, EvidenceTrees trees) : IQuestion
{

    private static readonly AnswerType Hit = new("ExpertHit", "Somebody who knows what is needed.",
    [
        new("rank", "Int!", "1 for the best; of equal scores the first by id."),
        new("score", "Int!", "The points of the terms, added."),
        new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
        new("terms", "[ScoreTerm!]!", "The parts of the score, each with what it rests on.")
        {
            Object = ScoreAnswer.Term,
            Most = ScoreAnswer.MostTerms,
        },
        new("availability", "PersonAvailability!", "What the person has to do already.") { Object = ScoreAnswer.Availability },
    ]);

    public static QuestionDef Definition { get; } = new(
        new("experts"),
        "Who knows what is needed: people who can be asked, best first, with the reasons. "
            + "Claims count that are in force that day, as do competencies below those asked for.",
        [
            new("need", NeedInput.Definition.Name + "!", "What they have to know."),
            new("conditions", ExpertsInput.Conditions.Name, "Whom else is looked for."),
            new("weights", ExpertsInput.Weights.Name, "What counts how much."),
            .. ExpertsInput.Paging,
        ],
        new("ExpertAnswer", "Who knows what is needed.",
        [
            new("total", "Int!", "How many people there are, each counted once."),
            new("needs", "[MeantNeed!]!", "What the needs were taken for.") { Object = ScoreAnswer.Need, Most = NeedInput.MostNeeds },
            new("hits", "[ExpertHit!]!", "The people, best first.") { Object = Hit, Most = null },
            ExpertsInput.Relaxations,
        ]))
    {
        Size = ExpertsInput.PageSize,
        Inputs = [NeedInput.Definition, ExpertsInput.Conditions, ExpertsInput.Weights],
        Choices = ScoreAnswer.Choices,
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => trees.OfExperts;

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var need = NeedInput.Read(arguments.Members("need") ?? throw new ProblemException(new NullNotAllowed("need")), "need");
        var conditions = ExpertsInput.ReadConditions(arguments.Members("conditions"), map);
        var weights = ExpertsInput.ReadWeights(arguments.Members("weights"));
        var page = ExpertsInput.ReadPage(arguments, size);
        return asked => new Asking(trees, need, conditions, weights, page, asked.Day, ExpertsInput.SightsOf(map, asked.Viewer, conditions));
    }

    private sealed class Asking(
        EvidenceTrees trees, NeedInput wanted, Conditions conditions, Weights weights, Range page, DateOnly day, Sights sights)
        : Inquiry
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            yield return [trees.Competencies.Whole()];
            var need = wanted.Resolve(EvidenceReader.Competencies(Told[0].Json), weights);
            var needs = NeedList.Of(need);
            var ids = needs.SelectMany(each => each.Competencies).Select(each => each.Id).Distinct().ToArray();
            yield return [trees.Holders.ByIds(ids), trees.Works.ByIds(ids)];
            var scores = new Scores(EvidenceReader.Claims(Told[0].Json), WorkReader.Works(Told[1].Json, day), weights, day);
            var ranking = new ExpertRanking(scores, need, conditions.Asked());
            if (ranking.Candidates.IsEmpty)
            {
                Answer = Of(needs, [], []);
                yield break;
            }

            yield return [trees.People.ByIds(ranking.Candidates)];
            var (ranked, relaxations) = ranking.Rank(EvidenceReader.People(Told[0].Json, trees, day).Select(person => person.SeenBy(sights)));
            Answer = Of(needs, ranked, relaxations);
        }

        private AnswerObject Of(ImmutableArray<Knows> needs, ImmutableArray<RankedPerson> ranked, ImmutableArray<Relaxation> relaxations) => new(
        [
            AnswerValue.Of(ranked.Length),
            AnswerValue.List(needs.Select(ScoreAnswer.Of)),
            AnswerValue.List(ranked.Select((hit, at) => (hit, at)).Take(page).Select(each => new AnswerObject(
            [
                AnswerValue.Of(each.at + 1),
                AnswerValue.Of(each.hit.Score),
                new AnswerNode(each.hit.Person.Id),
                AnswerValue.List(each.hit.Terms.Select(ScoreAnswer.Of)),
                ScoreAnswer.Of(each.hit.Person),
            ]))),
            AnswerValue.List(relaxations.Select(ScoreAnswer.Of)),
        ]);
    }
}
