namespace GraphCouncil.Core.Text;

/// <summary>The order of text by code point, as stores order it. That of UTF-16 units, which .NET calls ordinal, differs beyond U+D7FF.</summary>
public sealed class CodePoints : IComparer<string>
{
    private CodePoints()
    {
    }

    public static CodePoints Order { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        var at = left.CommonPrefixLength(right);
        return at == left.Length || at == right.Length
            ? left.Length.CompareTo(right.Length)
            : Rank(left[at]).CompareTo(Rank(right[at]));
    }

    // Surrogates are halves of what lies beyond U+FFFF, so they stand behind U+E000 to U+FFFF.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
