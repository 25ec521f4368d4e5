using System.Text;
using GraphCouncil.Core.Map;

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
