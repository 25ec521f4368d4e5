using System.Collections.Immutable;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Ranking;

namespace GraphCouncil.Council.Questions;

/// <summary>Arguments that questions about people have in common.</summary>
internal static class ExpertsInput
{
    private const int MostItems = 200;
    private const int MostSkipped = 10_000;

    /// <summary>The arguments by which people are shown page by page.</summary>
    public static ImmutableArray<ArgumentDef> Paging { get; } =
    [
        new("first", "Int", "How many, 1 to {MaxPage}; 10 by default."),
        new("skip", "Int", $"From the how manieth on: so many are passed over, 0 to {MostSkipped}; 0 by default."),
    ];

    /// <summary>The field by which few people are explained.</summary>
    public static AnswerField Relaxations { get; } = new(
        "relaxations",
        "[ExpertRelaxation!]!",
        $"With fewer than {ExpertRanking.Few} people: what would be found if one thing were given up, where that is more.")
    {
        Object = ScoreAnswer.Relaxation,
        Most = 50,
    };

    public static AnswerSize PageSize { get; } = new("first", 10, "Ask for the next with 'skip'.");

    public static InputDef Conditions { get; } = new(
        "ExpertConditionsInput",
        "Whom somebody wants, besides what they know. An empty list, or one not given, asks nothing; of another one item has to fit. "
            + $"At most {MostItems} items each.",
        [
            new("organizationKinds", $"[{ApiNames.NodeKind}!]", "People of organisations of these types."),
            new("organizations", "[ID!]", "People of these organisations, municipalities among them."),
            new("regions", "[ID!]", "People of municipalities in these regions."),
            new("networks", "[ID!]", "People in the pool of these networks."),
            new("groups", "[ID!]", "People with a seat in these groups."),
            new("leaveOut", "[ID!]", "Not these people."),
            new("onlyFree", "Boolean", "Only who has fewer open reviews than agreed."),
            new("hoursPerMonth", "Float", "Only who has so many hours a month left, 0 to 160."),
        ]);

    public static InputDef Weights { get; } = new(
        "ScoreWeightsInput",
        "What counts how much. What is not given is as usual: the greatest claim, endorsed and shown, and hours to give, are 1,000 points then.",
        [
            new("claimed", "Int", "Points for the best claim in force: its level of five, less with age. 0 to 1,000; 300 by default."),
            new("endorsed", "Int", "Points for the best claim that others confirmed. 0 to 1,000; 200 by default."),
            new("shown", "Int", "Points for reviews and contributions that show it. 0 to 1,000; 400 by default."),
            new("free", "Int", "Points for 20 or more hours a month that are left. 0 to 1,000; 100 by default."),
            new("busy", "Int", "Points that are taken off at the limit of open reviews, fewer below it. 0 to 1,000; 200 by default."),
            new("halfLifeMonths", "Int", "After so many months a claim not used, or work done, counts half. 6 to 240; 48 by default."),
            new("narrower", "Float", "What a competency counts one step below what is asked for. 0 to 1; 0.9 by default; with 0 it does not count."),
        ]);

    /// <param name="size">How many people are shown.</param>
    public static Range ReadPage(ArgumentValues arguments, int size)
    {
        var skip = arguments.Integer("skip", 0, MostSkipped) ?? 0;
        return new(skip, skip + size);
    }

    public static Weights ReadWeights(ArgumentValues? given)
    {
        var usual = new Weights();
        return given is null ? usual : usual with
        {
            Claimed = Points("claimed") ?? usual.Claimed,
            Endorsed = Points("endorsed") ?? usual.Endorsed,
            Shown = Points("shown") ?? usual.Shown,
            Free = Points("free") ?? usual.Free,
            Busy = Points("busy") ?? usual.Busy,
            HalfLifeMonths = given.Integer("halfLifeMonths", 6, Ranking.Weights.LongestHalfLife) ?? usual.HalfLifeMonths,
            Narrower = given.Real("narrower", 0, 1) ?? usual.Narrower,
        };

        int? Points(string name) => given.Integer(name, 0, Ranking.Weights.Most);
    }

    /// <summary>
    /// What whoever asks may read. Throws <see cref="ProblemException"/> (<see cref="Forbidden"/>) when they look for hours that they may not read.
    /// </summary>
    public static Sights SightsOf(GraphMap map, Viewer viewer, Conditions conditions)
    {
        var sights = new Sights(map, viewer);
        if (conditions.Hours > 0)
        {
            sights.RequireHours();
        }

        return sights;
    }

    public static Conditions ReadConditions(ArgumentValues? given, GraphMap map) => given is null ? new() : new()
    {
        OrganizationTypes = Types(given, map),
        Organizations = given.Texts("organizations", MostItems),
        Regions = given.Texts("regions", MostItems),
        Networks = given.Texts("networks", MostItems),
        Groups = given.Texts("groups", MostItems),
        LeftOut = given.Texts("leaveOut", MostItems),
        OnlyFree = given.Truth("onlyFree") ?? false,
        Hours = given.Real("hoursPerMonth", 0, 160) ?? 0,
    };

    private static ImmutableArray<string> Types(ArgumentValues given, GraphMap map)
    {
        var organizations = map.Members(new TypeName("Organization")).ToDictionary(ApiNames.SearchKind, type => type.Name.Value);
        return
        [
            .. given.Texts("organizationKinds", MostItems).Select(kind => organizations.GetValueOrDefault(kind)
                ?? throw Refusal.Of($"'organizationKinds' takes types of organisations: {string.Join(", ", organizations.Keys)}.")),
        ];
    }
}
