using System.Reflection;
using System.Text.RegularExpressions;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Statements;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using GraphCouncil.StoreTests.Sqlite;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j;

/// <summary>The text of statements as a person approved it.</summary>
public sealed partial class StatementTests
{
    public static TheoryData<string> Cases { get; } = [.. Small.Keys.Concat(InTheVillage.Keys)];

    private static Dictionary<string, GraphQuery> Small => new()
    {
        ["by-id.cypher"] = new NodeByKey(SmallMap.Person, NodeType.Id, new(0, ValueKind.Id), SmallMap.Shows(SmallMap.Person, new ValueOutput(SmallMap.Of(SmallMap.Name)))),
        ["by-ids.cypher"] = new NodesByIds(SmallMap.Person, new(0, ValueKind.Id), SmallMap.Shows(SmallMap.Person, new ValueOutput(SmallMap.Of(SmallMap.Name)))),
        ["first-by-id.cypher"] = SmallMap.People([SmallMap.By(NodeType.Id)]),
        ["first-by-title.cypher"] = SmallMap.People([SmallMap.By(SmallMap.Name), SmallMap.By(NodeType.Id)]),
        ["deep-by-title.cypher"] = SmallMap.People([SmallMap.By(SmallMap.Name), SmallMap.By(NodeType.Id)], hasCursor: true),
        ["deep-backward.cypher"] = SmallMap.People([SmallMap.By(SmallMap.Name), SmallMap.By(NodeType.Id)], hasCursor: true, backward: true),
        ["first-nullable.cypher"] = SmallMap.People([SmallMap.By(SmallMap.Rank), SmallMap.By(NodeType.Id)]),
        ["deep-nullable.cypher"] = SmallMap.People([SmallMap.By(SmallMap.Rank), SmallMap.By(NodeType.Id)], hasCursor: true),
        ["deep-nullable-descending.cypher"] = SmallMap.People([SmallMap.By(SmallMap.Rank, descending: true), SmallMap.By(NodeType.Id)], hasCursor: true),
        ["nested.cypher"] = SmallMap.People([SmallMap.By(SmallMap.Name), SmallMap.By(NodeType.Id)], false, false, new ListOutput(SmallMap.SkillsOfEach)),
    };

