using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Demo;
using Xunit;

namespace GraphCouncil.Tests.Seeding;

/// <summary>What grows with the scale: people and what each of them brings. What bodies and projects do does not.</summary>
public sealed class The_demo_grows
{
    private static readonly Lazy<Dictionary<string, int>> One = new(() => Count(1));
    private static readonly Lazy<Dictionary<string, int>> Hundred = new(() => Count(100));

    [Theory]
    [InlineData("Person")]
    [InlineData("HAS_COMPETENCY")]
    [InlineData("Nomination")]
    [InlineData("EMPLOYED_BY")]
    [InlineData("DECLARED_INTEREST_IN")]
    public void What_people_bring_grows_with_them(string type) => Assert.InRange(Hundred.Value[type], One.Value[type] * 80, One.Value[type] * 120);

    [Theory]
    [InlineData("Membership")]
    [InlineData("Contribution")]
    [InlineData("Review")]
    [InlineData("Allocation")]
    [InlineData("Meeting")]
    [InlineData("Deliverable")]
    [InlineData("COVERS_COMPONENT")]
    public void What_groups_and_projects_have_stays(string type) => Assert.InRange(Hundred.Value[type], One.Value[type] * 0.7, One.Value[type] * 1.4);

    private static Dictionary<string, int> Count(int scale) => DemoGraph.Changes(DemoMap.Map, SeedFolder.Facts, scale, 1)
        .CountBy(change => change switch { CreateNode node => node.Type.Name.Value, Connect link => link.Type.Name.Value, _ => "" }).ToDictionary();
}
