using System.Text.RegularExpressions;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>A document that people wrote, with one or two words of it changed, left out, doubled or swapped.</summary>
internal sealed partial class SomeMutation(Random chance, Vocabulary schema, string[] documents)
{
    private static readonly string[] Strays =
    [
        "null", "1", "\"a\"", "true", "ACTIVE", "[]", "{}", "$x", "id", "name", "nodes", "__typename", "Person", "@skip(if: true)",
        "... on Person { id }",
    ];

    public string Next()
    {
        var tokens = Token().Matches(Comment().Replace(documents[chance.Next(documents.Length)], "")).Select(match => match.Value).ToList();
        for (var n = chance.Next(3); n > 0; n--)
        {
            Change(tokens);
        }

        return string.Join(' ', tokens);
    }

    private void Change(List<string> tokens)
    {
        // Punctuation is left alone most of the time: what is no syntax says little about validation.
        var words = Enumerable.Range(0, tokens.Count).Where(i => char.IsLetterOrDigit(tokens[i][0]) || tokens[i][0] is '"' or '_').ToArray();
        if (words.Length == 0)
        {
            return;
        }

        var at = chance.Next(10) == 0 ? chance.Next(tokens.Count) : words[chance.Next(words.Length)];
        var other = words[chance.Next(words.Length)];
        switch (chance.Next(6))
        {
            case 0:
                tokens[at] = tokens[other];
                break;
            case 1:
                tokens[at] = Strays[chance.Next(Strays.Length)];
                break;
            case 2:
                tokens.Insert(at, tokens[at]);
                break;
            case 3:
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 4:
                var fields = schema.Fields(schema.Objects[chance.Next(schema.Objects.Count)]);
                tokens[at] = fields[chance.Next(fields.Count)].Name.StringValue;
                break;
            default:
                tokens.RemoveAt(at);
                break;
        }
    }

    [GeneratedRegex(
        "\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\])*\"|\\.\\.\\.|[$@]?[A-Za-z_][A-Za-z0-9_]*|-?[0-9][0-9.eE+-]*|[^\\s,]",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex("#.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
