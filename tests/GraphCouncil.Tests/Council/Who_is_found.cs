using System.Collections.Immutable;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;
using Xunit;

namespace GraphCouncil.Tests.Council;

/// <summary>Who is among the experts, in which order, and what is told where few are.</summary>
public sealed class Who_is_found
{
    private static readonly Affiliation InNorth = new("municipality:1", "Municipality", "r", null, ["region:north"]);
    private static readonly Affiliation AtKl = new("kl:kl", "Kl", "r", null, []);

    [Fact]
    public void Are_those_who_can_be_asked_best_first_and_of_equals_the_first_by_id()
    {
        var found = Rank(
            [Known.Claim("b", "c1", 4), Known.Claim("a", "c1", 4), Known.Claim("c", "c1", 5), Known.Claim("d", "c1", 5)],
            Known.Needs("c1"),
            new(),
            Known.Person("a"), Known.Person("b"), Known.Person("c"), Known.Person("d", canBeAsked: false));
        Assert.Equal(["c", "a", "b"], found.Ranked.Select(each => each.Person.Id));
        Assert.Empty(found.Relaxations);
    }

    [Fact]
    public void Time_counts_for_and_open_reviews_against_somebody()
    {
        var found = Rank([Known.Claim("a", "c1", 5)], Known.Needs("c1"), new(), Known.Person("a", capacity: 5, most: 4, open: 1));
        Assert.Equal([(TermKind.Claimed, 300), (TermKind.Free, 25), (TermKind.Busy, -50)], Assert.Single(found.Ranked).Terms.Select(term => (term.Kind, term.Points)));
        Assert.Equal(275, found.Ranked[0].Score);
    }

    [Fact]
    public void Whoever_is_at_the_limit_is_not_free()
    {
        var free = Rank(
            [Known.Claim("a", "c1", 5), Known.Claim("b", "c1", 5)], Known.Needs("c1"), new() { OnlyFree = true }, Known.Person("a", most: 2, open: 2), Known.Person("b", most: null, open: 2));
        Assert.Equal(["b"], free.Ranked.Select(each => each.Person.Id));
    }

    [Fact]
    public void With_few_each_single_thing_to_give_up_is_told_with_what_it_would_give()
    {
        var claims = ImmutableArray.Create(Known.Claim("a", "c1", 4), Known.Claim("b", "c1", 4), Known.Claim("c", "c1", 3), Known.Claim("a", "c2", 4), Known.Claim("b", "c2", 4), Known.Claim("c", "c2", 4));
        var need = new AllOf([Known.Needs("c1", 4), Known.Needs("c2", 4)]);
        var conditions = new Conditions { Regions = ["region:north"], OnlyFree = true };
        var found = Rank(
            claims, need, conditions, Known.Person("a", affiliations: AtKl), Known.Person("b", most: 1, open: 1, affiliations: InNorth), Known.Person("c", affiliations: InNorth));
        Assert.Empty(found.Ranked);
        Assert.Equal(
            [(ConditionKind.Region, null, 1), (ConditionKind.OnlyFree, null, 1), (ConditionKind.Level, "c1", 1), (ConditionKind.Need, "c1", 1)],
            found.Relaxations.Select(each => (each.Kind, each.About?.Asked, each.Count)));
    }

    [Theory]
    [InlineData("organisation type")]
    [InlineData("organisation")]
    [InlineData("region")]
    [InlineData("left out")]
    [InlineData("hours")]
    public void Every_condition_leaves_out_who_does_not_fit(string which)
    {
        var conditions = which switch
        {
            "organisation type" => new Conditions { OrganizationTypes = ["Municipality"] },
            "organisation" => new() { Organizations = ["municipality:1"] },
            "region" => new() { Regions = ["region:north"] },
            "left out" => new() { LeftOut = ["b"] },
            _ => new() { Hours = 10 },
        };
        var found = Rank(
            [Known.Claim("a", "c1", 5), Known.Claim("b", "c1", 5)], Known.Needs("c1"), conditions, Known.Person("a", affiliations: InNorth), Known.Person("b", capacity: 5, affiliations: AtKl));
        Assert.Equal(["a"], found.Ranked.Select(each => each.Person.Id));
    }

    private static (ImmutableArray<RankedPerson> Ranked, ImmutableArray<Relaxation> Relaxations) Rank(
        ImmutableArray<Claim> claims, Need need, Conditions conditions, params Person[] people)
    {
        var ranking = new ExpertRanking(new(claims, [], new(), Known.Day), need, conditions.Asked());
        Assert.Equal(people.Select(person => person.Id).Order(StringComparer.Ordinal), ranking.Candidates);
        return ranking.Rank(people);
    }
}
