using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>The ways to make a rule weaker, each from its least step to its end, which may be that the rule is dropped.</summary>
internal sealed class Weakening(int people) : IPanelRuleVisitor<ImmutableArray<ImmutableArray<Weaker>>>
{
    private const int Level = 2;
    private const int Seat = 4;
    private const int Colleague = 5;
    private const int OfQuota = 6;
    private const int Covering = 10;

    // Whose caps are in the way is found by cost, not step by step.
    public ImmutableArray<ImmutableArray<Weaker>> VisitWithinCaps(WithinCaps rule) => [];

    public ImmutableArray<ImmutableArray<Weaker>> VisitAtLeastSeats(AtLeastSeats rule) =>
        [Down(rule.Seats, Seat, 1, seats => rule with { Seats = seats })];

    public ImmutableArray<ImmutableArray<Weaker>> VisitAtMostSeats(AtMostSeats rule) => [Up(rule.Seats, Seat, seats => rule with { Seats = seats })];

    public ImmutableArray<ImmutableArray<Weaker>> VisitPerOrganization(PerOrganization rule) =>
        [Up(rule.Most, Colleague, most => rule with { Most = most })];

    public ImmutableArray<ImmutableArray<Weaker>> VisitQuota(Quota rule) =>
        [Down(rule.Least, OfQuota, 0, least => least == 0 ? null : rule with { Least = least })];

    public ImmutableArray<ImmutableArray<Weaker>> VisitRequirement(Requirement rule) =>
    [
        Down(rule.Level, Level, 1, level => rule with { Level = level }),
        Down(rule.People, Covering, 0, people => people == 0 ? null : rule with { People = people }),
    ];

    private static ImmutableArray<Weaker> Down(int from, int step, int to, Func<int, PanelRule?> rule) =>
        [.. Enumerable.Range(1, Math.Max(0, from - to)).Select(steps => new Weaker(rule(from - steps), steps * step))];

    private ImmutableArray<Weaker> Up(int from, int step, Func<int, PanelRule?> rule) =>
        [.. Enumerable.Range(1, Math.Max(0, people - from)).Select(steps => new Weaker(rule(from + steps), steps * step))];
}
