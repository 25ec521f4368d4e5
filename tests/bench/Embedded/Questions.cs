using System.Globalization;

namespace GraphCouncil.Bench.Embedded;

/// <summary>The questions that are measured.</summary>
internal static class Questions
{
    public const string Municipalities = """
        { municipalities(first: 10, order: [{ name: ASC }]) { nodes { id name
            employees(first: 10, order: [{ name: ASC }]) { nodes { id name
              competencies(first: 5) { edges { level node { id labelDa } } } } } } } }
        """;

    public static string PeopleWithClaims(int people) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{ people(first: {{people}}, order: [{ name: ASC }]) { nodes { id name competencies(first: 6) { edges { level node { id labelDa } } } } } }""");

    /// <summary>Over every relationship there ever was, as a statement by hand looks at them.</summary>
    public static string Way(string from, string to) =>
        $$"""{ pathBetween(from: "{{from}}", to: "{{to}}", periods: ALL, first: 1) { paths { length nodes { id } relationships { type from to } } } }""";

    public static string Around(string of) =>
        $$"""{ neighbourhood(of: "{{of}}", depth: 2, limit: 200, periods: ALL) { lookedAt nodes { id distance } relationships { type from to } } }""";
}
