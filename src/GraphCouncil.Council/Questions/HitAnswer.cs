using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;

namespace GraphCouncil.Council.Questions;

/// <summary>How somebody is told who was found for several things, of which they need not have all.</summary>
internal static class HitAnswer
{
    private const int MostNeeds = 50;

    public static AnswerType Type(string name, string description) => new(name, description,
    [
        new("rank", "Int!", "1 for the first; of equals the first by id."),
        new("score", "Int!", "The points of the terms, added."),
        new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
        new("covers", "[String!]!", "What is required and the person has, by notation.") { Most = MostNeeds },
        new("lacks", "[String!]!", "What is required and the person has not, at the level.") { Most = MostNeeds },
        new("terms", "[ScoreTerm!]!", "The parts of the score, each with what it rests on.")
        {
            Object = ScoreAnswer.Term,
            Most = ScoreAnswer.MostTerms,
        },
        new("availability", "PersonAvailability!", "What the person has to do already.") { Object = ScoreAnswer.Availability },
    ]);

    /// <param name="page">Which of them are told.</param>
    public static AnswerValue Of(ImmutableArray<RankedPerson> ranked, Range page, ImmutableArray<Knows> needs, Scores scores) =>
        AnswerValue.List(ranked.Select((hit, at) => (hit, at)).Take(page).Select(each => new AnswerObject(
        [
            AnswerValue.Of(each.at + 1),
            AnswerValue.Of(each.hit.Score),
            new AnswerNode(each.hit.Person.Id),
            Notations(needs.Where(need => scores.Has(each.hit.Person.Id, need))),
            Notations(needs.Where(need => !scores.Has(each.hit.Person.Id, need))),
            AnswerValue.List(each.hit.Terms.Select(ScoreAnswer.Of)),
            ScoreAnswer.Of(each.hit.Person),
        ])));

    private static AnswerValue Notations(IEnumerable<Knows> some) =>
        AnswerValue.List(some.Take(MostNeeds).Select(need => AnswerValue.Of(need.Asked)));
}
