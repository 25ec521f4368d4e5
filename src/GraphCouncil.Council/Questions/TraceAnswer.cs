using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Tracing;

namespace GraphCouncil.Council.Questions;

/// <summary>How a trace is answered.</summary>
/// <param name="sights">Sums are told to those alone who may read them.</param>
internal sealed class TraceAnswer(Sights sights)
{
    private const int MostGaps = 100;
    private const int MostMunicipalities = 100;
    private const int MostFunders = 50;
    private const double OreOfAKrone = 100;

    private const string MayNotSee = "null for those who may not see it";

    private static readonly AnswerType Link = new("TraceLink", "A link of a trace.",
    [
        new("kind", "TraceLinkKind!", "What it says."),
        new("from", "Node", "The node nearer to the mandate; of money and work, who gives it.") { Node = ApiNames.Node },
        new("to", "Node", "The other node.") { Node = ApiNames.Node },
        new("through", "Node", "The grant, contribution or review that the link stands for.") { Node = ApiNames.Node },
        new("role", "String", "The part of a person, project or municipality, or the state of a mandate: a value of that enum."),
        new("version", "String", "Of a deliverable."),
        new("validFrom", "Date", "First day; of a grant the day it was given, of a review the day it was asked for."),
        new("validTo", "Date", "The day after the last."),
        new("holds", "Boolean!", "Whether the day lies in its period; of a mandate, whether it is in force."),
        new("amountDkk", "Float", $"Of a grant, its sum in Danish kroner; {MayNotSee}."),
    ]);

    private static readonly AnswerType Stage = new("TraceStage", "The links of one part of a trace.",
    [
        new("stage", "TraceStageKind!", "Which part."),
        new("total", "Int!", "How many links there are; 0 where the trail breaks or ends."),
        new("links", "[TraceLink!]!", "The links, by kind and ids; as many as asked for.") { Object = Link, Most = null },
    ]);

    private static readonly AnswerType FoundGap = new("TraceGap", "Something that is missing on the chain, and what to do about it.",
    [
        new("kind", "TraceGapKind!", "What is missing."),
        new("node", "Node", "What lacks it.") { Node = ApiNames.Node },
        new("rule", "String", "The rule of the founding memo that asks for it, `R2`; null where the trace alone breaks."),
        new("remedyDa", "String!", "What to do, in Danish."),
        new("remedyEn", "String!", "What to do, in English."),
    ]);

    private static readonly AnswerType ForMunicipality = new("TraceBenefit", "What a municipality has of the grants.",
    [
        new("municipality", "Municipality", "Which.") { Node = new TypeName("Municipality") },
        new("amountDkk", "Float", $"Its part in Danish kroner; {MayNotSee}."),
        new("grants", "Int!", "Of how many grants."),
    ]);

    private static readonly AnswerType ByFunder = new("TraceFunder", "What somebody paid.",
    [
        new("funder", "Organization", "Who; null where it is not known.") { Node = new TypeName("Organization") },
        new("amountDkk", "Float", $"In Danish kroner; {MayNotSee}."),
        new("grants", "Int!", "How many grants."),
    ]);

    private static readonly AnswerType Money = new(
        "TraceFunding",
        "The grants for deliverables on the trail, given by the day. Each counts once, however many ways lead from it: it is divided equally, to "
            + "the øre, among the municipalities that take part, after it was given, in a project that establishes a component of its deliverable.",
        [
            new("grants", "Int!", "How many there are."),
            new("totalDkk", "Float", $"Their sum in Danish kroner; {MayNotSee}."),
            new(
                "municipalities",
                "[TraceBenefit!]!",
                "What each municipality has of it, most first. With `withoutMunicipalityDkk` it adds up to the total.")
            {
                Object = ForMunicipality,
                Most = MostMunicipalities,
            },
            new("withoutMunicipalityDkk", "Float", $"The sum of grants from which no way leads to a municipality; {MayNotSee}."),
            new("funders", "[TraceFunder!]!", $"Who paid, most first, at most {MostFunders}. Adds up to the total.")
            {
                Object = ByFunder,
                Most = MostFunders,
            },
        ]);

    public static AnswerType Type { get; } = new("TraceAnswer", "The trail of a contribution.",
    [
        new("start", "Node", "Where it begins.") { Node = ApiNames.Node },
        new("stages", "[TraceStage!]!", "Its links, stage by stage, in the order of the chain.")
        {
            Object = Stage,
            Most = Enum.GetValues<Tracing.TraceStage>().Length,
        },
        new("gaps", "[TraceGap!]!", $"What is missing at things on the trail, each once, in the order of the chain; at most {MostGaps}.")
        {
            Object = FoundGap,
            Most = MostGaps,
        },
        new("moreGaps", "Int!", "How many more there are."),
        new("funding", "TraceFunding!", "The kroner, and whom they benefit.") { Object = Money },
        new(
            "notFollowed",
            "Int!",
            $"How many things are not on it because there are more than {Trail.MostOfOne} of their kind; the sums leave them out."),
    ]);

