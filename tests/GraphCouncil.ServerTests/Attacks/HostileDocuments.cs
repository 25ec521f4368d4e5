using System.Text.Json;
using static GraphCouncil.ServerTests.Guard.Text;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>Documents that kill, stall or swell servers that believe what they are sent. The numbers are those of the list of attacks.</summary>
internal static class HostileDocuments
{
    private static readonly Dictionary<string, (string Document, object? Variables)> Documents = Collect();

    /// <summary>The name of each; each must be refused.</summary>
    public static TheoryData<string> Names { get; } = [.. Documents.Keys];

    /// <summary>The body of the request.</summary>
    public static byte[] Body(string name) => JsonSerializer.SerializeToUtf8Bytes(new { query = Documents[name].Document, variables = Documents[name].Variables });

    private static Dictionary<string, (string Document, object? Variables)> Collect()
    {
        var all = new Dictionary<string, (string, object?)>();
        foreach (var (name, document) in Nesting().Concat(Fragments()).Concat(Repetition()).Concat(Directives()).Concat(Schema()).Concat(Literals()).Concat(Amounts()))
        {
            all.Add(name, (document, null));
        }

        foreach (var (name, document, variables) in HostileNames.All)
        {
            all.Add(name, (document, variables));
        }

        all.Add("A14 negative by variable", (PagesBy("$n"), new { n = int.MinValue }));
        all.Add("A15 too many by variable", (PagesBy("$n"), new { n = int.MaxValue }));
        return all;
    }

    private static string PagesBy(string first) => $"query($n:Int){{people(first:{first}){{nodes{{reports(first:100){{nodes{{reports(first:100){{nodes{{id}}}}}}}}}}}}}}";

    private static IEnumerable<(string Name, string Document)> Amounts()
    {
        yield return ("A14 negative", "{a:people(first:-2147483648){nodes{id}} b:people(first:100){nodes{reports(first:100){nodes{reports(first:100){nodes{id}}}}}}}");
        yield return ("A15 99999999", "{people(first:99999999){nodes{id}}}");
        yield return ("A15 2147483647", "{people(first:2147483647){nodes{id}}}");
        yield return ("A15 three nested hundreds", "{people(first:100){nodes{reports(first:100){nodes{reports(first:100){nodes{id}}}}}}}");
    }

    private static IEnumerable<(string Name, string Document)> Nesting()
    {
        foreach (var n in (int[])[100, 5_000, 50_000])
        {
            yield return ($"A01 selections {n}", Repeat("{x", n) + Repeat("}", n));
            yield return ($"A01 selections {n}, open", Repeat("{x", n));
            yield return ($"A01 lists {n}", "{echo(v:" + Repeat("[", n) + Repeat("]", n) + ")}");
            yield return ($"A01 lists {n}, open", "{echo(v:" + Repeat("[", n));
            yield return ($"A01 objects {n}", "{people(where:" + Repeat("{not:", n) + "{}" + Repeat("}", n) + "){id}}");
            yield return ($"A01 objects {n}, open", "{people(where:" + Repeat("{not:", n));
            yield return ($"A01 types {n}", "query($a:" + Repeat("[", n) + "Int" + Repeat("]", n) + "){__typename}");
            yield return ($"A01 types {n}, open", "query($a:" + Repeat("[", n));
        }
    }

