using System.Collections.Immutable;
using GraphCouncil.Council.Conflicts;
using GraphCouncil.Council.Evidence;
using Xunit;

namespace GraphCouncil.Tests.Council;

/// <summary>Each policy has somebody whom it finds, and nobody else does.</summary>
public sealed class Conflicts_of_interest
{
    private static readonly Establishing Project = new("project:p", "municipality:owner", "person:leader", ["person:member"]);
    private static readonly Component Reviewed = new("component:x", "kl:kl", [], [Project]);
    private static readonly ImmutableArray<Making> Makings =
        [new("person:maker", "component:x", "contribution:new", Known.Day.AddYears(-1)), new("person:maker", "component:x", "contribution:old", Known.Day.AddYears(-4))];

    public static TheoryData<string, ConflictPolicy?, string?> Cases => new()
    {
        { "from the component's owner", ConflictPolicy.OwnOrganization, "kl:kl" },
        { "from the project's owner", ConflictPolicy.OwnOrganization, "municipality:owner" },
        { "allocated", ConflictPolicy.Allocated, "project:p" },
        { "leader", ConflictPolicy.Allocated, "project:p" },
        { "maker", ConflictPolicy.CoDelivery, "contribution:new" },
        { "interested in the component", ConflictPolicy.DeclaredInterest, "component:x" },
        { "interested in the leader", ConflictPolicy.DeclaredInterest, "person:leader" },
        { "manager of a member", ConflictPolicy.LineManager, "person:member" },
        { "managed by the leader", ConflictPolicy.LineManager, "person:leader" },
        { "nobody of these", null, null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Are_found_by_their_policy_alone(string who, ConflictPolicy? policy, string? with)
    {
        var found = new ConflictRules(Reviewed, [Project], Makings, 3, Known.Day).Of(Somebody(who), TiesOf(who));
        Assert.Equal(policy is { } one ? [(one, with!)] : [], found.Select(conflict => (conflict.Policy, conflict.With)));
    }

    [Fact]
    public void Of_work_done_last_for_the_years_that_are_asked_for()
    {
        var found = new ConflictRules(Reviewed, [Project], Makings, 5, Known.Day).Of(Somebody("maker"), TiesOf("maker"));
        Assert.Equal(["contribution:new", "contribution:old"], found.Select(conflict => conflict.With));
    }

    [Fact]
    public void In_a_project_that_the_review_is_not_part_of_are_none()
    {
        var rules = new ConflictRules(Reviewed, [], Makings, 3, Known.Day);
        Assert.Empty(rules.Of(Somebody("allocated"), TiesOf("allocated")));
        Assert.Empty(rules.Of(Somebody("from the project's owner"), TiesOf("from the project's owner")));
    }

    private static Person Somebody(string who) => who switch
    {
        "from the component's owner" => Known.Person("person:1", affiliations: new Affiliation("kl:kl", "Kl", "r", null, [])),
        "from the project's owner" => Known.Person("person:1", affiliations: new Affiliation("municipality:owner", "Municipality", "r", null, [])),
        "allocated" => Known.Person("person:1") with { Projects = ["project:p"] },
        "leader" => Known.Person("person:leader"),
        "maker" => Known.Person("person:maker"),
        _ => Known.Person("person:1", affiliations: new Affiliation("municipality:other", "Municipality", "r", null, [])),
    };

    private static Ties TiesOf(string who) => who switch
    {
        "interested in the component" => new("person:1", [new("component:x", "r")], null, []),
        "interested in the leader" => new("person:1", [new("person:leader", "r")], null, []),
        "manager of a member" => new("person:1", [], null, ["person:member"]),
        "managed by the leader" => new("person:1", [], "person:leader", []),
        _ => new("person:1", [new("component:other", "r")], "person:boss", ["person:report"]),
    };
}
