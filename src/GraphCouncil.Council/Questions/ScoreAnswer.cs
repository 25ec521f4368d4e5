using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;

namespace GraphCouncil.Council.Questions;

/// <summary>How a score and what it rests on are answered.</summary>
internal static class ScoreAnswer
{
    /// <summary>Three strengths of each need, and two terms about the person's time.</summary>
    public const int MostTerms = (3 * NeedInput.MostNeeds) + 2;

    /// <summary>So many receipts of a term are told; of more, how many more there are.</summary>
    private const int MostReceipts = 5;

    private static readonly AnswerType Receipt = new("ScoreReceipt", "Something in the graph that a part of a score rests on.",
    [
        new("kind", "ReceiptKind!", "What it is."),
        new("node", "Node", "The competency that is claimed, the review, the contribution.") { Node = ApiNames.Node },
        new("nodeId", "ID!", "Its global id."),
        new("relationshipId", "ID", "The id of the person's claim of it, or part in it; null for a contribution, which is a person's own."),
        new("on", "Date", "The day it was last used, or done."),
        new("level", "Int", "The claim's level, 1 to 5."),
        new("factor", "Float!", "What it counts, 0 to 1: its kind or level, its age, and how near it is to what is asked for."),
    ]);

    public static AnswerType Term { get; } = new("ScoreTerm", "A part of a score. The points of all parts add up to it.",
    [
        new("kind", "ScoreTermKind!", "Which strength, or what about the person's time."),
        new("about", "String", "The need, as it was asked for; null for the person's time."),
        new("value", "Float!", "0 to 1."),
        new("weight", "Int!", "Points of a value of 1."),
        new("share", "Float!", "Which part of all needs it is about."),
        new("points", "Int!", "Value times weight times share, rounded; below 0 for what is taken off."),
        new("receipts", "[ScoreReceipt!]!", $"What it rests on, strongest first, at most {MostReceipts}.") { Object = Receipt, Most = MostReceipts },
        new("moreReceipts", "Int!", "How many more there are."),
    ]);

    public static AnswerType Availability { get; } = new("PersonAvailability", "What somebody has to do already, and has agreed to.",
    [
        new("capacityHoursPerMonth", "Float", "Hours a month that were agreed; null when none were, or they are hidden from you."),
        new("allocatedHoursPerMonth", "Float!", "Hours a month that go into projects."),
        new("freeHoursPerMonth", "Float", "What is left, 0 or more; null as above. Hours that are hidden from you give no points."),
        new("openReviews", "Int!", "Reviews not finished."),
        new("maxOpenReviews", "Int", "As many as the person wants; null when the person has not said, or it is hidden from you."),
        new("atLimit", "Boolean", "Whether there are as many; null when the limit is hidden from you. Nobody is proposed for a review who is at it."),
        new("hidden", "Int!", "How many of these figures are hidden from you: the hours, the limit."),
    ]);

    private static readonly AnswerType Meant = new("MeantCompetency", "A competency that counts for a need.",
    [
        new("competency", "Competency", "The competency.") { Node = new TypeName("Competency") },
        new("factor", "Float!", "What it counts: 1 for what is asked for, less for each step below it."),
    ]);

    public static AnswerType Need { get; } = new("MeantNeed", "A need, and what it was taken for.",
    [
        new("about", "String!", "As it was asked for."),
        new("minLevel", "Int!", "1 to 5."),
        new("competencies", "[MeantCompetency!]!", $"What counts, nearest first, at most {MostCompetencies}.")
        {
            Object = Meant,
            Most = MostCompetencies,
        },
    ]);

    public static AnswerType Relaxation { get; } = new("ExpertRelaxation", "What would be found if one thing were given up.",
    [
        new("kind", "ExpertConditionKind!", "What is given up."),
        new("about", "String", "The need, as it was asked for; null for a condition."),
        new("count", "Int!", "How many people there would be."),
    ]);

    /// <summary>So many competencies of a need are told.</summary>
    private const int MostCompetencies = 30;

