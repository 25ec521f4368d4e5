using GraphCouncil.Compiler;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Core.Work;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.Tests.Compiler;

/// <summary>
/// What questions weigh in a village of 1,000 people, each of whom has 4 of 50 skills: 80 people know a skill on average, 200 know the best known one, and who
/// follows a claim to its skill and back finds 100.
/// </summary>
public sealed class Weighing
{
    private static readonly Cardinalities Village = new(
        [new("Person", 1000), new("Skill", 50), new("Agency", 10), new("Company", 5), new("Club", 5), new("Report", 100)],
        [
            new("HAS_SKILL", (new(1000, 4000, 16_000, 4), new(50, 4000, 400_000, 200))),
            new("WORKS_AT", (new(500, 500, 500, 1), new(20, 500, 20_000, 100))),
            new("AUTHORED_BY", (new(100, 100, 100, 1), new(50, 100, 300, 10))),
        ]);

    [Theory]
    [InlineData("{ people(first: 20, order: [{ name: ASC }]) { nodes { name } } }", 20 + 20, "A page in the order of an index, and its rows.")]
    [InlineData("{ people(first: 20, order: [{ employer: { name: ASC } }]) { nodes { name } } }", (1000 * (1 + 2 + 1)) + 20, "All are put in order, one step further along.")]
    [InlineData("{ people { totalCount } }", 100, "Counted in an index.")]
    [InlineData("{ people(where: { name: { contains: \"x\" } }) { totalCount } }", 1000 * 2, "Each is looked at and tested.")]
    [InlineData("{ people(where: { or: [{ name: { eq: \"x\" } }, { age: { eq: 1 } }] }) { totalCount } }", 1000 * 3, "Each is tested twice.")]
    [InlineData("{ people(where: { skills: { some: { node: { name: { eq: \"x\" } } } } }) { totalCount } }", 1000 * (1 + 1 + (4 * 2)), "Each of four skills is looked at and tested.")]
    [InlineData("{ people(where: { skills: { any: true } }) { totalCount } }", 1000 * 2, "Whether there is one is one look.")]
    [InlineData(
        "{ people(where: { skills: { some: { node: { holders: { some: { node: { name: { eq: \"x\" } } } } } } } }) { totalCount } }",
        1000 * (1 + 1 + (4 * (1 + 1 + (100 * 2)))),
        "Back along the same relationship there are more than on average: well known skills are come by more often.")]
    [InlineData("{ people(where: { employer: { name: { eq: \"x\" } } }) { totalCount } }", 1000 * (1 + 1 + (0.5 * 2)), "Half of them have one.")]
    [InlineData("{ people(where: { id: { eq: \"person:a\" } }) { totalCount } }", 1 * 2, "A key leaves one.")]
    [InlineData("{ people(where: { id: { in: [\"person:a\", \"person:b\"] } }) { totalCount } }", 2 * 2, "Two keys leave two.")]
    [InlineData("{ people(where: { skills: { some: { node: { id: { eq: \"skill:a\" } } } } }) { totalCount } }", 200 * 2, "From a key those are looked at that it is related to: the best known may be meant.")]
    [InlineData("{ person(id: \"person:a\") { skills(first: 3) { nodes { name } } } }", 1 + 3 + 3, "A page of it, in the order that relationships are kept in.")]
    [InlineData("{ skill(id: \"skill:a\") { holders(first: 3, order: [{ node: { name: ASC } }]) { nodes { name } } } }", 1 + (200 * 3) + 3, "All of the best known are put in order.")]
    [InlineData("{ people(first: 10) { nodes { skills(first: 2, where: { node: { name: { eq: \"x\" } } }) { totalCount nodes { name } } } } }", 10 + (10 * (1 + (4 * 2) + (4 * 2) + 2)), "Filtered and counted for each row.")]
    [InlineData("{ nodes(ids: [\"person:a\", \"person:b\"]) { ... on Person { employer { name } } } }", 2 * (1 + 1), "One related node each.")]
    public void By_hand(string request, double work, string why) => Assert.True(Weigh(request) == work, $"{Weigh(request)} instead of {work}: {why}");

