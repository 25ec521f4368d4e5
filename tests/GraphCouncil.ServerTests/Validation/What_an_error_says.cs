using System.Collections.Immutable;
using System.Text;
using GraphCouncil.Server.Requests;
using GraphCouncil.Testing;
using GraphQLParser;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>Each names the place of the wrong word itself, what was expected and what might have been meant; nothing that the caller wrote.</summary>
public sealed class What_an_error_says
{
    private const string Secret = "zzsecretzz";

    private static readonly Ours Public = new(File.ReadAllText(RepositoryFiles.At("schema/public.graphql")));
    private static readonly Ours WithProbes = new(new Probes().Sdl);

    // In each, » stands before the place that the first error has.
    private static readonly string[] Documents =
    [
        "{ people { nodes { »nme } } }",
        "{ people { »totalcount } }",
        "{ people(»frst: 3) { totalCount } }",
        "{ people(where: { »nam: { eq: \"a\" } }) { totalCount } }",
        "{ people(where: { and: [{ name: { eq: \"a\" } }, { name: { »eqq: \"a\" } }] }) { totalCount } }",
        "{ workingGroups(where: { status: { eq: »ACTVE } }) { totalCount } }",
        "{ workingGroups(where: { status: { eq: »\"ACTIVE\" } }) { totalCount } }",
        "{ people(first: »\"zzsecretzz\") { totalCount } }",
        "{ people(first: »[1]) { totalCount } }",
        "{ people(order: »ASC) { totalCount } }",
        "{ people(where: »\"zzsecretzz\") { totalCount } }",
        "{ »workingGroup { nameDa } }",
        "{ workingGroup(id: »null) { nameDa } }",
        "{ »people }",
        "{ people { totalCount »{ a } } }",
        "{ people @»skp(if: true) { totalCount } }",
        "query Q @»include(if: true) { people { totalCount } }",
        "{ people { totalCount @skip(if: true) @»skip(if: false) } }",
        "{ people { totalCount @»skip } }",
        "{ node(id: \"a\") { ... on »Persn { name } } }",
        "{ node(id: \"a\") { ... on »Int { name } } }",
        "{ search(text: \"a\") { nodes { ... on »PageInfo { hasNextPage } } } }",
        "{ node(id: \"a\") { ...»F } }",
        "query($v: »Strng) { people(after: $v) { totalCount } }",
        "query($v: »Person) { people(after: $v) { totalCount } }",
        "query($v: String) { people(first: »$v) { totalCount } }",
        "{ people(first: »$zzsecretzz) { totalCount } }",
        "query(»$v: Int) { people { totalCount } }",
        "query($v: Int, »$v: Int) { people(first: $v) { totalCount } }",
        "{ people(first: 1, »first: 2) { totalCount } }",
        "{ people(where: { name: { eq: \"a\" }, »name: { eq: \"b\" } }) { totalCount } }",
        "{ a: people { totalCount } »a: municipalities { totalCount } }",
        "{ people(first: 1) { totalCount } »people(first: 2) { totalCount } }",
        "{ node(id: \"a\") { ... on Person { x: name } ... on Meeting { »x: startsAt } } }",
        "query A { __typename } query »A { __typename }",
        "query A { __typename } »{ __typename }",
        "»mutation { a }",
        "»subscription { a }",
        "{ people { totalCount } } »fragment F on Person { name }",
    ];

