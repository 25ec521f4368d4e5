using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Findings;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// <c>whatIf</c>: what breaks when people leave, mandates end, municipalities withdraw or claims expire: findings that there would be, seats and
/// reviews that would be open, and who could take over (F37). Nothing is written.
/// </summary>
internal sealed class WhatIfQuestion(GraphMap map, LandscapeTrees trees) : IQuestion
{
    private const int MostListed = 100;
    private const int MostLeavers = 5;
    private const int MostSubstitutes = 3;

    private static readonly AnswerType LostSeat = new("LostSeat", "A seat that would be empty.",
    [
        new("seat", "Membership", "Which.") { Node = new TypeName("Membership") },
        new("person", "Person", "Who sits there.") { Node = new TypeName("Person") },
        new("group", "WorkingGroup", "Where.") { Node = new TypeName("WorkingGroup") },
        new("role", "String!", "As what."),
    ]);

    private static readonly AnswerType LostReview = new("LostReview", "An open review that somebody else would have to take over.",
    [
        new("review", "Review", "Which.") { Node = new TypeName("Review") },
        new("component", "Component", "Of what.") { Node = new TypeName("Component") },
        new("person", "Person", "Who reviews it.") { Node = new TypeName("Person") },
        new("left", "Int!", "How many reviewers it would have left."),
    ]);

    private static readonly AnswerType Successor = new("SuccessorHit", "Somebody who could take over.",
    [
        new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
        new("score", "Int!", "The points, as substitutesFor tells them."),
        new("covers", "[String!]!", "What would be missing and the person has, by notation.") { Most = Substitution.MostNeeds },
        new("lacks", "[String!]!", "What would be missing and the person has not.") { Most = Substitution.MostNeeds },
    ]);

    private static readonly AnswerType Succession = new("Succession", "Who could take over from somebody who leaves.",
    [
        new("for", "Person", "From whom.") { Node = new TypeName("Person") },
        new("total", "Int!", "How many people could, of other organisations."),
        new("hits", "[SuccessorHit!]!", $"The nearest {MostSubstitutes}, as substitutesFor finds them; there are more there.")
        {
            Object = Successor,
            Most = MostSubstitutes,
        },
    ]);

    public static QuestionDef Definition { get; } = new(
        new("whatIf"),
        "What breaks when something happens, one thing or several at once: what findings would tell and does not now, the seats and open reviews "
            + "that would be without anybody, and who could take over. Nothing is written.",
        [
            .. WhatIfInput.Arguments,
            .. ExpertsInput.Paging,
        ],
        new("WhatIfAnswer", "What breaks.",
        [
            new("total", "Int!", "How many findings there would be more."),
            new("broken", "[Finding!]!", "The findings that there would be and are not, by kind, then by id.")
            {
                Object = FindingAnswer.Type,
                Most = null,
            },
            new("mended", "Int!", "How many findings would be gone, such as a conflict of interest of somebody who leaves."),
            new("leaving", "Int!", "How many people would leave."),
            new("lostSeats", "Int!", "How many seats would be empty."),
            new("seats", "[LostSeat!]!", $"Those, by id, at most {MostListed}.") { Object = LostSeat, Most = MostListed },
            new("lostReviews", "Int!", "How many parts in open reviews somebody else would have to take."),
            new("reviews", "[LostReview!]!", $"Those, by review, at most {MostListed}.") { Object = LostReview, Most = MostListed },
            new("successions", "[Succession!]!", $"Who could take over from those who leave and claim something, of the first {MostLeavers} by id.")
            {
                Object = Succession,
                Most = MostLeavers,
            },
        ]))
    {
        Size = ExpertsInput.PageSize,
        Inputs = [WhatIfInput.Expiry],
        Choices = [FindingAnswer.Kinds],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => [.. trees.All, .. OfPeople];

    public ImmutableArray<EvidenceTree> Weighed => [.. trees.Weighed, .. OfPeople];

    private ImmutableArray<EvidenceTree> OfPeople => [trees.Affiliates, trees.People.Profiles, trees.People.Holders, trees.People.Works];

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var wanted = WhatIfInput.Read(arguments);
        var page = ExpertsInput.ReadPage(arguments, size);
        return asked => new Supposing(trees, wanted, page, asked.Day, new(map, asked.Viewer));
    }