    public static ImmutableArray<EnumType> Choices { get; } =
    [
        Choice.Of<Tracing.TraceStage>("TraceStageKind", "Parts of a trace, in the order of the chain.", stage => stage switch
        {
            Tracing.TraceStage.Mandates => "Mandates of the groups, and what they cover.",
            Tracing.TraceStage.Production => "Who made the deliverables.",
            Tracing.TraceStage.Funding => "Who paid for them.",
            Tracing.TraceStage.Contributions => "Who contributed to them and to the components.",
            Tracing.TraceStage.Reviews => "Who reviewed them and the components.",
            Tracing.TraceStage.Components => "The components that they are for.",
            Tracing.TraceStage.Projects => "The projects that establish those.",
            Tracing.TraceStage.Municipalities => "The municipalities that take part in them.",
        }),
        Choice.Of<TraceLinkKind>("TraceLinkKind", "What a link of a trace says, from its first node to its other.", kind => kind switch
        {
            TraceLinkKind.WorksUnder => "A mandate under which a group works.",
            TraceLinkKind.CoversComponent => "A mandate that covers a component.",
            TraceLinkKind.ProducedByGroup => "A group that produces a deliverable.",
            TraceLinkKind.ProducedByProject => "A project that produces a deliverable.",
            TraceLinkKind.PaysFor => "Somebody who pays for a deliverable, through a grant.",
            TraceLinkKind.Contributed => "Somebody who contributed to a deliverable, component or group.",
            TraceLinkKind.Reviewed => "Somebody who reviews a deliverable or component; the project where nobody does yet.",
            TraceLinkKind.DeliversFor => "A deliverable for a component.",
            TraceLinkKind.Establishes => "A component that a project establishes.",
            TraceLinkKind.TakesPartIn => "A project in which a municipality takes part.",
        }),
        Choice.Of<GapKind>("TraceGapKind", "What can be missing on the chain from mandate to municipality.", kind => GapRemedy.Of(kind).Meaning),
    ];

    public AnswerObject Of(Trail trail, DateOnly day, int size)
    {
        var links = new TraceLinks(trail, day).All().ToLookup(link => link.Stage);
        var gaps = GapRules.Of(trail.Facts(), day).RemoveAll(gap => gap.Kind == GapKind.BudgetOverspent && !sights.Money);
        return new(
        [
            new AnswerNode(trail.From),
            AnswerValue.List(Enum.GetValues<Tracing.TraceStage>().Select(stage => new AnswerObject(
            [
                AnswerValue.Of(Choice.Name(stage)),
                AnswerValue.Of(links[stage].Count()),
                AnswerValue.List(links[stage].Take(size).Select(Of)),
            ]))),
            AnswerValue.List(gaps.Take(MostGaps).Select(Of)),
            AnswerValue.Of(Math.Max(0, gaps.Length - MostGaps)),
            Of(Funding.Of(trail, day)),
            AnswerValue.Of(trail.Left),
        ]);
    }

    private AnswerObject Of(TraceLink link) => new(
    [
        AnswerValue.Of(Choice.Name(link.Kind)),
        new AnswerNode(link.From),
        new AnswerNode(link.To),
        link.Through is { } through ? new AnswerNode(through) : null,
        link.Role is { } role ? AnswerValue.Of(role) : null,
        link.Version is { } version ? AnswerValue.Of(version) : null,
        AnswerValue.Of(link.Period.From),
        AnswerValue.Of(link.Period.To),
        AnswerValue.Of(link.Holds),
        link.Ore is { } ore ? Kroner(ore) : null,
    ]);

    private static AnswerObject Of(Gap gap)
    {
        var remedy = GapRemedy.Of(gap.Kind);
        return new(
        [
            AnswerValue.Of(Choice.Name(gap.Kind)),
            new AnswerNode(gap.Node),
            remedy.Rule is { } rule ? AnswerValue.Of(rule) : null,
            AnswerValue.Of(remedy.DoDa),
            AnswerValue.Of(remedy.DoEn),
        ]);
    }

    private AnswerObject Of(Funding funding) => new(
    [
        AnswerValue.Of(funding.Grants),
        Kroner(funding.Total),
        AnswerValue.List(funding.Municipalities.Take(MostMunicipalities).Select(Of)),
        Kroner(funding.WithoutMunicipality),
        AnswerValue.List(funding.Funders.Take(MostFunders).Select(Of)),
    ]);

    private AnswerObject Of(FundingShare share) => new(
    [
        share.Who is { } who ? new AnswerNode(who) : null,
        Kroner(share.Ore),
        AnswerValue.Of(share.Grants),
    ]);

    private AnswerValue? Kroner(long ore) => sights.Money ? AnswerValue.Of(ore / OreOfAKrone) : null;
}
