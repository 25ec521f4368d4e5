using System.Text;

namespace GraphCouncil.Server.Validation;

/// <summary>Which names of the schema were most likely meant.</summary>
internal static class Choices
{
    private const int Most = 5;

    // Longer than any name of the schema: nothing of it is close to such a name, and distances would take long.
    private const int LongestTypo = 64;

    /// <summary>Up to five, the closest by edit distance first; equally close ones in the order of the schema.</summary>
    public static IEnumerable<string> Closest(string typo, IEnumerable<string> choices) =>
        typo.Length is 0 or > LongestTypo ? choices.Take(Most) : choices.OrderBy(choice => Distance(typo, choice)).Take(Most);

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

    /// <summary>
    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment); another case of a letter is half a step.
    /// </summary>
    private static double Distance(string typo, string choice)
    {
        Span<double> before = stackalloc double[typo.Length + 1];
        Span<double> last = stackalloc double[typo.Length + 1];
        Span<double> now = stackalloc double[typo.Length + 1];
        for (var i = 0; i <= typo.Length; i++)
        {
            last[i] = i;
        }

        for (var j = 1; j <= choice.Length; j++)
        {
            now[0] = j;
            for (var i = 1; i <= typo.Length; i++)
            {
                now[i] = Math.Min(Math.Min(now[i - 1], last[i]) + 1, last[i - 1] + Step(typo[i - 1], choice[j - 1]));
                if (i > 1 && j > 1 && typo[i - 1] == choice[j - 2] && typo[i - 2] == choice[j - 1])
                {
                    now[i] = Math.Min(now[i], before[i - 2] + 1);
                }
            }

            var free = before;
            before = last;
            last = now;
            now = free;
        }

        return last[typo.Length];
    }

    private static double Step(char one, char other) => one == other ? 0 : char.ToUpperInvariant(one) == char.ToUpperInvariant(other) ? 0.5 : 1;
}
