using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using static GraphCouncil.ServerTests.Guard.Text;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>Requests that are refused, as large as one may be: what is wrong with each is wrong as often as there is room for it.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Ask">So much of it: the document, and its variables.</param>
internal sealed record DearRefusal(string Name, Func<int, (string Document, JsonNode? Variables)> Ask)
{
    private const string Filter = "query($w:PersonFilterInput){people(first:1,where:$w){nodes{id}}}";
    private const string Order = "query($o:[PersonSortInput!]){people(first:1,order:$o){nodes{id}}}";

    // Like many types of the schema, and as long as what is looked for among them.
    private const string LongName = "AssistanceRequestCompetencyOperationFilterInputConnectionEdge";

    public static IReadOnlyList<DearRefusal> All { get; } = [.. Documents(), .. Conflicts(), .. ByVariable()];

    public byte[] Body(int size)
    {
        var (document, variables) = Ask(size);
        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["query"] = document, ["variables"] = variables });
    }

    private static IEnumerable<DearRefusal> Documents() =>
    [
        Written("unknown fields", n => $"{{people{{nodes{{{Join(n, i => $"zz{i}")}}}}}}}"),
        Written("long unknown fields", n => $"{{people{{nodes{{{Join(n, i => $"competencie{i:0000000000}{new string('s', 40)}")}}}}}}}"),
        Written("unknown fields in fragments", n => $"{{people{{nodes{{...a ...b ...c}}}}}}{Join(3, f => $"fragment {(char)('a' + f)} on Person{{{Join(n, i => $"zz{i}")}}}")}"),
        Written("unknown arguments", n => $"{{people({Join(n, i => $"zz{i}:1")}){{totalCount}}}}"),
        Written("unknown arguments of many", n => $"{{people{{nodes{{{Join(n, _ => "id(zz:1)")}}}}}}}"),
        Written("an argument many times", n => $"{{people({Join(n, _ => "first:1")}){{totalCount}}}}"),
        Written("missing arguments", n => $"{{...{{{Join(n, i => "...{" + (i < 64 ? "nodes{id}" : "node{id}") + "}")}}}}}"),
        Written("unused variables", n => $"query({Join(n, i => $"$v{i}:String")}){{people{{totalCount}}}}"),
        Written("a variable many times", n => $"query({Join(n, _ => "$v:String")}){{people{{totalCount}}}}"),
        Written("variables of unknown types", n => $"query({Join(n, i => $"$v{i}:PersonFilterInputt")}){{people{{totalCount}}}}"),
        Written("variables of long unknown types", n => $"query({Join(n, i => $"$v{i}:{LongName}{i:000}")}){{people{{totalCount}}}}"),
        Written("fragments on long unknown types", n => $"{{people{{nodes{{{Join(n, i => $"...on {LongName}{i:000}{{id}}")}}}}}}}"),
        Written("undefined variables", n => $"{{people(where:{{or:[{Join(n, i => $"{{id:{{eq:$v{i}}}}}")}]}}){{totalCount}}}}"),
        Written("undefined variables in ten operations", n => $"{Join(10, o => $"query q{o}{{...f}}")} fragment f on Query{{people(where:{{id:{{in:[{Join(n, i => $"$v{i}")}]}}}}){{totalCount}}}}"),
        Written("variables out of place in ten operations", n => $"{Join(10, o => $"query q{o}($v:Int){{...f}}")} fragment f on Query{{people(where:{{id:{{in:[{Join(n, _ => "$v")}]}}}}){{totalCount}}}}"),
        Written("fragments on unknown types", n => $"{{people{{nodes{{{Join(n, _ => "...on Persom{id}")}}}}}}}"),
        Written("fragments that never fit", n => $"{{people{{nodes{{{Join(n, _ => "...on Project{id}")}}}}}}}"),
        Written("unknown fragments", n => $"{{{Join(n, i => $"...f{i}")}}}"),
        Written("operations of one name", n => Join(n, _ => "query q{people{totalCount}}")),
        Written("unknown directives", n => $"{{people{{nodes{{{Join(n, _ => "id @skipp(if:true)")}}}}}}}"),
        Written("fields without their fields", n => $"{{people{{nodes{{{Join(n, i => i % 2 == 0 ? "reports" : "employer")}}}}}}}"),
        Written("fields of what has none", n => $"{{people{{nodes{{{Join(n, _ => "id{id}")}}}}}}}"),
        Written("values of another type", n => $"{{people(where:{{name:{{in:[{Join(n, i => i.ToString(CultureInfo.InvariantCulture))}]}}}}){{totalCount}}}}"),
        Written("unknown values of an enum", n => $"{{people(where:{{kind:{{in:[{Join(n, i => $"Z{i}")}]}}}}){{totalCount}}}}"),
        Written("texts for values of an enum", n => $"{{people(where:{{kind:{{in:[{Join(n, i => $"\"Z{i}\"")}]}}}}){{totalCount}}}}"),
        Written("unknown fields of an input", n => $"{{people(where:{{{Join(n, i => $"zz{i}:1")}}}){{totalCount}}}}"),
        Written("a field of an input many times", n => $"{{people(where:{{{Join(n, _ => "name:{}")}}}){{totalCount}}}}"),
        Written("dates of a hundred digits", n => $"{{people(where:{{consentOn:{{in:[{Join(n, i => $"\"2026-01-{i:00}T00:00:00.{new string('1', 100)}\"")}]}}}}){{totalCount}}}}"),
        Written("marks on a letter", n => $"{{people(where:{{name:{{eq:\"{Repeat("a" + new string('\u0327', 120) + new string('\u0301', 120), n)}\",zz:1}}}}){{totalCount}}}}"),
        Written("deep in what is unknown", n => $"{{people(zz:{Repeat("[", n)}{Repeat("]", n)}){{totalCount}}}}"),
        Written("too much to answer", n => $"{{people(first:100){{nodes{{{Join(n, i => $"a{i}:reports(first:100){{nodes{{reports(first:100){{nodes{{id}}}}}}}}")}}}}}}}"),
        Written("a thousand tests", n => $"{{people(where:{{or:[{Join(n, i => $"{{name:{{eq:\"{i}\"}}}}")}]}}){{totalCount}}}}"),
        Written("related tests", n => $"{{people(where:{{and:[{Join(n, _ => "{reports:{some:{name:{eq:\"a\"}}}}")}]}}){{totalCount}}}}"),
        Written("cursors that are none", n => $"{{{Join(n, i => $"a{i}:people(after:\"{new string('A', 400)}\"){{totalCount}}")}}}"),
        Written("ids that are none", n => $"{{nodes(ids:[{Join(n, i => $"\"x{i}\"")}]){{id}}}}"),
        Written("orders that are none", n => $"{{people(order:[{Join(n, _ => "{name:ASC,id:ASC}")}]){{totalCount}}}}"),
    ];

    private static IEnumerable<DearRefusal> Conflicts() =>
    [
        Written("arguments that differ", n => $"{{{Join(n, i => $"people(first:{i}){{totalCount}}")}}}"),
        Written("arguments that differ at the last", n => $"{{{Join(Math.Max(0, n - 1), _ => "people{totalCount}")} people(first:1){{totalCount}}}}"),
        Written("twenty names, each many times and differing at the last",
            n => $"{{{Join(n, i => Join(19, f => $"{Roots[f]}(first:{(i == n - 1 ? 2 : 1)}){{totalCount}}"))}}}"),
        Written("a set many times and differing at the bottom",
            n => $"{{{Join(n, i => $"people{{nodes{{manager{{employer{{employees(first:{i}){{totalCount}}}}}}}}}}")}}}"),
        Written("fields that differ, many times", n => $"{{people{{nodes{{{Join(n, i => "name id kind ")} x:name x:id y:name y:id z:name z:id}}}}}}"),
        Written("large arguments that are equal but for the last",
            n => $"{{{Join(n, i => $"people(where:{{name:{{in:[{Join(20, t => $"\"{t}\"")} \"{(i == n - 1 ? 1 : 0)}\"]}}}}){{totalCount}}")}}}"),
        Written("one by fragments many times", n => $"{{{Join(n, _ => "...f")}}}fragment f on Query{{...g ...g ...g people(first:2){{totalCount}}}}fragment g on Query{{people{{totalCount}}}}"),
        Written("sets by fragments that double", n => $"{{people{{nodes{{...f0}}}}}}{Join(n, i => $"fragment f{i} on Person{{manager{{...f{i + 1}}} manager{{...f{i + 1}}}}}")}fragment f{n} on Person{{reports(first:1){{totalCount}} reports(first:2){{totalCount}}}}"),
        Written("on types that never meet", n => $"{{nodes(ids:[\"person:1\"]){{{Join(n, i => $"...on {Types[i % Types.Length]}{{id x:__typename}}")} ...on Person{{x:id}}}}}}"),
        Written("shapes that differ", n => $"{{nodes(ids:[\"person:1\"]){{{Join(n, i => $"...on {Types[i % Types.Length]}{{id}}")} ...on Person{{x:name}} ...on Project{{x:id}}...on Project{{y:__typename}}...on Person{{y:name}}}}}}"),
    ];

    private static readonly string[] Roots =
    [
        "people", "allocations", "assistanceRequests", "competencies", "components", "municipalities", "projects", "workingGroups", "mandates", "deliverables",
        "people", "allocations", "assistanceRequests", "competencies", "components", "municipalities", "projects", "workingGroups", "mandates",
    ];

    private static readonly string[] Types = ["Person", "Project", "Component", "WorkingGroup", "Competency", "Municipality", "Mandate", "Deliverable"];

    private static IEnumerable<DearRefusal> ByVariable() =>
    [
        Sent("unknown fields", n => (Filter, new JsonObject { ["w"] = Members(n, i => ("zz" + i, 1)) })),
        Sent("filters that are none", n => (Filter, new JsonObject { ["w"] = new JsonObject { ["or"] = Items(n, i => i) } })),
        Sent("tests that are too many", n => (Filter, new JsonObject { ["w"] = new JsonObject { ["or"] = Items(n, _ => new JsonObject { ["id"] = new JsonObject() }) } })),
        Sent("values of another type", n => (Filter, new JsonObject { ["w"] = new JsonObject { ["name"] = new JsonObject { ["in"] = Items(n, i => i) } } })),
        Sent("values of an enum that has none such", n => (Filter, new JsonObject { ["w"] = new JsonObject { ["kind"] = new JsonObject { ["in"] = Items(n, i => "Z" + i) } } })),
        Sent("marks on a letter", n => (Filter, new JsonObject { ["w"] = new JsonObject { ["name"] = new JsonObject { ["in"] = Items(n, i => "a" + new string('\u0327', 200) + new string('\u0301', 57)) } } })),
        Sent("orders that are none", n => (Order, new JsonObject { ["o"] = Items(n, _ => new JsonObject { ["name"] = "ASC", ["id"] = "ASC" }) })),
        Sent("orders of nothing", n => (Order, new JsonObject { ["o"] = Items(n, _ => new JsonObject()) })),
        Sent("ids", n => ("query($i:[ID!]!){nodes(ids:$i){id}}", new JsonObject { ["i"] = Items(n, i => "person:" + i) })),
        Sent("a text to search for", n => ("query($t:String!){search(text:$t){totalCount}}", new JsonObject { ["t"] = string.Concat(Enumerable.Repeat("\u00e5 ", n)) })),
        Sent("a cursor", n => ("query($c:String){people(after:$c){totalCount}}", new JsonObject { ["c"] = new string('A', n) })),
        Sent("variables that nobody declared", n => ("{people(first:-1){totalCount}}", Members(n, i => ("v" + i, 1)))),
    ];

    private static DearRefusal Written(string name, Func<int, string> document) => new(name + ", written", n => (document(n), null));

    private static DearRefusal Sent(string name, Func<int, (string, JsonNode?)> ask) => new(name + ", sent", ask);

    private static JsonObject Members(int count, Func<int, (string Name, JsonNode Value)> member) =>
        new(Enumerable.Range(0, count).Select(member).Select(each => KeyValuePair.Create<string, JsonNode?>(each.Name, each.Value)));

    private static JsonArray Items(int count, Func<int, JsonNode> item) => new([.. Enumerable.Range(0, count).Select(item)]);
}
