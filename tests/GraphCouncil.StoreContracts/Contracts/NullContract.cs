using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>Logic has two values: a test on a missing value is false, and not is the exact complement.</summary>
public abstract class NullContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    [Theory]
    [MemberData(nameof(OptionalProperties.WithLeastValue), MemberType = typeof(OptionalProperties))]
    public async Task Has_value_tells_missing_from_the_least_value(string property, object value)
    {
        await using var village = await Given(A.Graph().Person("has", (property, value)).Person("none"));
        await village.Splits("has", "none", That.Property(property).HasValue);
    }

    [Theory]
    [MemberData(nameof(OptionalProperties.WithLeastValue), MemberType = typeof(OptionalProperties))]
    public async Task Null_is_not_equal_to_a_value(string property, object value)
    {
        await using var village = await Given(A.Graph().Person("has", (property, value)).Person("none"));
        await village.Splits("has", "none", That.Property(property).Is(value));
        await village.Splits("has", "none", That.Property(property).IsOneOf(value, value));
    }

    [Theory]
    [MemberData(nameof(OptionalProperties.WithLeastValue), MemberType = typeof(OptionalProperties))]
    public async Task A_missing_value_is_answered_as_null(string property, object value)
    {
        await using var village = await Given(A.Graph().Person("none").Person("some", (property, value)));
        await village.Answers("[[null]]", List.Of("Person").Where(That.Property("id").Is("person:none")).Showing(Show.Value(property)));
    }

    [Theory]
    [InlineData("age", 1)]
    [InlineData("score", 1.0)]
    [InlineData("born", "2000-01-01")]
    [InlineData("nick", "x")]
    public async Task Null_is_neither_below_nor_above_nor_between(string property, object value)
    {
        await using var village = await Given(A.Graph().Person("has", (property, value)).Person("none"));
        await village.Splits("", "has none", That.Property(property).IsBelow(value));
        await village.Splits("", "has none", That.Property(property).IsAbove(value));
        await village.Splits("has", "none", That.Property(property).IsAtMost(value));
        await village.Splits("has", "none", That.Property(property).IsAtLeast(value));
        await village.Splits("has", "none", That.Property(property).IsAtLeast(value) | That.Property(property).IsBelow(value));
    }

    [Fact]
    public async Task The_empty_text_is_a_value()
    {
        await using var village = await Given(A.Graph().Person("empty", ("nick", "")).Person("none"));
        await village.Splits("empty", "none", That.Property("nick").HasValue);
        await village.Splits("empty", "none", That.Property("nick").Is(""));
        await village.Answers("""[[""], [null]]""", List.Of("Person").Showing(Show.Value("nick")));
    }

    [Fact]
    public async Task The_empty_list_is_a_value()
    {
        await using var village = await Given(A.Graph().Person("empty"));
        await village.Splits("empty", "", That.Property("aliases").HasValue);
        await village.Answers("[[[]]]", List.Of("Person").Showing(Show.Value("aliases")));
    }

    [Fact]
    public async Task A_test_on_null_is_false_inside_or_and_true_inside_not()
    {
        await using var village = await Given(A.Graph().Person("a", ("age", 1)).Person("b", ("nick", "x")).Person("c"));
        await village.Splits("a b", "c", That.Property("age").Is(1) | That.Property("nick").Is("x"));
        await village.Splits("b c", "a", !That.Property("age").Is(1) | That.Property("nick").Is("y"));
        await village.Splits("c", "a b", !That.Property("age").IsAbove(0) & !That.Property("nick").Contains("x"));
    }

    [Fact]
    public async Task A_required_value_is_there()
    {
        await using var village = await Given(A.Graph().Person("a"));
        await village.Splits("a", "", That.Property("name").HasValue);
        await village.Splits("a", "", That.Property("id").HasValue);
    }

    [Fact]
    public async Task A_missing_property_of_a_relationship_is_missing()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("s").Knowing("a", "s", ("level", "LOW")).Knowing("b", "s"));
        await village.Splits("a", "b", That.Some("skills", That.Edge("level").HasValue));
        await village.Splits("a", "b", That.Some("skills", That.Edge("level").Is("LOW")));
        await village.Splits("b", "a", That.Some("skills", !That.Edge("level").Is("LOW")));
    }

    [Fact]
    public async Task A_missing_related_node_fulfils_nothing()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Agency("kl").Edge("WORKS_AT", "a", "kl"));
        await village.Splits("", "a b", That.Some("employer", That.Property("founded").HasValue));
        await village.Splits("a", "b", That.Some("employer", !That.Property("founded").HasValue));
        await village.Splits("b", "a", That.None("employer"));
    }
}

/// <summary>An optional property of each kind, with a value that is easily taken for none.</summary>
public static class OptionalProperties
{
    public static TheoryData<string, object> WithLeastValue => new()
    {
        { "nick", "x" },
        { "age", 0 },
        { "score", 0.0 },
        { "active", false },
        { "rank", "LOW" },
        { "born", "2000-01-01" },
        { "seen", "2000-01-01T00:00:00.000Z" },
        { "badge", "x:1" },
    };
}
