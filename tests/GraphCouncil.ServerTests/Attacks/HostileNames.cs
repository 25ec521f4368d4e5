using System.Text.Json.Nodes;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>What would end up as a label, a type or a key if names came from outside (limits.md D02 and D03). Each must be refused before a store hears of it.</summary>
internal static class HostileNames
{
    private const string Where = "query($w:PersonFilterInput){people(first:1,where:$w){nodes{id}}}";
    private const string Order = "query($o:[PersonSortInput!]){people(first:1,order:$o){nodes{id}}}";
    private const string Kinds = "query($k:[SearchKind!]){search(text:\"a\",kinds:$k){edges{node{__typename}}}}";
    private const string ById = "query($i:ID!){node(id:$i){id}}";

    private static readonly string[] Names =
    [
        "Person`) DETACH DELETE n //",
        "Movie\\u0060) MATCH",
        "FROM_PRODUCTION]->(:Production)-[:ACTED_IN",
        "Person) DELETE (n) RETURN (n)--(",
        "``",
        "",
        "\uFF40) DETACH DELETE n //",
        "\u02CB) DETACH DELETE n //",
        "\\uu0060) DETACH DELETE n //",
    ];

    private static readonly string[] Keys = ["a`:1}) MATCH", "__proto__", "constructor", "name.eq", "name$order", "\u00C5", "A\u030A"];

    /// <summary>A name for each, its document and its variables.</summary>
    public static IEnumerable<(string Name, string Document, JsonObject Variables)> All =>
    [
        .. Names.SelectMany((name, at) => new (string, string, JsonObject)[]
        {
            ($"D02 kind {at}", Kinds, new() { ["k"] = new JsonArray(name) }),
            ($"D02 direction {at}", Order, new() { ["o"] = new JsonArray(new JsonObject { ["name"] = name }) }),
            ($"D02 type in an id {at}", ById, new() { ["i"] = name + ":1" }),
        }),
        .. Keys.SelectMany((key, at) => new (string, string, JsonObject)[]
        {
            ($"D03 filter key {at}", Where, new() { ["w"] = new JsonObject { [key] = new JsonObject { ["eq"] = "x" } } }),
            ($"D03 operation key {at}", Where, new() { ["w"] = new JsonObject { ["name"] = new JsonObject { [key] = "x" } } }),
            ($"D03 order key {at}", Order, new() { ["o"] = new JsonArray(new JsonObject { [key] = "ASC" }) }),
        }),
    ];
}
