using System.Text;

namespace GraphCouncil.ServerTests.Guard;

/// <summary>Writes documents of a given size.</summary>
internal static class Text
{
    public static string Repeat(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();

    public static string Join(int times, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, times).Select(part));

    /// <summary>Selection sets inside each other, one field each; the innermost one may hold something else.</summary>
    public static string Nest(int depth, Func<int, string> field, string innermost = "") =>
        string.Concat(Enumerable.Range(0, depth).Select(i => "{" + field(i))) + (innermost.Length > 0 ? "{" + innermost + "}" : string.Empty) + Repeat("}", depth);

    /// <summary>One more fragment than <paramref name="links"/>, each spreading the next.</summary>
    public static string Chain(int links) =>
        "{...f0}" + Join(links, i => $"fragment f{i} on Query{{...f{i + 1}}}") + $" fragment f{links} on Query{{__typename}}";
}
