using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Coverage;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary><c>competencyGaps</c>: what components, mandates and requests need and too few of those who can be asked hold at the level.</summary>
internal sealed class CompetencyGapsQuestion(HoldingTrees trees) : IQuestion
{
    private const int MostNeeding = 50;
    private const int MostAtLeast = 20;

    private static readonly EnumType Kinds = Choice.Of<RequiringKind>("RequiringKind", "What can need people who know something.", kind => kind switch
    {
        RequiringKind.Component => "A component that is not phased out.",
        RequiringKind.Mandate => "A mandate that is approved and in force.",
        RequiringKind.Request => "A project's request for help that is not answered yet.",
    });

    private static readonly AnswerType Needing = new("NeededBy", "What needs a competency.",
    [
        new("kind", "RequiringKind!", "What sort of thing."),
        new("essential", "Boolean!", "Whether it cannot do without."),
        new("node", "Node", "The thing itself.") { Node = ApiNames.Node },
    ]);

    private static readonly AnswerType Missing = new("CompetencyGap", "A competency at a level that is needed and that too few hold.",
    [
        new("competency", "Competency", "Which.") { Node = new TypeName("Competency") },
        new("level", "Int!", "The level that is needed, 1 to 5."),
        new("holders", "Int", "How many hold it at the level or above; null where that would tell of one or two people of a place."),
        new("below", "Int", "How many hold it below the level only; null where that would tell of one or two people of a place."),
        new("highestBelow", "Int", "The highest level that one of those has, the nearest to it; null where there is none, or as with below."),
        new("suppressed", "Boolean!", "Whether a number is null because it, or another with it, would tell of one or two people of a place."),
        new("needs", "Int!", "How many things need it at that level."),
        new("neededBy", "[NeededBy!]!", $"The things, essential ones first; at most {MostNeeding}.") { Object = Needing, Most = MostNeeding },
    ]);

    public static QuestionDef Definition { get; } = new(
        new("competencyGaps"),
        "What components, mandates in force and open requests need and too few hold: people who can be asked, with a claim in force at the level, "
            + "of the competency or of one below it.",
        [
            new("atLeast", "Int", $"So many are enough, 1 to {MostAtLeast}; by default 1, so that gaps are what nobody holds. Not 2 of a place."),
            new("region", "ID", "Only people of municipalities in this region count. Numbers that tell of one or two people are null then."),
            new("municipality", "ID", "Only people of this municipality count. Numbers that tell of one or two people are null then."),
            new("neededBy", "[RequiringKind!]", "Whose needs count; all by default."),
            new("essentialOnly", "Boolean", "Only what something cannot do without; false by default."),
            .. ExpertsInput.Paging,
        ],
        new("CompetencyGapsAnswer", "What is needed and too few hold.",
        [
            new("total", "Int!", "How many gaps there are."),
            new("gaps", "[CompetencyGap!]!", "The gaps: what fewest hold first, of those what most need.") { Object = Missing, Most = null },
        ]))
    {
        Size = ExpertsInput.PageSize,
        Choices = [Kinds],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees { get; } =
    [
        trees.Competencies, trees.Components, trees.Mandates, trees.Requests, trees.Regions, trees.MunicipalitiesByIds,
        .. trees.People.Both, .. trees.PeopleOfRegions.Both, .. trees.PeopleOfMunicipalities.Both,
    ];

    /// <summary>What is required is narrow as a rule, and the people of a place are fewer than all.</summary>
    public ImmutableArray<EvidenceTree> Weighed { get; } =
        [trees.Competencies, trees.Components, trees.Mandates, trees.Requests, trees.Regions, trees.PeopleOfRegions.Direct];

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var wanted = new Wanted(
            arguments.Integer("atLeast", 1, MostAtLeast) ?? 1,
            arguments.Text("region"),
            arguments.Text("municipality"),
            Choice.All<RequiringKind>(arguments, "neededBy"),
            arguments.Truth("essentialOnly") ?? false);
        if (wanted is { Region: not null, Municipality: not null })
        {
            throw Refusal.Of("Give 'region' or 'municipality', not both.");
        }

        if (wanted is { AtLeast: 2 } and ({ Region: not null } or { Municipality: not null }))
        {
            throw Refusal.Of("Of a region or a municipality 'atLeast' is 1, or 3 or more: with 2 the answer would tell of single people.");
        }

        var page = ExpertsInput.ReadPage(arguments, size);
        return _ => new Asking(trees, wanted, page);
    }