    private static Dictionary<string, Listing> InTheVillage => new()
    {
        ["without-an-index.cypher"] = List.Of("Person").Ascending("name").First(2),
        ["across-an-interface.cypher"] = List.Of("Organization").Descending("founded").Showing(Show.Value("name"), Show.One("parent"), Show.Many("staff", l => l.Counting())),
        ["deep-by-id.cypher"] = List.Of("Person").Next(Plain.Value("person:x")).Last(2).AskingBeyond(),
        ["deep-by-short-text.cypher"] = List.Of("Club").Descending("motto").Next(Plain.Value("ab"), Plain.Value("club:x")),
        ["deep-among-the-missing.cypher"] = List.Of("Person").Ascending("age").Next(null, Plain.Value("person:x")),
        ["text-compared.cypher"] = List.Of("Person").Where(That.Property("nick").IsAbove("a") & !That.Property("nick").IsAtMost("b")),
        ["by-a-related-value.cypher"] = List.Of("Report").Descending("author.employer.name").Next(Plain.Value("x"), Plain.Value("y")).AskingBeyond().WithSortValues(),
        ["conditions.cypher"] = List.Of("Person").Where(
            !That.Property("age").Is(1) & (That.Property("rank").IsOneOf("LOW") | !That.Property("name").StartsWith("A"))
            & That.Property("aliases").Every(That.Item.Contains("x")) & That.Every("skills", That.Edge("years").IsAbove(2)) & That.None("employer")).Counting(),
        ["folded.cypher"] = List.Of("Person").Where(
            That.Property("nick").StartsWithFolded("a") & !That.Property("name").EndsWithFolded("b")
            & That.Property("aliases").Some(That.Item.IsFolded("c") & !That.Item.Contains("d"))
            & That.Some("skills", That.Edge("tags").Every(That.Item.ContainsFolded("e")))),
        ["from-a-key.cypher"] = List.Of("Person").Where(
            That.Some("skills", That.Property("id").Is("skill:x") & That.Edge("years").IsAtLeast(2)) & That.Property("active").Is(true)).Ascending("name").Counting(),
        ["from-a-key-two-steps-away.cypher"] = List.Of("Person").Where(That.Some("knows", That.Some("skills", That.Property("id").IsOneOf("skill:x")))),
        ["search.cypher"] = List.Search("a b").Showing(Show.Id, Show.Match(MatchPart.Field), Show.Match(MatchPart.Text), Show.Match(MatchPart.Match)).Counting(),
        ["deep-in-a-search.cypher"] = List.Search("a b", "Skill", "Club")
            .Next(Plain.Value(1), Plain.Value(90), null, Plain.Value("skill:x")).AskingBeyond().WithSortValues(),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_statement_is_as_approved(string name) => Approval.Matches(Statement(name), name);

    [Fact]
    public void The_names_that_statements_know_are_approved() =>
        Approval.MatchesFile(KnownNames.Of(VillageMap.Map, SmallMap.Map), RepositoryFiles.At("tests/cypher/names.village.json"));

    [Fact]
    public void The_text_depends_on_the_tree_only()
    {
        var one = List.Of("Person").Where(That.Property("nick").Is("one")).First(1).Ask(VillageMap.Map);
        var other = List.Of("Person").Where(That.Property("nick").Is("other")).First(2).Ask(VillageMap.Map);

        Assert.Equal(CypherTranslator.Translate(one.Query, VillageMap.Map).Text, CypherTranslator.Translate(other.Query, VillageMap.Map).Text);
    }

    [Fact]
    public void No_hole_of_a_statement_takes_a_string()
    {
        var holes = typeof(Cypher.Handler).GetMethods(BindingFlags.Instance | BindingFlags.Public).Where(m => m.Name == nameof(Cypher.Handler.AppendFormatted));

        Assert.Equal(
            [typeof(Cypher), typeof(CypherName), typeof(CypherVar), typeof(DerivedParameter), typeof(int), typeof(TypeTable), typeof(ValueSlot)],
            holes.Select(hole => Assert.Single(hole.GetParameters()).ParameterType).OrderBy(type => type.Name, StringComparer.Ordinal));
        Assert.DoesNotContain(
            typeof(Cypher).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.Instance),
            method => method.ReturnType == typeof(Cypher) && method.GetParameters().Any(p => p.ParameterType == typeof(string)));
    }

    [Theory]
    [InlineData("a`b", "`a``b`")]
    [InlineData("a\\u0060b", "`a\\u005Cu0060b`")]
    [InlineData("a) DETACH DELETE n //", "`a) DETACH DELETE n //`")]
    public void A_label_cannot_leave_its_quotes(string label, string quoted) =>
        Assert.Equal(quoted, CypherName.Label(new NodeLabel(label)).Quoted);

    [Fact]
    public void A_label_with_a_control_character_is_refused() =>
        Assert.Throws<Core.Problems.ProblemException>(() => CypherName.Label(new NodeLabel("a\nb")));

    private static string Statement(string name) => Small.TryGetValue(name, out var query)
        ? Statement(name, query, SmallMap.Map)
        : Statement(name, InTheVillage[name].Ask(VillageMap.Map).Query, VillageMap.Map);

    /// <summary>Behind a line with its name and its parameters.</summary>
    private static string Statement(string name, GraphQuery query, GraphMap map)
    {
        var statement = CypherTranslator.Translate(query, map);
        var slots = Slot().Matches(QueryPrinter.Print(query)).Select(match => "$v.p" + match.Groups["slot"].Value).Distinct().Order(StringComparer.Ordinal);
        return $"// {name} ({string.Join(", ", slots.Concat(statement.Further))})\n{statement.Text.Text};";
    }

    [GeneratedRegex(@"\$(?<slot>\d+):")]
    private static partial Regex Slot();
}
