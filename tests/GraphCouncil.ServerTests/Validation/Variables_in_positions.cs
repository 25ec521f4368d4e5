using GraphCouncil.Server.Validation;
using GraphQLParser;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>Specification 5.8.5, for types of the public schema and some more, in every kind of position.</summary>
public sealed class Variables_in_positions
{
    private static readonly string[] Wrappings = ["T", "T!", "[T]", "[T!]", "[T]!", "[T!]!", "[[T]]", "[[T!]!]!", "[[[T]]]"];

    /// <summary>Which of the pairs are allowed is what graphql-js allows; both kinds must be there in number, or this would prove nothing.</summary>
    [Fact]
    public async Task Stand_where_graphql_js_lets_them()
    {
        var probes = new Probes();
        var ours = new Ours(probes.Sdl);

        // Every third type of the schema, the scalars and lists of lists: inputs of different lists are alike, and all of them take two minutes.
        var documents = Enumerable.Range(0, probes.Types.Length)
            .Where(type => type % 3 == 0 || probes.Types[type].Length < 10 || probes.Types[type].StartsWith("[[", StringComparison.Ordinal))
            .SelectMany(type => Documents(probes, type)).ToArray();
        var answers = await GraphQLJs.AskAsync(probes.Sdl, documents.Select(document => new { document }));
        Assert.Equal(documents.Length, answers.Length);
        var (pairs, refused) = (0, 0);
        for (var i = 0; i < documents.Length; i++)
        {
            var theirs = answers[i].GetProperty("at").EnumerateArray().Select(at => at[0].GetInt32()).ToHashSet();
            var lines = documents[i].Split('\n');
            var errors = DocumentValidation.Check(Parser.Parse(documents[i]), ours.Index).ToErrors(documents[i], 100, suggestions: false);
            var mine = errors.Select(error => error.Locations[0].Line).ToHashSet();
            var different = mine.Union(theirs).Except(mine.Intersect(theirs)).Select(line => lines[line - 1]);
            Assert.True(mine.SetEquals(theirs), $"graphql-js and we differ: {string.Join('\n', different)}");
            pairs += lines.Length;
            refused += theirs.Count;
        }

        Assert.InRange(pairs, 100_000, 1_000_000);
        Assert.InRange((double)refused / pairs, 0.3, 0.9);
    }

    /// <summary>One document for each position of the type, one operation a line for each declared type and default.</summary>
    private static IEnumerable<string> Documents(Probes probes, int type)
    {
        var name = Probes.NameOf(probes.Types[type]);
        var other = name == "Int" ? "String" : "Int";
        foreach (var position in Probes.Positions(type))
        {
            var lines = Wrappings.Select(wrapping => wrapping.Replace("T", name, StringComparison.Ordinal)).Append(other).Append(other + "!")
                .SelectMany(declared => new[] { declared, declared + " = null", declared + " = " + probes.Literal(declared) })
                .Select((declared, line) => $"query q{line}($v: {declared}) {{ {position} }}");
            yield return string.Join('\n', lines);
        }
    }
}
