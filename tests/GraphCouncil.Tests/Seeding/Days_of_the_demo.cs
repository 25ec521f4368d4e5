using GraphCouncil.Tests.House;
using Xunit;

namespace GraphCouncil.Tests.Seeding;

/// <summary>Nothing in the demo happens before what it rests on, and offices work on working days.</summary>
public sealed class Days_of_the_demo
{
    public static TheoryData<int> Scales => DemoView.Scales;

    /// <summary>What people do at work, by type and day.</summary>
    private static readonly (string Type, string Day)[] Office =
    [
        ("Decision", "decidedOn"), ("Deliverable", "deliveredOn"), ("Document", "datedOn"), ("Grant", "grantedOn"), ("Meeting", "plannedFor"),
        ("Meeting", "startsAt"), ("Review", "requestedOn"), ("Review", "startedOn"), ("Review", "finishedOn"), ("AssistanceRequest", "openedOn"),
        ("AssistanceRequest", "answeredOn"), ("AdmissionRequest", "submittedOn"), ("AdmissionRequest", "decidedOn"), ("StatusChange", "changedOn"),
        ("Nomination", "nominatedOn"), ("Nomination", "answeredOn"), ("ComponentVersion", "releasedOn"), ("Mandate", "approvedOn"),
        ("Invitation", "sentAt"), ("Proposal", "proposedOn"), ("Person", "consentOn"), ("Person", "profileConfirmedOn"), ("Wish", "wishedOn"),
        ("PracticeNeed", "raisedOn"), ("Issue", "raisedOn"), ("Specification", "startedOn"), ("Specification", "finishedOn"),
    ];

    /// <summary>Pairs of days on one node, the first never after the second.</summary>
    private static readonly (string Type, string First, string Second)[] InOrder =
    [
        ("Person", "consentOn", "profileConfirmedOn"), ("Nomination", "nominatedOn", "answeredOn"), ("NominationCall", "opensOn", "closesOn"),
        ("WorkingGroup", "establishedOn", "closedOn"), ("Membership", "validFrom", "validTo"), ("Mandate", "approvedOn", "validFrom"),
        ("Mandate", "validFrom", "validTo"), ("GroupTask", "startsOn", "endsOn"), ("Project", "startsOn", "endsOn"), ("Pilot", "startsOn", "endsOn"),
        ("Rollout", "startsOn", "endsOn"), ("Trial", "startsOn", "endsOn"), ("Allocation", "validFrom", "validTo"), ("Review", "requestedOn", "startedOn"),
        ("Review", "startedOn", "finishedOn"), ("Review", "requestedOn", "dueOn"), ("Contribution", "validFrom", "validTo"),
        ("AssistanceRequest", "openedOn", "answeredOn"), ("AssistanceRequest", "openedOn", "neededBy"), ("AdmissionRequest", "submittedOn", "decidedOn"),
        ("Specification", "startedOn", "finishedOn"), ("Invitation", "sentAt", "answeredAt"), ("Meeting", "startsAt", "endsAt"),
    ];

    /// <summary>What has happened lies before today.</summary>
    private static readonly (string Type, string Day)[] Happened =
    [
        .. Office.Where(of => of is not ("Meeting", "plannedFor")), ("Person", "consentOn"), ("Component", "admittedOn"), ("Invitation", "answeredAt"),
    ];

    [Theory]
    [MemberData(nameof(Scales))]
    public void Work_is_done_on_working_days(int scale) => Rule.Holds(
        "Decisions, deliveries, meetings, answers and the like fall on working days of Denmark.",
        from kind in Office
        from id in DemoView.At(scale).Ids(kind.Type)
        let day = DemoView.At(scale).Day(id, kind.Day)
        where day is { } at && !DanishDays.IsWorking(at)
        select $"{id} {kind.Day} {day:yyyy-MM-dd} {day?.DayOfWeek}");

    [Theory]
    [MemberData(nameof(Scales))]
    public void Days_of_one_thing_stand_in_order(int scale) => Rule.Holds(
        "What comes first has the earlier day.",
        from pair in InOrder
        from id in DemoView.At(scale).Ids(pair.Type)
        where DemoView.At(scale).Day(id, pair.First) > DemoView.At(scale).Day(id, pair.Second)
        select $"{id}: {pair.First} after {pair.Second}");

    [Theory]
    [MemberData(nameof(Scales))]
    public void What_has_happened_is_not_ahead(int scale) => Rule.Holds(
        "Nothing that has happened has a day after today.",
        from kind in Happened
        from id in DemoView.At(scale).Ids(kind.Type)
        where DemoView.At(scale).Day(id, kind.Day) > DemoView.Today
        select $"{id} {kind.Day}");

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_grant_is_given_by_a_decision_of_its_day_before_what_it_pays_for_is_delivered(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A grant has the day and the subject of its decision, and comes before the delivery.",
            from grant in demo.Ids("Grant")
            let decision = demo.Target(grant, "GRANTED_BY")!
            let deliverable = demo.Target(grant, "PAYS_FOR")!
            where demo.Day(grant, "grantedOn") != demo.Day(decision, "decidedOn") || !demo.Targets(decision, "DECIDES_ABOUT").Contains(deliverable)
                || !(demo.Day(grant, "grantedOn") < demo.Day(deliverable, "deliveredOn"))
            select grant);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_decision_under_an_agenda_item_is_of_the_day_of_its_meeting(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "What is decided at a meeting is decided on its day, and the meeting was held.",
            from link in demo.Links("TAKEN_UNDER")
            let meeting = demo.Target(link.Target, "ON_AGENDA_OF")!
            where demo.Day(link.Source, "decidedOn") != demo.Day(meeting, "startsAt") || demo.Text(meeting, "status") != "HELD"
            select $"{link.Source} at {meeting}");
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_system_that_a_project_makes_is_admitted_after_the_project_began(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A project that creates a component starts before the component is admitted.",
            from link in demo.Links("ESTABLISHES")
            where DemoView.Text(link, "role") == "CREATES" && demo.Day(link.Source, "startsOn") >= demo.Day(link.Target, "admittedOn")
            select $"{link.Source} of {link.Target}");
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_component_is_admitted_on_the_day_that_the_board_decided(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "Admission, its decision, the change of status and the first version have one day.",
            from request in demo.Ids("AdmissionRequest")
            let component = demo.Target(request, "ADMISSION_OF")!
            let day = demo.Day(component, "admittedOn")
            where day != demo.Day(request, "decidedOn")
                || demo.Targets(request, "SETTLED_BY").Any(decision => demo.Day(decision, "decidedOn") != day)
                || demo.Sources(component, "CHANGE_OF").Any(change => demo.Day(change, "changedOn") != day)
            select request);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_roll_out_follows_a_pilot_and_nothing_is_in_use_ahead_of_time(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A roll-out begins after a finished pilot of the same solution (R8); a day of first use is not before it, nor ahead.",
            from rollout in demo.Ids("Rollout")
            let start = demo.Day(rollout, "startsOn")
            where !demo.Targets(rollout, "PRECEDED_BY").Any(pilot => demo.Text(pilot, "status") == "DONE" && demo.Day(pilot, "endsOn") <= start
                    && demo.Target(pilot, "TRIES_OUT") == demo.Target(rollout, "ROLLS_OUT"))
                || demo.From(rollout, "ROLLED_OUT_TO").Any(step => DemoView.Day(step, "liveOn") < start || DemoView.Day(step, "liveOn") > DemoView.Today)
            select rollout);
    }
}
