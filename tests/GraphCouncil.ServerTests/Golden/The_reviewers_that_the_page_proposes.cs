using System.Text.Json.Nodes;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Values;
using GraphCouncil.Seeding.Demo;
using GraphCouncil.Seeding.Facts;
using GraphCouncil.Seeding.Files;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>The page's example on reviewers, asked of every component and held against the changes that the demo graph was made of.</summary>
public sealed class The_reviewers_that_the_page_proposes(GoldenService service) : IClassFixture<GoldenService>
{
    private const string Example = "projects/reviewers-for-component.graphql";
    private const int ReviewLevel = 4;

    private static readonly string Today = DemoGraph.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task Know_the_component_today_did_not_work_on_it_and_have_a_place_left()
    {
        var changes = Changes();
        var nodes = changes.OfType<CreateNode>().ToDictionary(node => Text(node.Values[0])!);
        var links = changes.OfType<Connect>().ToLookup(link => link.Type.Name.Value);
        var contributors = links["CONTRIBUTES_TO_COMPONENT"].Select(link => (links["CONTRIBUTED_BY"].Single(by => by.Source == link.Source).Target, link.Target)).ToHashSet();
        var open = links["REVIEWED_BY"].Where(link => Property(nodes[link.Source], "status") is "ASSIGNED" or "RUNNING").CountBy(link => link.Target).ToDictionary();
        var able = Able(links["REQUIRES_COMPETENCY"], links["HAS_COMPETENCY"]);
        var proposed = 0;
        foreach (var component in nodes.Values.Where(node => node.Type.Name.Value == "Component").Select(node => Text(node.Values[0])!))
        {
            foreach (var person in await ProposedAsync(component))
            {
                proposed++;
                Assert.True(able.Contains((person, component)), $"{person} does not know {component} today.");
                Assert.False(contributors.Contains((person, component)), $"{person} worked on {component}.");
                Assert.True(open.GetValueOrDefault(person) < Whole(nodes[person], "maxOpenReviews"), $"{person} is at the limit.");
            }
        }

        Assert.True(proposed > 100, $"{proposed} proposals are too few to tell.");
    }

    private async Task<string[]> ProposedAsync(string component)
    {
        var (query, variables) = RealisticQuestions.Example(Example);
        var asked = variables!.DeepClone();
        asked["component"] = component;
        var answer = JsonNode.Parse(await service.AskAsync(query, asked))!;
        Assert.Null(answer["errors"]);
        return [.. answer["data"]!["people"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!)];
    }

    /// <summary>Who has a claim in force today, at the level to review, to an essential competency of which component.</summary>
    private static HashSet<(string Person, string Component)> Able(IEnumerable<Connect> needs, IEnumerable<Connect> claims)
    {
        var holders = claims.Where(claim => Carried(claim, "level") is GraphValue.Integer { Value: >= ReviewLevel }
                && string.CompareOrdinal(Text(Carried(claim, "validFrom")), Today) <= 0
                && (Text(Carried(claim, "validTo")) is not { } to || string.CompareOrdinal(to, Today) > 0))
            .ToLookup(claim => claim.Target, claim => claim.Source);
        return
        [
            .. from need in needs
               where Text(Carried(need, "importance")) == "ESSENTIAL"
               from person in holders[need.Target]
               select (person, need.Source),
        ];
    }

    private static Change[] Changes()
    {
        var (facts, _) = SeedFacts.Read([.. SeedFacts.FileNames.Select(name => new SeedFile(name, File.ReadAllText(RepositoryFiles.At("seed/" + name))))]);
        return [.. DemoGraph.Changes(GraphParts.ReadSchema(Compiler.CompilerLimits.Default).Map!, facts, 1, 1)];
    }

    private static string? Property(CreateNode node, string name) => Text(Value(node, name));

    private static long Whole(CreateNode node, string name) => ((GraphValue.Integer)Value(node, name)).Value;

    private static GraphValue Value(CreateNode node, string name) =>
        node.Values[node.Type.Properties.Select((property, at) => (property, at)).Single(p => p.property.Name.Value == name).at];

    private static GraphValue Carried(Connect link, string name) =>
        link.Values[link.Type.Properties!.Properties.Select((property, at) => (property, at)).Single(p => p.property.Name.Value == name).at];

    private static string? Text(GraphValue value) => (value as GraphValue.Text)?.Value;
}
