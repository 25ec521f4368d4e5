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
}
