using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>A change is made whole or not at all, and nothing gets in that the map doesn't allow.</summary>
public abstract class WritingContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private static readonly NodeType Person = (NodeType)VillageMap.Map.Kind(new("Person"));

    /// <summary>What is there before, and a good change in front of the bad one, so that there is something to leave no trace of.</summary>
    private async Task Refused(Func<GraphBuilder, GraphBuilder> bad)
    {
        await using var village = await Given(A.Graph().Person("ada", ("email", "ada@x")).Person("bo").Skill("graphs").Agency("kl").Report("old", "ada").Edge("WORKS_AT", "ada", "kl").Knowing("ada", "graphs", ("id", "k1")));
        await village.Refuses(bad(A.More().Person("good").Skill("goods").Knowing("good", "goods", ("id", "k9"))));
        await village.Store.ApplyAsync(A.More().Person("good").Changes, CancellationToken.None);
        Assert.Equal(3, await village.Count("Person"));
    }

    [Fact]
    public async Task Changes_made_together_are_all_there()
    {
        await using var village = await Given(A.Graph().Person("a").Skill("x"));
        await village.Store.ApplyAsync(A.More().Person("b").Edge("HAS_SKILL", "b", "skill:x", ("id", "k1")).Edge("KNOWS", "b", "person:a", ("id", "k2")).Changes, CancellationToken.None);
        await village.Answers("""[[[[]], [[]]], [[[["skill:x"]]], [[["person:a"]]]]]""", List.Of("Person").Showing(Show.Many("skills"), Show.Many("knows")));
    }

    [Fact]
    public async Task No_changes_change_nothing()
    {
        await using var village = await Given(A.Graph().Person("a"));
        await village.Store.ApplyAsync(new([]), CancellationToken.None);
        await village.Shows("a", List.Of("Person"));
    }

    [Fact]
    public async Task Many_changes_are_made_as_one()
    {
        var graph = Enumerable.Range(0, 3000).Aggregate(A.Graph().Skill("x"), (g, i) => g.Person($"p{i:0000}").Knowing($"p{i:0000}", "x"));
        await using var village = await Given(graph);
        Assert.Equal(3000, await village.Count("Person"));
        await village.Answers("[[[3000]]]", List.Of("Skill").Showing(Show.Many("holders", l => l.Counting().WithoutItems())));
    }

    [Theory]
    [InlineData("name")]
    [InlineData("aliases")]
    [InlineData("id")]
    public Task A_missing_required_value_is_refused(string property) => Refused(g => g.Person("x", (property, null)));

    [Fact]
    public Task A_missing_required_value_of_a_relationship_is_refused() => Refused(g => g.Knowing("good", "goods", ("years", null)));

    [Fact]
    public Task A_second_node_of_one_id_is_refused() => Refused(g => g.Person("ada"));

    [Fact]
    public Task A_second_node_of_one_id_within_one_change_is_refused() => Refused(g => g.Person("x").With("Person", "y", ("id", "person:x")));

    [Fact]
    public Task An_id_with_another_types_prefix_is_refused() => Refused(g => g.Person("x", ("id", "skill:x")));

    [Fact]
    public Task A_second_relationship_of_one_id_is_refused() => Refused(g => g.Knowing("good", "goods", ("id", "k1")));

    [Fact]
    public Task A_relationship_id_is_unique_across_types() => Refused(g => g.Edge("KNOWS", "good", "good", ("id", "k1")));

    [Fact]
    public Task A_second_node_with_a_unique_value_is_refused() => Refused(g => g.Person("x", ("email", "ada@x")));

    [Fact]
    public async Task A_unique_value_may_be_missing_often()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c", ("email", "c")));
        await village.Shows("c", List.Of("Person").Where(That.Property("email").HasValue));
    }

    [Theory]
    [InlineData("person:none", "goods")]
    [InlineData("good", "skill:none")]
    [InlineData("", "goods")]
    public Task A_relationship_of_an_unknown_node_is_refused(string source, string target) => Refused(g => g.Knowing(source, target));

    [Fact]
    public Task A_relationship_made_before_its_node_is_refused() => Refused(g => g.Edge("KNOWS", "good", "person:later").Person("later"));

    [Theory]
    [InlineData("HAS_SKILL", "goods", "good")]
    [InlineData("HAS_SKILL", "good", "good")]
    [InlineData("WORKS_AT", "good", "goods")]
    [InlineData("OWNED_BY", "report:old", "agency:kl")]
    [InlineData("PART_OF", "good", "agency:kl")]
    public Task A_relationship_with_a_wrong_end_is_refused(string relationship, string source, string target) => Refused(g => g.Edge(relationship, source, target));

    [Fact]
    public async Task A_required_related_node_may_come_with_a_later_change()
    {
        await using var village = await Given(A.Graph().Person("a").With("Report", "r"));
        await village.Answers("[[null]]", List.Of("Report").Showing(Show.One("author")));
        await village.Store.ApplyAsync(A.More().Edge("AUTHORED_BY", "report:r", "person:a").Changes, CancellationToken.None);
        await village.Answers("""[[["person:a"]]]""", List.Of("Report").Showing(Show.One("author")));
    }

    [Fact]
    public Task A_second_node_in_a_to_one_field_is_refused() => Refused(g => g.Edge("AUTHORED_BY", "report:old", "good"));

    [Fact]
    public Task A_second_node_in_an_optional_to_one_field_is_refused() => Refused(g => g.Agency("dep").Edge("WORKS_AT", "person:ada", "dep"));

    [Fact]
    public Task A_second_node_in_a_to_one_field_against_the_direction_is_refused() =>
        Refused(g => g.Report("r1", "good").Report("r2", "good").Edge("FOLLOWS", "r1", "report:old").Edge("FOLLOWS", "r2", "report:old"));

    [Theory]
    [InlineData("rank", "TOP")]
    [InlineData("rank", "low")]
    [InlineData("rank", "")]
    public Task A_name_that_is_not_of_the_enum_is_refused(string property, string name) => Refused(g => g.Person("x", (property, name)));

    [Fact]
    public Task A_wrong_enum_name_on_a_relationship_is_refused() => Refused(g => g.Knowing("good", "goods", ("level", "TOP")));

    [Theory]
    [InlineData("age", "1")]
    [InlineData("age", 1.0)]
    [InlineData("nick", 1)]
    [InlineData("active", 1)]
    [InlineData("active", "true")]
    [InlineData("score", "1")]
    [InlineData("score", double.NaN)]
    [InlineData("score", double.PositiveInfinity)]
    [InlineData("aliases", "x")]
    [InlineData("born", "2000-1-1")]
    [InlineData("born", "2000-02-30")]
    [InlineData("born", "2000-01-01T00:00:00.000Z")]
    [InlineData("seen", "2000-01-01")]
    [InlineData("seen", "2000-01-01T00:00:00Z")]
    [InlineData("seen", "2000-01-01T00:00:00.000+01:00")]
    [InlineData("seen", "2000-01-01T24:00:00.000Z")]
    public Task A_value_of_another_kind_is_refused(string property, object value) => Refused(g => g.Person("x", (property, value)));

    [Fact]
    public Task A_list_with_something_else_than_text_is_refused() => Refused(g => g.Person("x", ("aliases", new object?[] { "a", null })));

    [Theory]
    [InlineData("Skill", "size", 0)]
    [InlineData("Skill", "size", 6)]
    [InlineData("Company", "number", "1234567")]
    [InlineData("Company", "number", "123456789")]
    [InlineData("Company", "number", "12345678\n")]
    [InlineData("Club", "motto", "x")]
    [InlineData("Club", "motto", "123456789")]
    public Task A_value_out_of_its_limits_is_refused(string type, string property, object value) => Refused(g => g.With(type, "x", (property, value)));

    [Fact]
    public async Task A_value_at_its_limits_is_kept()
    {
        await using var village = await Given(A.Graph().Skill("a", ("size", 1)).Skill("b", ("size", 5)).Company("c", ("number", "12345678")).Club("d", ("motto", "12")).Club("e", ("motto", "12345678")));
        await village.Answers("[[1], [5]]", List.Of("Skill").Showing(Show.Value("size")));
    }

    [Fact]
    public async Task Too_few_or_too_many_values_are_refused()
    {
        await using var village = await Given(A.Graph());
        foreach (var values in (GraphValue[][])[[new GraphValue.Text("person:a")], [.. Enumerable.Repeat(new GraphValue.Text("person:a"), Person.Properties.Length + 1)]])
        {
            var refusal = await Assert.ThrowsAsync<ProblemException>(async () => await village.Store.ApplyAsync(new([new CreateNode(Person, [.. values])]), CancellationToken.None));
            Assert.IsType<BadChange>(refusal.Problem);
        }

        Assert.Equal(0, await village.Count("Person"));
    }

    [Fact]
    public async Task A_refusal_does_not_repeat_the_value()
    {
        await using var village = await Given(A.Graph().Person("secret", ("email", "secret@x")));
        foreach (var bad in (GraphBuilder[])[A.More().Person("x", ("email", "secret@x")), A.More().Person("secret"), A.More().Person("x", ("rank", "secret"))])
        {
            var refusal = await Assert.ThrowsAsync<ProblemException>(async () => await village.Store.ApplyAsync(bad.Changes, CancellationToken.None));
            Assert.DoesNotContain("secret", refusal.Problem.Message, StringComparison.Ordinal);
            Assert.InRange(refusal.Problem.Message.Length, 1, 256);
        }
    }

    [Fact]
    public async Task A_sequence_that_fails_halfway_leaves_no_trace()
    {
        await using var village = await Given(A.Graph().Person("a"));
        await Assert.ThrowsAsync<InvalidDataException>(async () => await village.Store.ApplyAsync(new(Broken()), CancellationToken.None));
        await village.Shows("a", List.Of("Person"));
        await village.Store.ApplyAsync(A.More().Person("b").Changes, CancellationToken.None);
        await village.Shows("a b", List.Of("Person"));

        static IEnumerable<Change> Broken() => A.Graph().Person("x").Person("y").Changes.Do.Concat(Enumerable.Range(0, 1).Select<int, Change>(_ => throw new InvalidDataException()));
    }

    [Fact]
    public async Task A_cancelled_change_leaves_no_trace()
    {
        await using var village = await Given(A.Graph().Person("a"));
        using var source = new CancellationTokenSource();
        var changes = A.Graph().Person("x").Person("y").Changes.Do.Select(change =>
        {
            source.Cancel();
            return change;
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await village.Store.ApplyAsync(new(changes), source.Token));
        await village.Shows("a", List.Of("Person"));
    }
}
