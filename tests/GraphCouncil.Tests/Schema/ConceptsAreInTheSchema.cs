using System.Text.RegularExpressions;
using GraphCouncil.Testing;
using GraphQLParser;
using GraphQLParser.AST;
using Xunit;

namespace GraphCouncil.Tests.Schema;

/// <summary>Every concept of the founding memo has a place in the source schema, or is one of the rules R1 to R14.</summary>
public sealed partial class ConceptsAreInTheSchema
{
    private const int Concepts = 109;

    private static readonly string[][] Rows = [.. File.ReadLines(RepositoryFiles.At("schema/concepts.csv")).Skip(1).Select(Fields)];

    private static readonly HashSet<string> Coordinates = ReadCoordinates();

    [Fact]
    public void Every_concept_has_one_row_in_order() =>
        Assert.Equal(Enumerable.Range(1, Concepts).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)), Rows.Select(r => r[0]));

    [Fact]
    public void Every_row_names_its_concept_and_says_how_it_is_tied() =>
        Assert.All(Rows, row => Assert.True(row is [_, { Length: > 0 }, { Length: > 0 }, { Length: > 0 }], $"Row {row[0]} of schema/concepts.csv needs four filled columns."));

    [Fact]
    public void Every_tie_leads_to_a_coordinate_or_a_rule()
    {
        var loose = from row in Rows from tie in row[2].Split(' ') where !Coordinates.Contains(tie) && !Rule().IsMatch(tie) select $"{row[0]} {row[1]}: {tie}";
        Assert.Empty(loose);
    }

    private static HashSet<string> ReadCoordinates()
    {
        var coordinates = new HashSet<string>(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(RepositoryFiles.At("schema"), "*.graphql").Where(f => Path.GetFileName(f) != "public.graphql");
        foreach (var definition in files.SelectMany(f => Parser.Parse(File.ReadAllText(f)).Definitions).OfType<GraphQLTypeDefinition>())
        {
            var type = definition.Name.StringValue;
            coordinates.Add(type);
            IEnumerable<string> parts = definition switch
            {
                GraphQLObjectTypeDefinition { Fields: { } fields } => fields.Select(f => f.Name.StringValue),
                GraphQLInterfaceTypeDefinition { Fields: { } fields } => fields.Select(f => f.Name.StringValue),
                GraphQLEnumTypeDefinition { Values: { } values } => values.Select(v => v.Name.StringValue),
                _ => [],
            };
            coordinates.UnionWith(parts.Select(part => $"{type}.{part}"));
        }

        return coordinates;
    }

    private static string[] Fields(string line) => [.. Field().Matches(line).Select(m => m.Groups["quoted"].Success ? m.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups["plain"].Value)];

    [GeneratedRegex("""(?:^|,)(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,]*))""")]
    private static partial Regex Field();

    [GeneratedRegex("^R([1-9]|1[0-4])$")]
    private static partial Regex Rule();
}
