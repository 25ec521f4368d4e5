namespace GraphCouncil.Server.Guard;

/// <summary>What the parser says of a fault, without what the caller wrote.</summary>
internal static class SyntaxMessage
{
    private const string Found = ", found ";
    private const string Unexpected = "Unexpected ";

    public static string Of(string description)
    {
        var found = description.IndexOf(Found, StringComparison.Ordinal);
        if (found >= 0)
        {
            return $"{description[..found]}{Found}{KindOf(description.AsSpan(found + Found.Length))}.";
        }

        if (description.StartsWith(Unexpected, StringComparison.Ordinal))
        {
            return $"{Unexpected}{KindOf(description.AsSpan(Unexpected.Length))}.";
        }

        var colon = description.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? description : $"{description[..colon]}.";
    }

    /// <summary>The parser writes a token as its kind followed by its text in quotes.</summary>
    private static ReadOnlySpan<char> KindOf(ReadOnlySpan<char> token)
    {
        var end = token.IndexOf(' ');
        return end < 0 ? token : token[..end];
    }
}
