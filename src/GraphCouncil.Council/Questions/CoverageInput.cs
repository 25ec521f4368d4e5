using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Coverage;
using GraphCouncil.Council.Needs;

namespace GraphCouncil.Council.Questions;

/// <summary>What part of the table of coverage somebody wants.</summary>
/// <param name="Under">A notation or global id; null for the whole catalogue.</param>
/// <param name="Tier">1 for the top; null when it was not given.</param>
/// <param name="Competencies">Notations or global ids; empty when none were named.</param>
/// <param name="Months">How many months of people are told, that of the day included; 0 for none.</param>
internal sealed record CoverageInput(
    AreaKind By, CoverageMeasure Measure, int Level, string? Under, int? Tier, ImmutableArray<string> Competencies, bool HideEmpty, int Months)
{
    public const int MostRows = 100;

    public const int MostMonths = 12;

    /// <summary>The fields of the catalogue: few enough to be seen at once.</summary>
    private const int UsualTier = 2;

    private const int MostTiers = 6;

    public static EnumType Areas { get; } = Choice.Of<AreaKind>("CoverageArea", "What coverage is told by.", kind => kind switch
    {
        AreaKind.Municipality => "Municipalities.",
        AreaKind.Region => "Regions, as they are on the day.",
        AreaKind.NetworkArea => "Areas of the architects' network.",
    });

    public static EnumType Measures { get; } = Choice.Of<CoverageMeasure>("CoverageMeasure", "What coverage is told of.", measure => measure switch
    {
        CoverageMeasure.People => "How many people there are.",
        CoverageMeasure.HighestLevel => "The highest level that one of them claims; null where nobody does.",
        CoverageMeasure.Capacity => "Hours a month that they agreed on, less those given to projects; below 0 where more is given than agreed.",
    });

    public static ImmutableArray<ArgumentDef> Arguments { get; } =
    [
        new("by", "CoverageArea", "The columns; REGION by default."),
        new("measure", "CoverageMeasure", "The numbers; PEOPLE by default."),
        new("minLevel", "Int", "Only claims at this level or above count, 1 to 5; 1 by default."),
        new("under", "String", "The rows lie below this competency, by notation (c3) or global id. All of the catalogue by default."),
        new("tier", "Int", $"The rows are of this tier, 1 to {MostTiers}; by default the one below 'under', or {UsualTier}."),
        new("competencies", "[String!]", $"The rows, by notation or global id, {MostRows} at most; instead of 'under' and 'tier'."),
        new("hideEmpty", "Boolean", "Leaves out rows and columns of nobody; false by default, for they are the gaps."),
        new("months", "Int", $"How many months 'trend' tells of, 1 to {MostMonths}, each a table of its own to count; none by default."),
    ];

    /// <summary>Throws <see cref="ProblemException"/> (BadUserInput) for what goes not together.</summary>
    public static CoverageInput Read(ArgumentValues arguments)
    {
        var read = new CoverageInput(
            Choice.One(arguments, "by", AreaKind.Region),
            Choice.One(arguments, "measure", CoverageMeasure.People),
            arguments.Integer("minLevel", 1, 5) ?? 1,
            arguments.Text("under"),
            arguments.Integer("tier", 1, MostTiers),
            arguments.Texts("competencies", MostRows),
            arguments.Truth("hideEmpty") ?? false,
            arguments.Integer("months", 1, MostMonths) ?? 0);
        return read.Competencies.IsEmpty || (read.Under is null && read.Tier is null) ? read
            : throw Refusal.Of("Give 'competencies', or 'under' and 'tier', not both.");
    }

    /// <summary>
    /// The rows by their global ids, and the one that they lie below: <see cref="CoverageGrid.Anything"/> when none was named. Throws <see
    /// cref="ProblemException"/> (BadUserInput) for what is not in the catalogue.
    /// </summary>
    public (ImmutableArray<string> Rows, string Above) Resolve(Catalogue catalogue)
    {
        if (!Competencies.IsEmpty)
        {
            return ([.. Competencies.Select(key => NeedInput.Find(catalogue, key, "competencies").Id).Distinct()], CoverageGrid.Anything);
        }

        var under = Under is { } key ? NeedInput.Find(catalogue, key, "under").Id : null;
        var tier = Tier ?? (under is null ? UsualTier : catalogue.TierOf(under) + (catalogue.IsNarrowest(under) ? 0 : 1));
        ImmutableArray<string> rows =
        [
            .. catalogue.All.Where(each => catalogue.TierOf(each.Id) == tier)
                .Where(each => under is null || catalogue.WithThoseAbove(each.Id).Contains(under)).Select(each => each.Id),
        ];
        return !rows.IsEmpty ? (rows, under ?? CoverageGrid.Anything)
            : throw Refusal.Of(
                under is null ? $"No competency is of tier {tier}." : $"No competency of tier {tier} lies below 'under'. Leave 'tier' out.");
    }
}