    private sealed record Wanted(int AtLeast, string? Region, string? Municipality, ImmutableArray<RequiringKind> Kinds, bool EssentialOnly);

    private sealed class Asking(HoldingTrees trees, Wanted wanted, Range page) : Inquiry
    {
        private bool IsOfPlace => wanted.Region is not null || wanted.Municipality is not null;

        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            yield return [.. wanted.Kinds.Select(kind => TreeOf(kind).Whole()), trees.Competencies.Whole(), .. Place()];
            if (wanted.Region is not null && !HoldingReader.IsAnyInhabited(Told[^1].Json))
            {
                throw Refusal.Of("'region' is no id of a region that has municipalities on that day. Look at 'regions'.");
            }

            if (wanted.Municipality is not null && !HoldingReader.IsAny(Told[^1].Json))
            {
                throw Refusal.Of("'municipality' is no id of a municipality. Look at 'municipalities'.");
            }

            var all = wanted.Kinds.SelectMany((kind, at) => HoldingReader.AllRequiring(Told[at].Json, kind))
                .Select(each => each with { Requirements = [.. each.Requirements.Where(one => one.IsEssential || !wanted.EssentialOnly)] }).ToList();
            var catalogue = EvidenceReader.Competencies(Told[wanted.Kinds.Length].Json);
            var areNarrowest = all.SelectMany(each => each.Requirements).All(each => catalogue.IsNarrowest(each.Competency));
            var levels = Levels(all);
            yield return [.. levels.Select(level => People(level, areNarrowest))];
            var counts = new HolderCounts();
            foreach (var (level, at) in levels.Select((level, at) => (level, at)))
            {
                HoldingReader.Counts(Told[at].Json, level, counts);
            }

            var gaps = Gaps.Of(all, counts, wanted.AtLeast);
            var told = IsOfPlace ? GapsOfPlace.Of(gaps) : gaps.Select(gap => new ToldGap(gap, HidesHolders: false, HidesBelow: false));
            Answer = new([AnswerValue.Of(gaps.Length), AnswerValue.List(told.Take(page).Select(Of))]);
        }

        private IEnumerable<EvidenceCall> Place() => wanted.Region is { } region ? [trees.Regions.ByIds([region])]
            : wanted.Municipality is { } municipality ? [trees.MunicipalitiesByIds.ByIds([municipality])]
            : [];

        private EvidenceTree TreeOf(RequiringKind kind) => kind switch
        {
            RequiringKind.Component => trees.Components,
            RequiringKind.Mandate => trees.Mandates,
            RequiringKind.Request => trees.Requests,
        };

        private EvidenceCall People(int level, bool areNarrowest) =>
            wanted.Region is { } region ? trees.PeopleOfRegions.For(areNarrowest).AtLevel(level, [region])
            : wanted.Municipality is { } municipality ? trees.PeopleOfMunicipalities.For(areNarrowest).AtLevel(level, [municipality])
            : trees.People.For(areNarrowest).AtLevel(level);

        private static AnswerObject Of(ToldGap told) => new(
        [
            new AnswerNode(told.Gap.Competency),
            AnswerValue.Of(told.Gap.Level),
            told.HidesHolders ? null : AnswerValue.Of(told.Gap.Holders),
            told.HidesBelow ? null : AnswerValue.Of(told.Gap.Below),
            told.HidesBelow || told.Gap.HighestBelow is not { } highest ? null : AnswerValue.Of(highest),
            AnswerValue.Of(told.HidesHolders || told.HidesBelow),
            AnswerValue.Of(told.Gap.NeededBy.Length),
            AnswerValue.List(told.Gap.NeededBy.Take(MostNeeding).Select(each => new AnswerObject(
                [AnswerValue.Of(Choice.Name(each.Kind)), AnswerValue.Of(each.IsEssential), new AnswerNode(each.Node)]))),
        ]);
    }

    /// <summary>All levels up to the highest that is required.</summary>
    private static ImmutableArray<int> Levels(IEnumerable<Requiring> all) =>
        [.. Enumerable.Range(1, all.SelectMany(each => each.Requirements).Select(each => each.Level).DefaultIfEmpty(0).Max())];
}