    public static ImmutableArray<EnumType> Choices { get; } =
    [
        Choice.Of<TermKind>("ScoreTermKind", "Parts of a score.", kind => kind switch
        {
            TermKind.Claimed => "The best claim in force.",
            TermKind.Endorsed => "The best claim in force that others confirmed.",
            TermKind.Shown => "Reviews and contributions on components that require it.",
            TermKind.Free => "Hours a month that are left.",
            TermKind.Busy => "Open reviews; taken off.",
        }),
        Choice.Of<ReceiptKind>("ReceiptKind", "What a part of a score rests on.", kind => kind switch
        {
            ReceiptKind.Claim => "A claim of the person.",
            ReceiptKind.EndorsedClaim => "A claim that a colleague or manager confirmed.",
            ReceiptKind.DemonstratedClaim => "A claim that was shown in a review, a deliverable or the like.",
            ReceiptKind.Review => "A finished review.",
            ReceiptKind.Contribution => "A contribution.",
            ReceiptKind.OpenReview => "A review that is not finished.",
        }),
        Choice.Of<ConditionKind>("ExpertConditionKind", "What can be given up to find more people.", kind => kind switch
        {
            ConditionKind.OrganizationType => "The types of organisations.",
            ConditionKind.Organization => "The organisations.",
            ConditionKind.Region => "The regions.",
            ConditionKind.Network => "The networks.",
            ConditionKind.Group => "The groups.",
            ConditionKind.LeftOut => "That some people are left out.",
            ConditionKind.OnlyFree => "That people are below their limit of open reviews.",
            ConditionKind.Hours => "The hours a month.",
            ConditionKind.OwnOrganization => "The policy OWN_ORGANIZATION.",
            ConditionKind.Allocated => "The policy ALLOCATED.",
            ConditionKind.CoDelivery => "The policy CO_DELIVERY.",
            ConditionKind.DeclaredInterest => "The policy DECLARED_INTEREST.",
            ConditionKind.LineManager => "The policy LINE_MANAGER.",
            ConditionKind.OtherOrganization => "That they are of another organisation.",
            ConditionKind.OfMembers => "That they come from municipalities, KL or KOMBIT (R6).",
            ConditionKind.Level => "A need's level: one below is enough.",
            ConditionKind.Need => "A need.",
        }),
    ];

    public static AnswerObject Of(ScoreTerm term) => new(
    [
        AnswerValue.Of(Choice.Name(term.Kind)),
        term.Need is { } need ? AnswerValue.Of(need.Asked) : null,
        AnswerValue.Of(term.Value),
        AnswerValue.Of(term.Weight),
        AnswerValue.Of(Math.Round(term.Share, 6)),
        AnswerValue.Of(term.Points),
        AnswerValue.List(term.Receipts.Take(MostReceipts).Select(Of)),
        AnswerValue.Of(Math.Max(0, term.Receipts.Length - MostReceipts)),
    ]);

    /// <summary>How many open reviews somebody wants at most, to those who may read it.</summary>
    public static AnswerValue? LimitOf(Person person) =>
        person is { HidesLimit: false, MaxOpenReviews: { } most } ? AnswerValue.Of(most) : null;

    public static AnswerObject Of(Person person) => new(
    [
        Real(person.Capacity),
        AnswerValue.Of(person.AllocatedHours),
        Real(person.FreeHours),
        AnswerValue.Of(person.OpenReviews.Length),
        LimitOf(person),
        person.HidesLimit ? null : AnswerValue.Of(person.IsAtLimit),
        AnswerValue.Of((person.HidesCapacity ? 1 : 0) + (person.HidesLimit ? 1 : 0)),
    ]);

    public static AnswerObject Of(Knows need) => new(
    [
        AnswerValue.Of(need.Asked),
        AnswerValue.Of(need.Level),
        AnswerValue.List(need.Competencies.Take(MostCompetencies)
            .Select(each => new AnswerObject([new AnswerNode(each.Id), AnswerValue.Of(Math.Round(each.Factor, 4))]))),
    ]);

    public static AnswerObject Of(Relaxation relaxation) => new(
    [
        AnswerValue.Of(Choice.Name(relaxation.Kind)),
        relaxation.About is { } about ? AnswerValue.Of(about.Asked) : null,
        AnswerValue.Of(relaxation.Count),
    ]);

    private static AnswerObject Of(Receipt receipt) => new(
    [
        AnswerValue.Of(Choice.Name(receipt.Kind)),
        new AnswerNode(receipt.Node),
        AnswerValue.Of(receipt.Node),
        receipt.Relationship is { } relationship ? AnswerValue.Of(relationship) : null,
        AnswerValue.Of(receipt.On),
        receipt.Level is { } level ? AnswerValue.Of(level) : null,
        AnswerValue.Of(Math.Round(receipt.Factor, 4)),
    ]);

    private static AnswerValue? Real(double? number) => number is { } known ? AnswerValue.Of(known) : null;
}