    private static readonly (string Document, string Variables)[] Variables =
    [
        ("query($where: PersonFilterInput) { __typename }", "{\"where\": {\"and\": [{}, {}, {\"name\": {\"zzsecretzz\": 1}}]}}"),
        ("query($where: PersonFilterInput) { __typename }", "{\"where\": {\"and\": [{}, {}, {\"name\": {\"eq\": 1}}]}}"),
        ("query($where: PersonFilterInput) { __typename }", "{\"where\": {\"zzsecretzz\": {}}}"),
        ("query($where: PersonFilterInput) { __typename }", "{\"where\": \"zzsecretzz\"}"),
        ("query($where: PersonFilterInput) { __typename }", "{\"where\": {\"or\": [null]}}"),
        ("query($kinds: [SearchKind!]) { __typename }", "{\"kinds\": [\"PERSON\", \"zzsecretzz\"]}"),
        ("query($kinds: [SearchKind!]) { __typename }", "{\"kinds\": [\"PERSN\"]}"),
        ("query($id: ID!) { __typename }", "{}"),
        ("query($id: ID!) { __typename }", "{\"id\": null}"),
        ("query($n: Int) { __typename }", "{\"n\": 3000000000}"),
        ("query($v: Strict) { __typename }", "{\"v\": {}}"),
        ("query($v: Choice) { __typename }", "{\"v\": {\"number\": 1, \"text\": \"zzsecretzz\"}}"),
        ("query($v: Date) { __typename }", "{\"v\": \"zzsecretzz\"}"),
    ];

    /// <summary>The whole list as a person has read it.</summary>
    [Fact]
    public void Is_approved() => Approval.Matches(All(suggestions: true), "errors.txt");

    /// <summary>Where the schema may not be asked for, errors do not give it away by guessing.</summary>
    [Fact]
    public void Names_no_choices_where_the_schema_is_closed()
    {
        var closed = All(suggestions: false);
        Assert.DoesNotContain("Choices", closed, StringComparison.Ordinal);
        Assert.Contains("Choices", All(suggestions: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Stands_at_the_word_that_is_wrong()
    {
        foreach (var marked in Documents)
        {
            var at = marked.IndexOf('»', StringComparison.Ordinal);
            var error = Of(marked)[0];
            Assert.True(error.Locations.Single() == new Location(1, at + 1), $"{marked}: {error.Locations.Single()} {error.Message}");
        }
    }

    [Fact]
    public void Repeats_nothing_and_is_short()
    {
        foreach (var error in Documents.SelectMany(marked => Of(marked)).Concat(Variables.SelectMany(Of)))
        {
            Assert.DoesNotContain(Secret, error.Message, StringComparison.Ordinal);
            Assert.InRange(error.Message.Length, 10, 256);
        }
    }

    /// <summary>Of many errors the first five of the document are told, whichever rules find them.</summary>
    [Fact]
    public void Is_one_of_five_at_most()
    {
        var errors = Public.Errors("{ people(nope: 1) { nope } " + string.Concat(Enumerable.Range(0, 10).Select(i => $"nope{i} @nope ")) + "}");
        Assert.Equal(
            ["UNKNOWN_ARGUMENT", "UNKNOWN_FIELD", "UNKNOWN_FIELD", "UNKNOWN_DIRECTIVE", "UNKNOWN_FIELD"], errors.Select(error => error.Code.Text));
    }

    private static string All(bool suggestions)
    {
        var text = new StringBuilder();
        foreach (var marked in Documents)
        {
            Write(text, marked, Public.Errors(marked.Replace("»", "", StringComparison.Ordinal), suggestions));
        }

        foreach (var (document, variables) in Variables)
        {
            Write(text, $"{document} {variables}", WithProbes.Coerce(document, Encoding.UTF8.GetBytes(variables), suggestions).Errors);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string title, IEnumerable<RequestError> errors)
    {
        text.Append(title).Append('\n');
        foreach (var error in errors)
        {
            text.Append("    ").Append(error.Code).Append(": ").Append(error.Message).Append('\n');
        }
    }

    private static IEnumerable<RequestError> Of((string Document, string Variables) variables) =>
        WithProbes.Coerce(variables.Document, Encoding.UTF8.GetBytes(variables.Variables)).Errors;

    private static ImmutableArray<RequestError> Of(string marked) => Public.Errors(marked.Replace("»", "", StringComparison.Ordinal));
}
