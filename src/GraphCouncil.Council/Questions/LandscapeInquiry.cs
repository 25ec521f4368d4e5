using System.Collections.Immutable;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Stores;
using GraphCouncil.Council.Conflicts;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Findings;
using GraphCouncil.Council.Tracing;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary>Reads everything that findings look at, in two rounds, and leaves the conclusion to the question.</summary>
internal abstract class LandscapeInquiry(LandscapeTrees trees, DateOnly day, Sights sights) : Inquiry
{
    /// <summary>Work on a component is a conflict of interest for so many years, as reviewers have it.</summary>
    private const int YearsOfConflict = 3;

    /// <summary>What the question asks besides, in the first round.</summary>
    protected virtual ImmutableArray<EvidenceCall> Besides => [];

    protected DateOnly Day => day;

    /// <summary>How many reviewers of a review have a conflict of interest that whoever asks may not know of; they themselves do not count.</summary>
    protected int HiddenConflicts { get; private set; }

    /// <summary>Whether whoever asks may know of it: that a budget is overspent tells of its sums.</summary>
    protected bool IsTold(Finding finding) => finding.Kind != FindingKind.BudgetOverspent || sights.Money;

    /// <summary>Further rounds of the question, which end with its answer.</summary>
    /// <param name="besides">What <see cref="Besides"/> was told.</param>
    protected abstract IEnumerable<ImmutableArray<EvidenceCall>> Conclude(Landscape all, ImmutableArray<byte[]> besides);

    protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
    {
        yield return
        [
            .. trees.Chain.Select(each => each.Tree.Whole()), trees.Groups.Whole(), trees.Exceptions.Whole(), trees.Reviews.Whole(),
            trees.WithoutNominee.Whole(), trees.Pilots.Whole(), trees.Holdings.Competencies.Whole(), trees.Holdings.Components.Whole(), .. Besides,
        ];
        var at = trees.Chain.Length;
        var chain = new ChainFacts();
        for (var stop = 0; stop < at; stop++)
        {
            chain = chain.With(ChainReader.Of(trees.Chain[stop].Stop, Told[stop].Json, areAll: true));
        }

        var groups = LandscapeReader.Groups(Told[at].Json, trees.People, LandscapeReader.Excused(Told[at + 1].Json, "R6"));
        var reviews = LandscapeReader.Reviews(Told[at + 2].Json);
        var withoutNominee = Ids(Told[at + 3]);
        var pilots = LandscapeReader.Pilots(Told[at + 4].Json);
        var catalogue = EvidenceReader.Competencies(Told[at + 5].Json);
        ImmutableArray<Requiring> components = [.. HoldingReader.AllRequiring(Told[at + 6].Json, RequiringKind.Component)];
        ImmutableArray<byte[]> besides = [.. Enumerable.Range(at + 7, Besides.Length).Select(number => Told[number].Json.ToArray())];

        int[] levels = [.. components.SelectMany(each => each.Requirements).Select(each => each.Level).Append(1).Distinct().Order()];
        var areNarrowest = components.SelectMany(each => each.Requirements).All(each => catalogue.IsNarrowest(each.Competency));
        var reviewed = reviews.Select(review => review.Component).Distinct().ToArray();
        var reviewers = reviews.SelectMany(review => review.Reviewers).Distinct().ToArray();
        yield return
        [
            .. levels.Select(level => trees.Holdings.People.For(areNarrowest).AtLevel(level)), trees.People.Components.ByIds(reviewed),
            trees.People.Makers.ByIds(reviewed), trees.People.People.ByIds(reviewers), trees.People.Ties.ByIds(reviewers),
        ];
        var people = new HolderCounts();
        for (var number = 0; number < levels.Length; number++)
        {
            HoldingReader.Counts(Told[number].Json, levels[number], people);
        }

        var all = new Landscape
        {
            Chain = chain,
            Catalogue = catalogue,
            Components = components,
            People = people,
            Groups = groups,
            Reviews = InConflict(reviews, Told[^4..]),
            WithoutNominee = withoutNominee,
            Pilots = pilots,
        };
        foreach (var round in Conclude(all, besides))
        {
            yield return round;
        }
    }

    private static ImmutableArray<string> Ids(GraphRows rows)
    {
        var reader = new AnswerReader(rows.Json);
        return reader.Ids();
    }

    /// <summary>
    /// The reviews with those reviewers who have a conflict of interest with what they review, of those that whoever asks may know of.
    /// </summary>
    private ImmutableArray<RunningReview> InConflict(ImmutableArray<RunningReview> reviews, ImmutableArray<GraphRows> told)
    {
        var components = ComponentReader.Components(told[0].Json).ToDictionary(each => each.Id);
        var makings = WorkReader.Makings(told[1].Json, day).ToLookup(each => each.Component);
        var people = EvidenceReader.People(told[2].Json, trees.People, day).ToDictionary(each => each.Id);
        var ties = ComponentReader.AllTies(told[3].Json).ToDictionary(each => each.Person);
        return
        [
            .. reviews.Select(review => !components.TryGetValue(review.Component, out var component) ? review : review with
            {
                InConflict = [.. review.Reviewers.Where(people.ContainsKey).Where(person => Has(review, component, person))],
            }),
        ];

        bool Has(RunningReview review, Component component, string person)
        {
            ImmutableArray<Establishing> projects = [.. component.Projects.Where(each => review.Project is null || each.Project == review.Project)];
            var rules = new ConflictRules(component, projects, [.. makings[component.Id]], YearsOfConflict, day);
            var conflicts = rules.Of(people[person], ties[person]);
            var isTold = conflicts.Any(conflict => ConflictRules.IsTold(conflict.Policy, sights));
            HiddenConflicts += conflicts.IsEmpty || isTold || sights.IsSelf(person) ? 0 : 1;
            return isTold && !sights.IsSelf(person);
        }
    }
}
