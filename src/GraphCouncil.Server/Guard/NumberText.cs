namespace GraphCouncil.Server.Guard;

/// <summary>How far a number goes for the parser.</summary>
internal static class NumberText
{
    /// <summary>Is there a digit wherever there must be one, behind the point and the e?</summary>
    /// <param name="from">Where it begins, with a digit or a sign.</param>
    /// <param name="end">Where it ends, or the point or e that no digit follows.</param>
    public static bool IsRight(string text, int from, out int end)
    {
        end = EndOfDigits(text, from + 1);
        if (At(text, end) == '.')
        {
            var part = EndOfDigits(text, end + 1);
            if (part == end + 1)
            {
                return false;
            }

            end = part;
        }

        if (At(text, end) is not ('e' or 'E'))
        {
            return true;
        }

        var digits = end + (At(text, end + 1) is '+' or '-' ? 2 : 1);
        var power = EndOfDigits(text, digits);
        end = power == digits ? end : power;
        return power > digits;
    }

    private static int EndOfDigits(string text, int at)
    {
        while (char.IsAsciiDigit(At(text, at)))
        {
            at++;
        }

        return at;
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';
}
