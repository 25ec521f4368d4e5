using GraphCouncil.Tests.House;
using Xunit;

namespace GraphCouncil.Tests.Seeding;

/// <summary>Groups, their mandates, seats, meetings and what they made.</summary>
public sealed class Groups_of_the_demo
{
    public static TheoryData<int> Scales => DemoView.Scales;

    [Theory]
    [MemberData(nameof(Scales))]
    public void Who_contributed_for_a_group_had_a_seat_in_it_then(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A contribution for a group lies within a seat of the person in that group.",
            from contribution in demo.Ids("Contribution")
            let body = demo.Target(contribution, "MADE_FOR")!
            let person = demo.Target(contribution, "CONTRIBUTED_BY")!
            let first = demo.Day(contribution, "validFrom")!.Value
            let last = demo.Day(contribution, "validTo")!.Value.AddDays(-1)
            where !demo.Sources(person, "SEAT_OF").Any(seat => demo.Target(seat, "SEAT_IN") == body && demo.Holds(seat, first) && demo.Holds(seat, last))
            select $"{contribution} of {person} for {body}");
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_seat_lies_within_the_life_of_its_group(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A seat begins no earlier than its group and ends no later.",
            from seat in demo.Ids("Membership")
            let body = demo.Target(seat, "SEAT_IN")!
            let closed = demo.Day(body, "closedOn")
            where demo.Day(seat, "validFrom") < demo.Day(body, "establishedOn") || (closed is not null && !(demo.Day(seat, "validTo") <= closed))
            select seat);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_seat_that_follows_from_a_nomination_comes_after_it_was_accepted(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A seat begins after the nomination that it follows from was accepted.",
            from link in demo.Links("FOLLOWS_FROM")
            where demo.Text(link.Target, "status") != "ACCEPTED" || demo.Day(link.Source, "validFrom") < demo.Day(link.Target, "answeredOn")
            select link.Source);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Nobody_has_two_seats_in_a_group_at_a_time_and_one_chairs_it(int scale)
    {
        var demo = DemoView.At(scale);
        var seats = demo.Ids("Membership").Where(seat => demo.Holds(seat, DemoView.Today)).ToLookup(seat => demo.Target(seat, "SEAT_IN")!);
        Rule.Holds(
            "A group has one chair, 5 to 20 seats at every scale, and nobody in it twice.",
            seats.Where(group => group.Count(seat => demo.Text(seat, "role") == "CHAIR") != 1 || group.Count() is < 5 or > 20
                || group.Select(seat => demo.Target(seat, "SEAT_OF")).Distinct().Count() != group.Count()).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Members_come_from_municipalities_KL_and_KOMBIT_unless_the_mandate_allows_others(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "Private people sit only where a mandate allows it and an exception is recorded (R6).",
            from seat in demo.Ids("Membership")
            let body = demo.Target(seat, "SEAT_IN")!
            where demo.Text(demo.Target(seat, "SEAT_OF")!, "kind") == "PRIVATE_EXPERT"
                && (!demo.Targets(body, "WORKS_UNDER").Any(mandate => demo.Is(mandate, "allowsPrivateParties"))
                    || !demo.Sources(body, "EXCEPTION_FOR").Any(exception => demo.Day(exception, "validFrom") <= demo.Day(seat, "validFrom")))
            select seat);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_mandate_covers_what_its_topic_came_to_and_calls_for_what_that_takes(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "Every component of a mandate needs something near what the mandate calls for, or hangs together with another of its components.",
            from mandate in demo.Ids("Mandate")
            let components = demo.Targets(mandate, "COVERS_COMPONENT").ToHashSet()
            let fields = demo.Targets(mandate, "CALLS_FOR").Select(FieldOf).ToHashSet()
            from component in components
            where !demo.Targets(component, "REQUIRES_COMPETENCY").Any(needed => fields.Contains(FieldOf(needed)))
                && !components.Any(other => demo.Targets(component, "DEPENDS_ON").Concat(demo.Sources(component, "DEPENDS_ON")).Contains(other))
            select $"{mandate} covers {component}");
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Each_mandate_has_a_purpose_of_its_own_and_goals_of_the_memo(int scale)
    {
        var demo = DemoView.At(scale);
        var mandates = demo.Ids("Mandate").ToArray();
        Assert.Equal(mandates.Length, mandates.Select(mandate => demo.Text(mandate, "purpose")).Distinct().Count());
        Assert.True(mandates.Select(mandate => string.Join(',', demo.Texts(mandate, "goals"))).Distinct().Count() >= 5, "Goals differ.");
        Rule.Holds(
            "A mandate's goals are codes, G1 to G5.",
            mandates.Where(mandate => demo.Texts(mandate, "goals") is not [_, ..] goals || goals.Any(goal => goal is not ("G1" or "G2" or "G3" or "G4" or "G5"))));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_group_delivers_within_its_mandate_and_its_life(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "What a group delivers is for a component of its mandate, delivered while the group was there.",
            from link in demo.Links("PRODUCED_BY_GROUP")
            let covered = demo.Targets(link.Target, "WORKS_UNDER").SelectMany(mandate => demo.Targets(mandate, "COVERS_COMPONENT")).ToHashSet()
            let delivered = demo.Day(link.Source, "deliveredOn")
            where !demo.Targets(link.Source, "DELIVERS_FOR").All(covered.Contains) || !(delivered > demo.Day(link.Target, "establishedOn"))
                || delivered >= demo.Day(link.Target, "closedOn")
            select link.Source);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void No_two_meetings_meet_in_time(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "Meetings of different bodies are on different days, and each kind has an hour of its own.",
            demo.Ids("Meeting").GroupBy(meeting => demo.Day(meeting, "plannedFor")).Where(day => day.Count() > 1)
                .Select(day => $"{day.Key:yyyy-MM-dd}: {string.Join(", ", day)}"));
        var hours = demo.Ids("Meeting").Where(meeting => demo.Text(meeting, "startsAt") is not null)
            .Select(meeting => (Kind: demo.Text(meeting, "kind"), Hour: demo.Text(meeting, "startsAt")![11..16])).ToArray();
        Assert.True(hours.Select(meeting => meeting.Hour).Distinct().Count() >= 4, "Hours differ.");
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void To_a_meeting_are_invited_those_who_sit_in_what_meets(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A member who is invited to a group's or the board's meeting has a seat there on that day.",
            from link in demo.Links("INVITATION_TO")
            where demo.Text(link.Source, "role") == "MEMBER" && demo.Text(link.Target, "kind") is "GROUP" or "BOARD"
            let person = demo.Target(link.Source, "INVITES")!
            let day = demo.Day(link.Target, "plannedFor")!.Value
            let body = demo.Target(link.Target, "MEETING_OF_GROUP")
            where body is null
                ? !demo.Into(person, "SEATS").Any(seat => DemoView.Holds(seat, day))
                : !demo.Sources(person, "SEAT_OF").Any(seat => demo.Target(seat, "SEAT_IN") == body && demo.Holds(seat, day))
            select link.Source);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void The_start_up_meeting_had_nominees_managers_council_secretariat_and_staff(int scale)
    {
        var demo = DemoView.At(scale);
        var meeting = demo.Ids("Meeting").Single(id => demo.Text(id, "kind") == "START_UP");
        var there = demo.Into(meeting, "ATTENDED").Select(link => DemoView.Text(link, "role")).ToHashSet();
        Assert.Superset(new HashSet<string?> { "NOMINEE", "MANAGER", "COUNCIL_MEMBER", "SECRETARIAT", "REPRESENTATIVE" }, there); // R13, R14
    }

    /// <summary>The field of a competency: <c>c313</c> stands in <c>c31</c>.</summary>
    private static string FieldOf(string competency) => competency[..^1];
}
