using GraphCouncil.Council.Findings;
using GraphCouncil.Council.Tracing;
using Xunit;

namespace GraphCouncil.Tests.Council.Findings;

/// <summary>What is supposed, beside a landscape made anew as if it had happened.</summary>
public sealed class What_would_break
{
    [Fact]
    public void Is_what_the_same_rules_find_where_it_happened()
    {
        var (broken, mended, lost) = (0, 0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var chance = new Random(seed);
            var (all, people) = Land.ByChance(chance);
            var supposed = new Supposition(
                people, chance.Next(2) == 0 ? ["mandate:0"] : [], chance.Next(2) == 0 ? ["municipality:1"] : []);
            var result = new WhatIf(all, supposed, Land.Day);
            var before = FindingRules.Of(all, Land.Day);
            var after = FindingRules.Of(Happened(all, supposed), Land.Day);
            Assert.Equal(after.Except(before), result.Broken);
            Assert.Equal(before.Except(after), result.Mended);
            Assert.Equal(after.Order(ById), before.Except(result.Mended).Concat(result.Broken).Order(ById));
            (broken, mended, lost) = (broken + result.Broken.Length, mended + result.Mended.Length, lost + result.Seats.Length);
        }

        Assert.True(broken > 300 && mended > 10 && lost > 100, $"{broken} broken, {mended} mended and {lost} seats lost prove little.");
    }

    [Fact]
    public void Is_nothing_where_nothing_is_supposed() => Assert.All(Enumerable.Range(0, 50), seed =>
    {
        var (all, people) = Land.ByChance(new(seed));
        var nothing = new WhatIf(all, new([.. people.Select(person => person with { Leaves = false, Expired = [] })], [], []), Land.Day);
        Assert.Empty(nothing.Broken);
        Assert.Empty(nothing.Mended);
        Assert.Empty(nothing.Seats);
        Assert.Empty(nothing.Reviews);
    });

    private static Comparer<Finding> ById { get; } = Comparer<Finding>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString()));

    /// <summary>The landscape made from what is left of the people, as if the rest had never been there on the day.</summary>
    private static Landscape Happened(Landscape all, Supposition supposed)
    {
        Standing[] standings = [new("mandate:0", "APPROVED", new(Land.Day.AddYears(-1), supposed.Mandates.IsEmpty ? null : Land.Day))];
        return all with
        {
            People = Land.Counts(supposed.People.Where(person => person is { CanBeAsked: true, Leaves: false })
                .Select(person => person.Claims.Where(claim => !person.Expired.Contains(claim.Competency)))),
            Groups =
            [
                .. all.Groups.Select(group => group with
                {
                    Seats = [.. group.Seats.Where(seat => supposed.People.Any(person => person.Id == seat.Person && !person.Leaves))
                        .Where(seat => seat.For is null || supposed.Municipalities.IsEmpty)],
                }),
            ],
            Reviews =
            [
                .. all.Reviews.Select(review => review with
                {
                    Reviewers = [.. review.Reviewers.Where(Stays)],
                    InConflict = [.. review.InConflict.Where(Stays)],
                }),
            ],
            Pilots = [.. all.Pilots.Select(pilot => pilot with
            {
                Municipalities = [.. pilot.Municipalities.Where(municipality => municipality != "municipality:1" || supposed.Municipalities.IsEmpty)],
            })],
            Chain = all.Chain with
            {
                Projects = [.. all.Chain.Projects.Select(project => project with { Leader = Stays(project.Leader!) ? project.Leader : null })],
                Mandates = [all.Chain.Mandates[0] with { Standing = standings[0] }],
                Groups = [all.Chain.Groups[0] with { Mandates = [.. standings] }],
                Municipalities = supposed.Municipalities.IsEmpty
                    ? all.Chain.Municipalities
                    : [new("municipality:1", [all.Chain.Municipalities[0].Projects[0] with { Period = new(Land.Day.AddYears(-1), Land.Day) }])],
            },
        };

        bool Stays(string person) => supposed.People.Any(each => each.Id == person && !each.Leaves);
    }
}
