namespace GraphCouncil.Server.Guard;

/// <summary>The value of a block string (specification 2.9.4, BlockStringValue): without the indentation that its lines share.</summary>
internal static class BlockText
{
    /// <param name="content">As it stands between the quotes, without a carriage return alone.</param>
    public static string ValueOf(string content)
    {
        string[] lines = content.Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var shared = lines.Skip(1).Where(line => !IsBlank(line)).Select(Indentation).DefaultIfEmpty(0).Min();
        for (var i = 1; i < lines.Length; i++)
        {
            lines[i] = lines[i][Math.Min(shared, lines[i].Length)..];
        }

        var first = Array.FindIndex(lines, line => !IsBlank(line));
        return first < 0 ? string.Empty : string.Join('\n', lines[first..(Array.FindLastIndex(lines, line => !IsBlank(line)) + 1)]);
    }

    private static bool IsBlank(string line) => Indentation(line) == line.Length;

    private static int Indentation(string line) => line.Length - line.AsSpan().TrimStart(" \t").Length;
}
