using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Panels;

namespace GraphCouncil.Council.Questions;

/// <summary>How a rule of a choice of several people is told.</summary>
/// <param name="about">The notations of what is required, by number.</param>
internal sealed class RuleAnswer(ImmutableArray<string> about) : IPanelRuleVisitor<AnswerObject>
{
    public static AnswerType Type { get; } = new("PanelRule", "A rule that a panel keeps.",
    [
        new("kind", "PanelRuleKind!", "Which."),
        new("about", "String", "Of a requirement, the competency's notation."),
        new("number", "Int", "How many people, seats or regions, of a requirement at which level; null for the limits of open reviews."),
        new("people", "Int", "Of a requirement: how many people must have it."),
    ]);

    public static EnumType Kinds { get; } = Choice.Of<Kind>("PanelRuleKind", "Rules that a panel keeps.", kind => kind switch
    {
        Kind.WithinLimits => "Nobody is at the limit of open reviews.",
        Kind.AtLeastSeats => "So many seats at least.",
        Kind.AtMostSeats => "So many seats at most.",
        Kind.PerOrganization => "So many of one organisation at most.",
        Kind.SmallMunicipalities => "So many from small municipalities at least.",
        Kind.Seniors => "So many seniors at least.",
        Kind.Newcomers => "So many newcomers at least.",
        Kind.Regions => "From so many regions at least.",
        Kind.Requirement => "So many have a competency at a level.",
    });

    private enum Kind
    {
        WithinLimits,
        AtLeastSeats,
        AtMostSeats,
        PerOrganization,
        SmallMunicipalities,
        Seniors,
        Newcomers,
        Regions,
        Requirement,
    }

    public AnswerObject Of(PanelRule rule) => rule.Accept(this);

    public AnswerObject VisitWithinCaps(WithinCaps rule) => Told(Kind.WithinLimits, null);

    public AnswerObject VisitAtLeastSeats(AtLeastSeats rule) => Told(Kind.AtLeastSeats, rule.Seats);

    public AnswerObject VisitAtMostSeats(AtMostSeats rule) => Told(Kind.AtMostSeats, rule.Seats);

    public AnswerObject VisitPerOrganization(PerOrganization rule) => Told(Kind.PerOrganization, rule.Most);

    public AnswerObject VisitQuota(Quota rule) => Told(
        rule.Kind switch
        {
            QuotaKind.SmallMunicipality => Kind.SmallMunicipalities,
            QuotaKind.Senior => Kind.Seniors,
            QuotaKind.Newcomer => Kind.Newcomers,
            QuotaKind.Regions => Kind.Regions,
        },
        rule.Least);

    public AnswerObject VisitRequirement(Requirement rule) => Told(Kind.Requirement, rule.Level, about[rule.Competency], rule.People);

    private static AnswerObject Told(Kind kind, int? number, string? about = null, int? people = null) => new(
    [
        AnswerValue.Of(Choice.Name(kind)),
        about is { } known ? AnswerValue.Of(known) : null,
        number is { } count ? AnswerValue.Of(count) : null,
        people is { } those ? AnswerValue.Of(those) : null,
    ]);
}
