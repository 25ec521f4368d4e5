using System.Text.Json.Nodes;
using static GraphCouncil.ServerTests.Guard.Text;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>One dimension of a request, as a request of any size in it.</summary>
/// <param name="Name">What grows, and whether it is written in the document or sent as a variable.</param>
/// <param name="Most">The size that is still answered; one more is refused. Null where several limits meet: any size is answered or refused.</param>
/// <param name="Ask">The request of a size.</param>
internal sealed record Size(string Name, int? Most, Func<int, (string Document, JsonNode? Variables)> Ask)
{
    private const string ByFilter = "query($w:PersonFilterInput){people(first:2,where:$w){totalCount nodes{id}}}";
    private const string ByOrder = "query($o:[PersonSortInput!]){people(first:3,order:$o){nodes{id} pageInfo{endCursor}}}";

    public static IReadOnlyList<Size> All { get; } =
    [
        Written("tests of one or", 200, n => People($"where:{{or:[{Join(n, i => $"{{name:{{eq:\"n{i}\"}}}}")}]}}")),
        Written("tests of one and", 200, n => People($"where:{{and:[{Join(n, i => $"{{name:{{neq:\"n{i}\"}}}}")}]}}")),
        Sent("tests of one or", 200, n => Filter("or", n, i => Test("jobTitle", "startsWith", "n" + i))),
        Sent("tests of one and", 200, n => Filter("and", n, i => Test("jobTitle", "nstartsWith", "n" + i))),
        Sent("pairs in one or", 100, n => Filter("or", n, i => new JsonObject { ["name"] = new JsonObject { ["eq"] = "n" + i, ["neq"] = "m" } })),
        Sent("tests of related nodes in one and", 30,
            n => Filter("and", n, i => new JsonObject { ["reports"] = new JsonObject { ["none"] = Test("name", "eq", "n" + i) } })),
        Sent("empty filters in one or", null, n => Filter("or", n * 20, _ => [])),
        Written("nots within nots", null, n => People($"where:{Repeat("{not:", n)}{{name:{{eq:\"a\"}}}}{Repeat("}", n)}")),
        Sent("nots within nots", null, n => Nested(n, inner => new() { ["not"] = inner })),
        Sent("ors within ands", null,
            n => Nested(n / 2, one => new() { ["and"] = new JsonArray(new JsonObject { ["or"] = new JsonArray(one, Test("name", "eq", "b")) }) })),
        Written("managers of managers", 12, n => People($"where:{Repeat("{manager:", n)}{{name:{{neq:\"a\"}}}}{Repeat("}", n)}")),
        Sent("managers of managers", 12, n => Nested(n, inner => new() { ["manager"] = inner })),
        Written("reports of reports", 12, n => People($"where:{Repeat("{reports:{some:", n)}{{name:{{neq:\"a\"}}}}{Repeat("}}", n)}")),
        Written("colleagues of colleagues", null,
            n => People($"where:{Repeat("{employer:{employees:{some:", n)}{{name:{{neq:\"a\"}}}}{Repeat("}}}", n)}")),
        Written("keys of an order", 8, n => People($"order:[{Join(n, i => i % 2 == 0 ? "{name:ASC}" : "{manager:{name:DESC}}")}]")),
        Sent("keys of an order", 8, n => Order(Enumerable.Range(0, n).Select(i => Step(1, i % 2 == 0 ? "ASC" : "DESC")))),
        Written("steps of an order", 8, n => People($"order:{Repeat("{manager:", n)}{{name:ASC}}{Repeat("}", n)}")),
        Sent("steps of an order", 8, n => Order([Step(n, "DESC")])),
        Written("ids", 100, n => $"{{nodes(ids:[{Join(n, i => $"\"person:p{i:0000}\"")}]){{id __typename}}}}"),
        Sent("ids", 100, n => ("query($i:[ID!]!){nodes(ids:$i){id}}", new JsonObject { ["i"] = Texts(n, i => $"person:p{i:0000}") })),
        Written("items of in", null, n => People($"where:{{name:{{in:[{Join(n, i => $"\"n{i}\"")}]}}}}")),
        Sent("items of in", null,
            n => (ByFilter, new JsonObject { ["w"] = new JsonObject { ["name"] = new JsonObject { ["in"] = Texts(n * 50, i => "n" + i) } } })),
        Sent("letters of a text", null, n => (ByFilter, new JsonObject { ["w"] = Test("name", "contains", new string('a', n * 300)) })),
        Sent("quotes of a text", null, n => (ByFilter, new JsonObject { ["w"] = Test("name", "startsWith", new string('"', n * 150)) })),
        Written("letters of a text", null, n => People($"where:{{name:{{endsWith:\"{new string('a', n * 40)}\"}}}}")),
        Sent("words of a search", 16,
            n => ("query($t:String!){search(text:$t,first:2){totalCount}}", new JsonObject { ["t"] = Join(n, i => $"a{(char)('a' + (i % 26))}") })),
        Sent("letters of a search", 400,
            n => ("query($t:String!){search(text:$t,first:2){totalCount}}", new JsonObject { ["t"] = new string('a', n) })),
        Written("rows of a page", 100, n => $"{{people(first:{n}){{nodes{{id}}}}}}"),
        Sent("rows of a page", 100, n => ("query($n:Int){people(last:$n){nodes{id}}}", new JsonObject { ["n"] = n })),
        Written("root fields", 20, n => $"{{{Join(n, i => $"a{i}:people(first:{i + 1}){{totalCount}}")}}}"),
        Written("aliases of lists in a row", 30,
            n => $"{{people(first:2){{nodes{{{Join(n, i => $"a{i}:reports(first:{i + 1}){{totalCount}}")} id}}}}}}"),
        Written("lists within lists", null,
            n => $"{{people(first:1){{nodes{{{Repeat("ledProjects(first:1){nodes{leader{", n)}id{Repeat("}}}", n)}}}}}}}"),
        Written("fields of one answer", null, n => $"{{people(first:1){{nodes{{{Repeat("id name ", n)}}}}}}}"),
        Written("fragments", 50, n => $"{{{Join(n, i => $"...f{i}")}}}{Join(n, i => $"fragment f{i} on Query{{people(first:1){{nodes{{id}}}}}}")}"),
        Written("fragments in a row", 15, n => Chain(n - 1)),
        Written("inline fragments in a row", null, n => $"{{people(first:1){{nodes{Repeat("{... on Person", n)}{{id}}{Repeat("}", n)}}}}}"),
        Written("variables", 50,
            n => $"query({Join(n, i => $"$v{i}:String")}){{people(first:1,where:{{or:[{Join(n, i => $"{{email:{{eq:$v{i}}}}}")}]}}){{totalCount}}}}"),
        Sent("letters of a cursor", null,
            n => ("query($c:String){people(first:1,after:$c){nodes{id}}}", new JsonObject { ["c"] = new string('A', n * 300) })),
        Sent("letters of an id", null, n => ("query($i:ID!){node(id:$i){id}}", new JsonObject { ["i"] = "person:" + new string('a', n * 300) })),
    ];

    public override string ToString() => Name;

    private static Size Written(string name, int? most, Func<int, string> document) => new(name + ", written", most, n => (document(n), null));

    private static Size Sent(string name, int? most, Func<int, (string, JsonNode?)> ask) => new(name + ", sent", most, ask);

    private static string People(string arguments) => $"{{people(first:3,{arguments}){{totalCount nodes{{id}} pageInfo{{endCursor}}}}}}";

    private static (string, JsonNode?) Filter(string all, int count, Func<int, JsonObject> item) =>
        (ByFilter, new JsonObject { ["w"] = new JsonObject { [all] = Items(count, item) } });

    private static (string, JsonNode?) Nested(int count, Func<JsonObject, JsonObject> around) =>
        (ByFilter, new JsonObject { ["w"] = Enumerable.Range(0, count).Aggregate(Test("name", "eq", "a"), (inner, _) => around(inner)) });

    private static (string, JsonNode?) Order(IEnumerable<JsonObject> keys) =>
        (ByOrder, new JsonObject { ["o"] = new JsonArray([.. keys.Select(key => (JsonNode)key)]) });

    private static JsonObject Step(int steps, string direction) =>
        Enumerable.Range(0, steps).Aggregate(new JsonObject { ["name"] = direction }, (inner, _) => new JsonObject { ["manager"] = inner });

    private static JsonObject Test(string property, string operation, string text) => new() { [property] = new JsonObject { [operation] = text } };

    private static JsonArray Texts(int count, Func<int, string> item) => Items(count, i => JsonValue.Create(item(i)));

    private static JsonArray Items(int count, Func<int, JsonNode> item) => new([.. Enumerable.Range(0, count).Select(item)]);
}
