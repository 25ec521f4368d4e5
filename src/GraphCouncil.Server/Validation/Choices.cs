using System.Text;

namespace GraphCouncil.Server.Validation;

/// <summary>Which names of the schema were most likely meant.</summary>
internal static class Choices
{
    private const int Most = 5;

    /// <summary>
    /// Up to five, the closest first whatever the case of their letters, then by that; equally close ones in the order of the schema.
    /// </summary>
    public static IEnumerable<string> Closest(string typo, IEnumerable<string> choices)
    {
        // What is longer than any name of the schema is close to none.
        if (typo.Length is 0 or > EditDistance.Longest)
        {
            return choices.Take(Most);
        }

        var (inAnyCase, asWritten) = (new EditDistance(typo, anyCase: true), new EditDistance(typo, anyCase: false));
        return choices.OrderBy(choice => (inAnyCase.To(choice), asWritten.To(choice))).Take(Most);
    }

    /// <summary>The text with as many choices as there is room for.</summary>
    public static string After(string text, IEnumerable<string> choices, int characters)
    {
        var told = new StringBuilder(text);
        var first = true;
        foreach (var choice in choices)
        {
            var joint = first ? " Choices: " : ", ";
            if (told.Length + joint.Length + choice.Length + 1 > characters)
            {
                break;
            }

            told.Append(joint).Append(choice);
            first = false;
        }

        return first ? text : told.Append('.').ToString();
    }
}
