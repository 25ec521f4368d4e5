using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Values;
using GraphCouncil.Seeding.Demo;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.Seeding;

public sealed partial class DemoGraphTests
{
    private static readonly Lazy<DemoFindings> One = new(() => new(Make(1, 1)));

    [Fact]
    public void The_same_seed_and_scale_give_the_same_graph() => Assert.Equal(Hash(Make(1, 7)), Hash(Make(1, 7)));

    [Fact]
    public void Another_seed_gives_another_graph() => Assert.NotEqual(Hash(Make(1, 7)), Hash(Make(1, 8)));

    [Fact]
    public void The_graph_of_seed_1_is_the_approved_one() => Approval.Matches($"{Hash(Make(1, 1))}\n{One.Value.Counts}", "demo-graph.txt");

    [Fact]
    public void Everyone_is_synthetic_with_a_mail_address_that_cannot_exist() => Assert.All(One.Value.Of("Person"), person =>
    {
        Assert.True(((GraphValue.Truth)person["synthetic"]).Value);
        Assert.EndsWith(".example", ((GraphValue.Text)person["email"]).Value, StringComparison.Ordinal);
    });

    [Fact]
    public void No_text_looks_like_a_civil_registration_number() => Assert.DoesNotContain(
        Make(1, 1).OfType<CreateNode>().SelectMany(n => n.Values).OfType<GraphValue.Text>(),
        text => CivilRegistrationNumber().IsMatch(text.Value));

    [Fact]
    public void There_are_about_as_many_of_everything_as_the_council_has()
    {
        Assert.Equal(188, One.Value.Of("Person").Count);
        Assert.InRange(One.Value.Links("HAS_COMPETENCY").Count, 850, 1150);
        Assert.Equal(14, One.Value.Of("WorkingGroup").Count);
        Assert.Equal(25, One.Value.Of("Meeting").Count);
        Assert.Equal(5, One.Value.Of("Grant").Count);
        Assert.Equal(22, 98 - One.Value.Links("CONTRIBUTES_TO").Select(l => l.Source).Distinct().Count());
    }

    [Fact]
    public void Nine_groups_are_active_two_proposed_two_closed_and_one_without_a_mandate()
    {
        var states = One.Value.Of("WorkingGroup").CountBy(g => ((GraphValue.Text)g["status"]).Value).ToDictionary();
        Assert.Equal((9, 2, 2, 1), (states["ACTIVE"], states["PROPOSED"], states["CLOSED"], states["MANDATE_DRAFTED"]));
        var mandated = One.Value.Links("WORKS_UNDER").Select(l => l.Source).ToHashSet();
        Assert.Equal("working-group:" + PlantedGaps.GroupWithoutMandate, Assert.Single(One.Value.IdsOf("WorkingGroup"), id => !mandated.Contains(id)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public void The_planted_gaps_are_there_at_every_scale(int scale)
    {
        var graph = scale == 1 ? One.Value : new DemoFindings(Make(scale, 1));
        Assert.Empty(graph.HoldersInNordjylland(PlantedGaps.MissingInNordjylland, PlantedGaps.ReviewLevel));
        Assert.NotEmpty(graph.Holders(PlantedGaps.MissingInNordjylland, PlantedGaps.ReviewLevel));
        Assert.Single(graph.Holders(PlantedGaps.HeldByOne, 1));
        Assert.Empty(graph.Holders(PlantedGaps.WithoutReviewers, PlantedGaps.ReviewLevel));
        Assert.DoesNotContain(graph.Links("REVIEW_OF"), l => l.Target == "component:" + PlantedGaps.UnreviewableComponent);
        Assert.Single(graph.Links("REVIEWED_BY"), l => graph.Carried(l, "conflictOfInterest") is GraphValue.Truth { Value: true });
        Assert.Equal("deliverable:" + PlantedGaps.UnreviewedDeliverable, Assert.Single(graph.DeliveredWithoutReview()));
        Assert.Equal("working-group:" + PlantedGaps.GroupWithExpiredMandate, Assert.Single(graph.ActiveWithoutMandateInForce()));
    }

    /// <summary>A hole in one region shows only where the others have somebody.</summary>
    [Theory]
    [MemberData(nameof(DemoView.Scales), MemberType = typeof(DemoView))]
    public void What_nobody_in_Nordjylland_knows_somebody_knows_in_every_other_region(int scale)
    {
        var demo = DemoView.At(scale);
        var regions = SeedFolder.Facts.Municipalities.ToDictionary(m => "municipality:" + m.Code, m => m.Region);
        var covered = demo.Into("competency:" + PlantedGaps.MissingInNordjylland, "HAS_COMPETENCY")
            .Where(claim => DemoView.Number(claim, "level") >= PlantedGaps.ReviewLevel && DemoView.Holds(claim, DemoView.Today))
            .Select(claim => regions.GetValueOrDefault(demo.Target(claim.Source, "EMPLOYED_BY")!)).OfType<string>().ToHashSet();
        Assert.Equal(regions.Values.Distinct().Where(r => r != PlantedGaps.Nordjylland).Order(StringComparer.Ordinal), covered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ten_times_the_scale_is_ten_times_the_people() => Assert.Equal(1880, Make(10, 1).OfType<CreateNode>().Count(n => n.Type.Name.Value == "Person"));

    private static IEnumerable<Change> Make(int scale, int seed) => DemoGraph.Changes(DemoMap.Map, SeedFolder.Facts, scale, seed);

    private static string Hash(IEnumerable<Change> changes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var change in changes)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(DemoFindings.Text(change)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    [GeneratedRegex(@"\b[0-3][0-9][01][0-9][0-9]{2}-?[0-9]{4}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CivilRegistrationNumber();
}