    [Fact]
    public void A_size_that_a_variable_gives_counts_as_it_is()
    {
        const string Request = "query($n: Int) { people(first: $n, order: [{ name: ASC }]) { nodes { name } } }";
        Assert.Equal([2L * 5, 2 * 50], new[] { 5, 50 }.Select(size => WorkOf(Ask.Question(Request, new Dictionary<string, object?> { ["n"] = size }).Question).Work));
    }

    /// <summary>An estimate is kept for what it was read from, and for nothing else.</summary>
    [Fact]
    public void It_is_of_what_was_read()
    {
        var question = Ask.Question("query($n: Int) { people(first: $n, where: { name: { eq: \"a\" } }) { nodes { name } } }", new Dictionary<string, object?> { ["n"] = 5 }).Question;
        var estimate = WorkOf(question);
        var other = Ask.Question("{ people(first: 5, where: { name: { eq: \"a\" } }) { nodes { name } } }").Question;
        Assert.True(estimate.IsOf(question, Village));
        Assert.False(estimate.IsOf(question, Cardinalities.Unknown));
        Assert.False(estimate.IsOf(other, Village));
        for (var slot = 0; slot < question.Values.Length; slot++)
        {
            var changed = question.Values[slot] is GraphValue.Integer ? (GraphValue)new GraphValue.Integer(7) : new GraphValue.Text("b");
            Assert.Equal(changed is GraphValue.Text, estimate.IsOf(question with { Values = question.Values.SetItem(slot, changed) }, Village));
        }
    }

    [Fact]
    public void Nothing_weighs_much_before_it_is_counted() =>
        Assert.InRange(WorkEstimate.Of(Ask.Question("{ people(first: 20, where: { name: { contains: \"x\" } }) { totalCount nodes { name } } }").Question, VillageMap.Map, Cardinalities.Unknown).Work, 1, 20);

    /// <summary>What several types share stands once in the tree: weighed for each of them it would take a hundred years here.</summary>
    [Fact]
    public void What_types_share_is_weighed_once()
    {
        var list = Ask.Question("{ parties: organizations { nodes { __typename } } }").Question.Query as NodeList;
        Assert.NotNull(list);
        var types = VillageMap.Map.Members(list.Of);
        var row = new Row(true, [.. types.Select(type => new RowCase(type, []))]);
        for (var depth = 0; depth < 60; depth++)
        {
            var below = row;
            row = new(true, [.. types.Select(type => new RowCase(type, [new OneOutput(Step.Along(FieldOf(type)), below)]))]);
        }

        Assert.Equal(1 + 60, WorkOf(new(new NodeByKey(list.Of, NodeType.Id, new(0, ValueKind.Id), row), [new GraphValue.Text("agency:a")])).Work);
    }

    /// <summary>No more relationships are looked at than the bound allows, nor than there are, each from both its ends; counting goes through an index.</summary>
    [Theory]
    [InlineData("{ neighbourhood(of: \"person:a\", along: [HAS_SKILL], limit: 100) { truncated } }", 10_000, 1 + 8_000 + 100 + 800)]
    [InlineData("{ neighbourhood(of: \"person:a\", along: [HAS_SKILL], limit: 100) { truncated } }", 500, 1 + 500 + 100 + 800)]
    [InlineData("{ neighbourhood(of: \"person:a\", along: [HAS_SKILL], limit: 100) { nodes { node { id } } } }", 500, 1 + 500 + 100 + 800 + 100)]
    [InlineData("{ pathBetween(from: \"person:a\", to: \"person:b\", along: [WORKS_AT], first: 1, maxHops: 2) { paths { nodes { id } } } }", 10_000, 1 + 1_000 + 3 + 100 + 3)]
    public void A_walk_weighs_what_its_bound_lets_it_look_at(string request, int mostLookedAt, long work)
    {
        var document = Ask.Parse(request);
        var compiled = new GraphCompiler(VillageMap.Map, CompilerLimits.Default with { MaxLookedAt = mostLookedAt }).Compile(document);
        Assert.Equal(work, compiled.Bind(Ask.Operation(document), new Dictionary<string, object?>(), Village, Ask.Today, Viewer.Anyone).Work);
    }

    private static RelationshipField FieldOf(NodeType type) => type.Fields.First(field => !field.IsMany);

    private static long Weigh(string request) => WorkOf(Ask.Question(request).Question).Work;

    private static WorkEstimate WorkOf(BoundQuery question) => WorkEstimate.Of(question, VillageMap.Map, Village);
}