    private sealed class Supposing(LandscapeTrees trees, WhatIfInput wanted, Range page, DateOnly day, Sights sights)
        : LandscapeInquiry(trees, day, sights)
    {
        private readonly LandscapeTrees _trees = trees;
        private readonly Sights _sights = sights;

        protected override ImmutableArray<EvidenceCall> Besides => [_trees.Affiliates.ByIds(wanted.Municipalities)];

        protected override IEnumerable<ImmutableArray<EvidenceCall>> Conclude(Landscape all, ImmutableArray<byte[]> besides)
        {
            var concerned = wanted.Concerned(LandscapeReader.Affiliates(besides[0]));
            yield return [_trees.People.People.ByIds(concerned), _trees.People.Profiles.ByIds(concerned)];
            var people = EvidenceReader.People(Told[0].Json, _trees.People, Day).ToDictionary(each => each.Id);
            var supposed = wanted.Resolve(all, people, GroupReader.Profiles(Told[1].Json));
            var leavers = supposed.People.Where(each => each.Leaves && !each.Claims.IsEmpty).OrderBy(each => each.Id, StringComparer.Ordinal)
                .Take(MostLeavers)
                .Select(each => (
                    Person: people[each.Id],
                    Lost: Substitution.Lost(all.Catalogue, each.Claims, Substitution.UsualSlack, Usual.Narrower)))
                .ToList();
            var ids = leavers.SelectMany(each => each.Lost).SelectMany(need => need.Competencies).Select(each => each.Id).Distinct().ToArray();
            yield return [_trees.People.Holders.ByIds(ids), _trees.People.Works.ByIds(ids)];
            var scores = new Scores(EvidenceReader.Claims(Told[0].Json), WorkReader.Works(Told[1].Json, Day), Usual, Day);
            var rankings = leavers.ConvertAll(each => Ranking(each.Person, each.Lost, scores));
            var candidates = rankings.SelectMany(each => each.Candidates).Distinct().Where(each => !supposed.Leaving.Contains(each)).ToArray();
            yield return [_trees.People.People.ByIds(candidates)];
            ImmutableArray<Person> others = [.. EvidenceReader.People(Told[0].Json, _trees.People, Day).Select(each => each.SeenBy(_sights))];
            Answer = Of(
                new WhatIf(all, supposed, Day),
                supposed,
                leavers.Zip(rankings, (each, ranking) => Of(each.Person, each.Lost, ranking, others, scores)));
        }

        private static Weights Usual { get; } = new();

        private static ExpertRanking Ranking(Person person, ImmutableArray<Knows> lost, Scores scores)
        {
            var home = person.Affiliations.Select(each => each.Organization).ToHashSet();
            return new(
                scores,
                new SomeOf([.. lost]),
                [(ConditionKind.OtherOrganization, other => !other.Affiliations.Any(each => home.Contains(each.Organization)))]);
        }

        private static AnswerObject Of(Person person, ImmutableArray<Knows> lost, ExpertRanking ranking, ImmutableArray<Person> others, Scores scores)
        {
            var candidates = ranking.Candidates.ToHashSet();
            var found = ranking.Rank(others.Where(each => each.Id != person.Id && candidates.Contains(each.Id))).Ranked;
            return new(
            [
                new AnswerNode(person.Id),
                AnswerValue.Of(found.Length),
                AnswerValue.List(Substitution.InOrder(found, lost, scores).Take(MostSubstitutes).Select(hit => new AnswerObject(
                [
                    new AnswerNode(hit.Person.Id),
                    AnswerValue.Of(hit.Score),
                    AnswerValue.List(lost.Where(need => scores.Has(hit.Person.Id, need)).Select(need => AnswerValue.Of(need.Asked))),
                    AnswerValue.List(lost.Where(need => !scores.Has(hit.Person.Id, need)).Select(need => AnswerValue.Of(need.Asked))),
                ]))),
            ]);
        }

        private AnswerObject Of(WhatIf result, Supposition supposed, IEnumerable<AnswerObject> successions) => new(
        [
            AnswerValue.Of(result.Broken.Length),
            AnswerValue.List(result.Broken.Take(page).Select(FindingAnswer.Of)),
            AnswerValue.Of(result.Mended.Length),
            AnswerValue.Of(supposed.Leaving.Count),
            AnswerValue.Of(result.Seats.Length),
            AnswerValue.List(result.Seats.Take(MostListed).Select(each => new AnswerObject(
                [new AnswerNode(each.Seat.Id), new AnswerNode(each.Seat.Person), new AnswerNode(each.Group), AnswerValue.Of(each.Seat.Role)]))),
            AnswerValue.Of(result.Reviews.Length),
            AnswerValue.List(result.Reviews.Take(MostListed).Select(each => new AnswerObject(
                [new AnswerNode(each.Review.Id), new AnswerNode(each.Review.Component), new AnswerNode(each.Person), AnswerValue.Of(each.Left)]))),
            AnswerValue.List(successions),
        ]);
    }
}
