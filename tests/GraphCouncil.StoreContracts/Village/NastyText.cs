using System.Collections.Immutable;
using Xunit;

namespace GraphCouncil.StoreContracts.Village;

/// <summary>Text that breaks what was not made for it. Called by name, since test reports garble it.</summary>
public static class NastyText
{
    private static readonly ImmutableDictionary<string, string> ByName = new Dictionary<string, string>
    {
        ["null character"] = "a\0b",
        ["only a null character"] = "\0",
        ["single quote"] = "'",
        ["double quotes"] = "\"\"",
        ["quotes and backticks"] = "a'b`c",
        ["backslash"] = "\\",
        ["backslash and quote"] = "\\'\\\"",
        ["escape of JSON"] = "\\u0000\\n",
        ["line ends"] = "\r\n\u2028\u2029\u0085",
        ["control characters"] = "\u0001\u001f\u007f\u009f\t",
        ["combining letters"] = "e\u0301a\u030a",
        ["many combining marks"] = "a\u0300\u0301\u0302\u0303\u0304",
        ["marks out of order"] = "s\u0307\u0323",
        ["a sign for a letter"] = "\u212B\u2126",
        ["korean letters apart"] = "\u1112\u1161\u11AB",
        ["a letter beside noncharacters"] = "a\u030A\uFFFEa\u030A\uFFFE",
        ["emoji"] = "\U0001F600\U0001F468\u200D\U0001F469\u200D\U0001F467",
        ["override of direction"] = "a\u202Eb",
        ["byte order mark"] = "\uFEFFa",
        ["noncharacters"] = "\uFFFE\uFFFF\U0010FFFF",
        ["danish"] = "Æøå ÆØÅ aa Åå",
        ["spaces around"] = " a ",
        ["only a space"] = " ",
        ["percent and underscore"] = "%_*?[a-z]^$",
        ["dollar"] = "$p0 :p0 @p0 ?1 {{ }} ${x}",
        ["end of a statement"] = "x'; DROP TABLE people; --",
    }.ToImmutableDictionary();

    /// <summary>Those that are kept otherwise than they are written: in normalization form C, here written out by hand.</summary>
    private static readonly ImmutableDictionary<string, string> Composed = new Dictionary<string, string>
    {
        ["combining letters"] = "\u00E9\u00E5",
        ["many combining marks"] = "\u00E0\u0301\u0302\u0303\u0304",
        ["marks out of order"] = "\u1E69",
        ["a sign for a letter"] = "\u00C5\u03A9",
        ["korean letters apart"] = "\uD55C",
        ["a letter beside noncharacters"] = "\u00E5\uFFFE\u00E5\uFFFE",
    }.ToImmutableDictionary();

    public static TheoryData<string> All => [.. ByName.Keys.Order(StringComparer.Ordinal)];

    public static string Named(string name) => ByName[name];

    /// <summary>As it is kept and comes back.</summary>
    public static string Kept(string name) => Composed.GetValueOrDefault(name, ByName[name]);

    /// <summary>All of them, in one order.</summary>
    public static IEnumerable<string> Texts => ByName.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value);
}
