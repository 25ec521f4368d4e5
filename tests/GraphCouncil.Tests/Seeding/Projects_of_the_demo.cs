using GraphCouncil.Tests.House;
using Xunit;

namespace GraphCouncil.Tests.Seeding;

/// <summary>Projects, those who work on them, and what they ask for.</summary>
public sealed class Projects_of_the_demo
{
    public static TheoryData<int> Scales => DemoView.Scales;

    [Theory]
    [MemberData(nameof(Scales))]
    public void An_owner_allocates_its_own_people_to_its_own_project_while_it_runs(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "Architects are allocated by the project's owner (R5), who employs them, within the project's life, 12 to a project at most.",
            (from allocation in demo.Ids("Allocation")
             let project = demo.Target(allocation, "ALLOCATED_TO")!
             let owner = demo.Target(project, "OWNED_BY")
             where demo.Target(allocation, "ALLOCATED_BY") != owner || demo.Target(demo.Target(allocation, "ALLOCATES")!, "EMPLOYED_BY") != owner
                || !demo.Holds(project, demo.Day(allocation, "validFrom")!.Value, "startsOn", "endsOn")
                || demo.Day(allocation, "validTo") > demo.Day(project, "endsOn")
             select allocation).Concat(demo.Ids("Project").Where(project => demo.Sources(project, "ALLOCATED_TO").Count() > 12)));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Nobody_is_allocated_for_more_than_a_month_of_work(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A person's allocations of today take 150 hours a month at most.",
            demo.Ids("Person").Where(person => demo.Sources(person, "ALLOCATES").Where(a => demo.Holds(a, DemoView.Today)).Sum(a => demo.Number(a, "hoursPerMonth") ?? 0) > 150));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_request_asks_a_group_that_works_with_such_things_in_words_of_its_own(int scale)
    {
        var demo = DemoView.At(scale);
        var requests = demo.Ids("AssistanceRequest").ToArray();
        Assert.Equal(requests.Length, requests.Select(request => demo.Text(request, "ask")).Distinct().Count());
        Rule.Holds(
            "A running project asks (R9) an active group about what it establishes, for a competency that the work takes or the group's mandate calls for.",
            from request in requests
            let project = demo.Target(request, "REQUESTED_BY")!
            let body = demo.Target(request, "ADDRESSED_TO")!
            let component = demo.Target(request, "REQUEST_ABOUT")!
            let known = demo.Targets(component, "REQUIRES_COMPETENCY").Concat(demo.Targets(body, "WORKS_UNDER").SelectMany(m => demo.Targets(m, "CALLS_FOR"))).ToHashSet()
            where demo.Text(project, "status") != "RUNNING" || demo.Text(body, "status") != "ACTIVE" || !demo.Targets(project, "ESTABLISHES").Contains(component)
                || !demo.Targets(request, "ASKS_FOR").All(known.Contains) || demo.Day(request, "openedOn") < demo.Day(body, "establishedOn")
            select request);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Who_answered_a_request_sits_in_the_group_that_was_asked(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A request is answered by people who had a seat in the group that day; one that waits has no answer.",
            from request in demo.Ids("AssistanceRequest")
            let answered = demo.Day(request, "answeredOn")
            let people = demo.Targets(request, "ANSWERED_BY").ToArray()
            where (answered is not null) != (demo.Text(request, "status") == "ANSWERED") || people.Length > 0 != answered is not null
                || people.Any(person => !demo.Sources(person, "SEAT_OF").Any(seat => demo.Target(seat, "SEAT_IN") == demo.Target(request, "ADDRESSED_TO") && demo.Holds(seat, answered!.Value)))
            select request);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_pilot_runs_in_municipalities_that_host_it_for_the_project(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A pilot's municipalities take part in the project as hosts, and what is tried is the project's.",
            from link in demo.Links("RUNS_IN")
            let project = demo.Target(demo.Target(link.Source, "TRIES_OUT")!, "SOLUTION_OF")!
            where !demo.Into(project, "TAKES_PART_IN").Any(part => part.Source == link.Target && DemoView.Text(part, "role") == "PILOT_HOST")
            select $"{link.Source} in {link.Target}");
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Who_hosted_a_pilot_works_where_it_ran(int scale)
    {
        var demo = DemoView.At(scale);
        Assert.Contains(demo.Ids("Contribution"), contribution => demo.Text(contribution, "role") == "PILOT_HOST");
        Rule.Holds(
            "A pilot host is employed by a municipality that the pilot runs in.",
            from contribution in demo.Ids("Contribution")
            where demo.Text(contribution, "role") == "PILOT_HOST"
            where !demo.Targets(demo.Target(contribution, "CONTRIBUTES_TO_PILOT")!, "RUNS_IN").Contains(demo.Target(demo.Target(contribution, "CONTRIBUTED_BY")!, "EMPLOYED_BY"))
            select contribution);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_project_that_runs_has_begun_and_one_that_is_over_has_ended(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A project's days say what its status says.",
            from project in demo.Ids("Project")
            let runs = demo.Holds(project, DemoView.Today, "startsOn", "endsOn")
            where demo.Text(project, "status") switch
            {
                "RUNNING" => !runs,
                "PLANNED" => !(demo.Day(project, "startsOn") > DemoView.Today),
                _ => !(demo.Day(project, "endsOn") <= DemoView.Today),
            }
            select project);
    }
}