    private static IEnumerable<(string Name, string Document)> Fragments()
    {
        foreach (var n in (int[])[500, 1_050, 5_000])
        {
            yield return ($"A02 chain {n}", Chain(n));
        }

        foreach (var n in (int[])[24, 40])
        {
            yield return ($"A03 doubling {n}", "{...f0}" + Join(n, i => $"fragment f{i} on Query{{...f{i + 1} ...f{i + 1}}}") + $"fragment f{n} on Query{{__typename}}");
        }

        foreach (var n in (int[])[16, 20, 30])
        {
            yield return ($"A04 doubling with fields {n}", "{person(id:\"person:p1\"){...f0}}" + Join(n, i => $"fragment f{i} on Person{{a:manager{{...f{i + 1}}} b:manager{{...f{i + 1}}}}}") + $"fragment f{n} on Person{{id}}");
        }

        foreach (var n in (int[])[22, 26, 40])
        {
            yield return ($"A05 merging {n}", "{person(id:\"person:p1\"){" + Repeat("manager{", n) + "id" + Repeat("}", n) + " ...f0}}"
                + Join(n, i => $"fragment f{i} on Person{{manager{{...f{i + 1}}} manager{{...f{i + 1}}}}}") + $"fragment f{n} on Person{{id}}");
        }

        foreach (var n in (int[])[200, 3_000])
        {
            yield return ($"A07 spreads {n}", "{" + Join(n, i => $"...f{i}") + "}" + Join(n, i => $"fragment f{i} on Query{{person(id:\"person:p1\"){{id}}}}"));
        }

        yield return ("A16 cycle", "{person(id:\"person:p1\"){...A}} fragment A on Person{id ...A}");
        yield return ("A16 two in a cycle", "{person(id:\"person:p1\"){...A}} fragment A on Person{id ...B} fragment B on Person{id ...A}");
        yield return ("A16 cycle beside an unused one", "{person(id:\"person:p1\"){...A}} fragment A on Person{id ...A} fragment C on Person{id}");
        yield return ("A19 deeper where reused", "{person(id:\"person:p1\"){...A manager{manager{...A}}}} fragment A on Person{manager{manager{id}}}");
        yield return ("A19 depth in inline fragments", "{" + Repeat("...{", 14) + "x" + Nest(13, _ => "x") + Repeat("}", 15));
    }

    private static IEnumerable<(string Name, string Document)> Repetition()
    {
        foreach (var n in (int[])[500, 3_000, 10_000])
        {
            yield return ($"A06 one field {n}", "{" + Repeat("__typename ", n) + "}");
            yield return ($"A06 one field with a set {n}", "{" + Repeat("person(id:\"person:p1\"){id} ", n) + "}");
        }

        foreach (var n in (int[])[300, 1_000])
        {
            yield return ($"A08 conflicts {n}", "{" + Join(n, i => $"s:people(first:{i}){{totalCount}}") + "}");
        }

        foreach (var n in (int[])[101, 10_000])
        {
            yield return ($"A09 aliases {n}", "query cop{" + Join(n, i => $"alias{i}:__typename") + "}");
        }

        foreach (var n in (int[])[25, 300])
        {
            yield return ($"A10 aliases by fragment {n}", "{" + Join(n, i => $"y{i}:person(id:\"person:p1\"){{...b}}") + "} fragment b on Person{" + Join(n, i => $"z{i}:id") + "}");
        }

        yield return ("A12 unknown fields", "{" + Join(10_000, i => $"zz{i}") + "}");
        yield return ("A12 unknown fields, few", "{" + Join(19, i => $"zz{i}") + "}");
        yield return ("A12 undefined variables", "{" + Join(5_000, i => $"person(id:$v{i}){{id}}") + "}");
        yield return ("A12 unused fragments", "{__typename}" + Join(10_000, i => $"fragment f{i} on Query{{__typename}}"));
    }

    private static IEnumerable<(string Name, string Document)> Directives()
    {
        yield return ("A11 unknown directives 10", "query cop{__typename " + Repeat("@aa", 10) + "}");
        yield return ("A11 unknown directives 10,000", "query cop{__typename " + Repeat("@aa", 10_000) + "}");
        yield return ("A11 include 10,000", "query cop{__typename " + Repeat("@include(if:true)", 10_000) + "}");
    }

    private static IEnumerable<(string Name, string Document)> Schema()
    {
        const string Circle = "{__schema{types{fields{type{fields{type{fields{type{fields{type{name}}}}}}}}}}}";
        yield return ("A13 circle", "query cop" + Circle);
        yield return ("A13 ofType", "{__type(name:\"Person\"){" + Repeat("ofType{", 20) + "name" + Repeat("}", 22));
        yield return ("A19 operation called __schema", "query __schema" + Circle);
        yield return ("A19 fragment called __schema", "{...__schema} fragment __schema on Query" + Circle);
    }

    private static IEnumerable<(string Name, string Document)> Literals()
    {
        yield return ("A17 number of 15,000 digits", "{people(first:" + Repeat("9", 15_000) + "){id}}");
        yield return ("A17 number of a million digits", "{people(first:" + Repeat("9", 1_000_000) + "){id}}");
        yield return ("A17 text in lists", "{echo(v:" + Repeat("[", 58) + "\"" + Repeat("secret", 1_600) + "\"" + Repeat("]", 58) + ")}");
    }
}
