using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Statements;

namespace GraphCouncil.Sqlite.Reading;

/// <summary>Puts values into the parameters of a statement.</summary>
internal static class ValueBinder
{
    public static void Bind(Statement statement, int parameter, BindingForm form, GraphValue value)
    {
        switch (form)
        {
            case BindingForm.Value:
                Bind(statement, parameter, value);
                break;
            case BindingForm.JsonList:
                statement.Bind(parameter, Json((GraphValue.List)value));
                break;
            case BindingForm.IdPrefixes:
                statement.Bind(parameter, Json(Prefixes((GraphValue.List)value)));
                break;
            case BindingForm.Spellings:
                statement.Bind(parameter, "[" + string.Join(',', Terms((GraphValue.List)value).Select(term => Json(Spelled(term)))) + "]");
                break;
            case BindingForm.IndexQuestion:
                statement.Bind(parameter, IndexQuestion((GraphValue.List)value));
                break;
        }
    }

    public static void Bind(Statement statement, int parameter, GraphValue value)
    {
        switch (value)
        {
            case GraphValue.Text text:
                statement.Bind(parameter, text.Value);
                break;
            case GraphValue.Integer whole:
                statement.Bind(parameter, whole.Value);
                break;
            case GraphValue.Real real:
                statement.Bind(parameter, real.Value);
                break;
            case GraphValue.Truth truth:
                statement.Bind(parameter, truth.Value ? 1 : 0);
                break;
            case GraphValue.List list:
                statement.Bind(parameter, Json(list));
                break;
            case GraphValue.Missing:
                statement.BindMissing(parameter);
                break;
            default:
                throw new UnreachableException($"{value.GetType().Name} is no kind of value.");
        }
    }

    /// <summary>A list as a JSON array; truth as 1 and 0, as the tables keep it.</summary>
    public static string Json(GraphValue.List list)
    {
        var json = new StringBuilder("[");
        foreach (var item in list.Items)
        {
            if (json.Length > 1)
            {
                json.Append(',');
            }

            json.Append(item switch
            {
                GraphValue.Text text => "\"" + JsonEncodedText.Encode(text.Value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"",
                GraphValue.Integer whole => whole.Value.ToString(CultureInfo.InvariantCulture),
                GraphValue.Real real => real.Value.ToString("R", CultureInfo.InvariantCulture),
                GraphValue.Truth truth => truth.Value ? "1" : "0",
                _ => throw new InvalidOperationException("A list holds plain values only."),
            });
        }

        return json.Append(']').ToString();
    }

    private static GraphValue.List Prefixes(GraphValue.List ids) =>
        new([.. ids.Items.OfType<GraphValue.Text>().Select(id => id.Value.Split(':')[0]).Distinct().Select(prefix => new GraphValue.Text(prefix))]);

    private static IEnumerable<string> Terms(GraphValue.List terms) => terms.Items.OfType<GraphValue.Text>().Select(term => term.Value);

    private static GraphValue.List Spelled(string term) => new([.. SearchText.Spellings(term).Select(each => new GraphValue.Text(each))]);

    /// <summary>Every term, in one of its spellings. An empty phrase is found nowhere, as is a term without a word.</summary>
    private static string IndexQuestion(GraphValue.List terms)
    {
        var questions = Terms(terms).Select(term => SearchText.Spellings(term).Select(Question).Where(each => each.Length > 0).ToArray())
            .Where(spellings => spellings.Length > 0).ToArray();
        return questions.Length == 0 ? "\"\"" : string.Join(" AND ", questions.Select(spellings => $"({string.Join(" OR ", spellings)})"));
    }

    /// <summary>Each word in quotes; the last one of a term without a space behind it may be the start of a word.</summary>
    private static string Question(string term)
    {
        var words = IndexWords(term);
        return words.Length == 0 ? "" : $"({string.Join(" AND ", words.Select(word => $"\"{word}\""))}{(term.EndsWith(' ') ? "" : "*")})";
    }

    /// <summary>Cut as the index cuts: letters and digits of ASCII and everything beyond ASCII make words.</summary>
    private static string[] IndexWords(string term) =>
        string.Concat(term.Select(c => char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
