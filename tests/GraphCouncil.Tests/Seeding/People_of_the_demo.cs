using GraphCouncil.Tests.House;
using Xunit;

namespace GraphCouncil.Tests.Seeding;

/// <summary>What people claim, agreed to and have time for.</summary>
public sealed class People_of_the_demo
{
    public static TheoryData<int> Scales => DemoView.Scales;

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_claim_was_last_used_while_it_held(int scale) => Rule.Holds(
        "A claim's last use is not before it began, nor after it ended, nor ahead.",
        DemoView.At(scale).Links("HAS_COMPETENCY")
            .Where(claim => DemoView.Day(claim, "lastUsed") is { } used
                && (used < DemoView.Day(claim, "validFrom") || used >= DemoView.Day(claim, "validTo") || used > DemoView.Today))
            .Select(claim => claim.Id));

    [Theory]
    [MemberData(nameof(Scales))]
    public void Who_accepts_requests_claims_something_to_be_asked_for(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "Whoever accepts requests has a claim in force, managers too.",
            demo.Ids("Person").Where(person => demo.Is(person, "acceptsRequests")
                && !demo.From(person, "HAS_COMPETENCY").Any(claim => DemoView.Holds(claim, DemoView.Today))));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_claim_that_others_made_says_on_what_ground(int scale)
    {
        var made = DemoView.At(scale).Links("HAS_COMPETENCY").Where(claim => DemoView.Text(claim, "source") != "SELF").ToArray();
        Rule.Holds("An endorsed or demonstrated claim has evidence.", made.Where(c => DemoView.Text(c, "evidence") is null).Select(c => c.Id));
        Assert.True(made.Select(claim => DemoView.Text(claim, "evidence")).Distinct().Count() >= 6, "Grounds differ.");
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Nobody_is_in_a_group_or_a_project_before_being_employed(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A seat, an allocation and a nomination begin after the person came to the organisation that they are held for.",
            Held(demo, "SEAT_OF", "SEAT_FOR", "validFrom").Concat(Held(demo, "ALLOCATES", "ALLOCATED_BY", "validFrom"))
                .Concat(Held(demo, "NOMINATES", "NOMINATED_BY", "nominatedOn")));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Nobody_works_more_than_full_time(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "The shares of a person's posts of today add up to full time at most.",
            demo.Ids("Person").Where(person => demo.From(person, "AFFILIATED_WITH").Where(post => DemoView.Holds(post, DemoView.Today))
                .Sum(post => DemoView.Number(post, "percent") ?? 0) > 100));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Seats_take_no_more_hours_than_were_agreed(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "The seats that a person has today take no more hours than the person's capacity.",
            demo.Ids("Person").Where(person => demo.Sources(person, "SEAT_OF").Where(seat => demo.Holds(seat, DemoView.Today))
                .Sum(seat => demo.Number(seat, "hoursPerMonth") ?? 0) > (demo.Number(person, "capacityHoursPerMonth") ?? 0)));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Some_have_time_left_and_some_have_none(int scale)
    {
        var demo = DemoView.At(scale);
        var capacities = demo.Ids("Person").Select(person => demo.Number(person, "capacityHoursPerMonth")).OfType<double>().ToArray();
        Assert.Contains(0, capacities);
        Assert.True(capacities.Distinct().Count() >= 6, "Capacities differ.");
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_manager_has_as_many_people_as_one_can_lead(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A manager leads 30 people at most, of the same employer.",
            demo.Links("MANAGED_BY").GroupBy(link => link.Target).Where(group => group.Count() > 30
                || group.Any(link => demo.Target(link.Source, "EMPLOYED_BY") != demo.Target(link.Target, "EMPLOYED_BY"))).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_nomination_falls_within_its_call_and_comes_before_the_pool(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A nomination is made while its call is open, and a person is in the pool from the day that it was accepted.",
            from nomination in demo.Ids("Nomination")
            let call = demo.Target(nomination, "ANSWERS_CALL")!
            let made = demo.Day(nomination, "nominatedOn")
            let pool = demo.From(demo.Target(nomination, "NOMINATES")!, "IN_POOL_OF").Select(link => DemoView.Day(link, "validFrom")).FirstOrDefault()
            where made < demo.Day(call, "opensOn") || made > demo.Day(call, "closesOn")
                || (demo.Text(nomination, "status") == "ACCEPTED" ? pool != demo.Day(nomination, "answeredOn") : pool is not null)
            select nomination);
    }

    /// <summary>What a person holds for an organisation before belonging to it.</summary>
    private static IEnumerable<string> Held(DemoView demo, string who, string whose, string since) =>
        from link in demo.Links(who)
        let organization = demo.Target(link.Source, whose)
        let post = demo.From(link.Target, "AFFILIATED_WITH").Where(post => post.Target == organization).Min(post => DemoView.Day(post, "validFrom"))
        where !(post <= demo.Day(link.Source, since))
        select link.Source;
}
