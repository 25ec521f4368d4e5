using System.Collections.Immutable;
using System.Text;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;

namespace GraphCouncil.Council.Questions;

/// <summary>Names of enums of the rules, as the public schema writes them: <c>OnlyFree</c> is <c>ONLY_FREE</c>.</summary>
internal static class Choice
{
    public static EnumType Of<T>(string name, string description, Func<T, string> describe)
        where T : struct, Enum =>
        new(new(name), [.. Enum.GetValues<T>().Select(value => new EnumValue(Name(value)) { Description = describe(value) })])
        {
            Description = description,
        };

    /// <summary>Those of a list of an argument, in the order of the enum; all where it is not given.</summary>
    public static ImmutableArray<T> All<T>(ArgumentValues arguments, string name)
        where T : struct, Enum
    {
        var (all, named) = (Enum.GetValues<T>(), arguments.Texts(name, Enum.GetValues<T>().Length));
        return [.. all.Where(value => !arguments.Has(name) || named.Contains(Name(value)))];
    }

    /// <summary>The one of an argument, or the usual one.</summary>
    public static T One<T>(ArgumentValues arguments, string name, T usual)
        where T : struct, Enum =>
        arguments.Text(name) is { } given ? Enum.GetValues<T>().First(value => Name(value) == given) : usual;

    public static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(letter));
        }

        return name.ToString();
    }
}
