using System.Text;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// The question that finds a search's candidates in the full-text index: every word of the terms, in one of its spellings, as the start of a word. Only
/// letters and digits get into it, so that a text is never syntax of the index's language; whether a candidate matches is decided by the statement.
/// </summary>
internal static class IndexWords
{
    /// <summary>The index cuts longer words into pieces; the start of a word is found by the start of its first piece.</summary>
    private const int WordLength = 200;

    /// <summary>No folded text holds a sign, so this finds nothing.</summary>
    private const string Nothing = "+\\_*";

    public static string Question(GraphValue.List terms)
    {
        var question = new StringBuilder();
        foreach (var word in terms.Items.OfType<GraphValue.Text>().SelectMany(term => Words(term.Value)).Distinct())
        {
            var spellings = SearchText.Spellings(" " + word).Select(each => each[1..] + "*");
            question.Append(question.Length > 0 ? " +(" : "+(").AppendJoin(' ', spellings).Append(')');
        }

        return question.Length > 0 ? question.ToString() : Nothing;
    }

    /// <summary>A list for each term, with its spellings.</summary>
    public static GraphValue.List Spellings(GraphValue.List terms) => new([
        .. terms.Items.OfType<GraphValue.Text>()
            .Select(term => new GraphValue.List([.. SearchText.Spellings(term.Value).Select(each => new GraphValue.Text(each))])),
    ]);

    private static IEnumerable<string> Words(string term)
    {
        var word = new StringBuilder();
        foreach (var rune in term.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune))
            {
                if (word.Length > 0)
                {
                    yield return word.ToString();
                }

                word.Clear();
            }
            else if (word.Length < WordLength)
            {
                word.Append(rune.ToString());
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
