using System.Collections.Immutable;

namespace GraphCouncil.Testing;

/// <summary>Text that tries to be a statement (limits.md D01), for query languages of both families.</summary>
public static class HostileText
{
    private static readonly ImmutableDictionary<string, string> ByName = new Dictionary<string, string>
    {
        ["Robby"] = "Robby' WITH true as ignored MATCH (s:Student) DETACH DELETE s; //",
        ["closing a pattern"] = "'})-[:X]-() RETURN 1 //",
        ["a parameter"] = "$v.p0",
        ["a numbered parameter"] = "?1",
        ["opening a template"] = "{{",
        ["a null character"] = "\0'; DELETE",
        ["64 KB of quotes"] = new string('\'', 64 * 1024),
        ["64 KB of double quotes"] = new string('"', 64 * 1024),
        ["closing a statement"] = "x'); DELETE FROM person; --",
        ["always true"] = "' OR '1'='1",
        ["always true in double quotes"] = "\" OR \"\" = \"",
        ["a backtick"] = "`) DETACH DELETE n //",
        ["an escaped quote"] = "\\' OR 1=1 //",
        ["a written out letter"] = "\\u0027 OR 1=1 //",
        ["a near column"] = "NEAR(a b) AND name:* OR \"",
        ["a minus"] = "-a* NOT ^b",
        ["a comment"] = "/* x */ -- y",
    }.ToImmutableDictionary();

    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    public static IEnumerable<string> Texts => ByName.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value);

    public static string Named(string name) => ByName[name];
}
