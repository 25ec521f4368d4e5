using System.Globalization;
using System.Text;
using System.Text.Json;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Guard;
using GraphCouncil.Server.Validation;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>
/// Specification 2.1.1 and 2.9.4: strings and comments may hold any character of Unicode, control characters too, and nothing else may. Texts, places
/// and refusals are graphql-js's.
/// </summary>
public sealed class Strings_beside_graphql_js
{
    private const int Rounds = 4_000;
    private const string Sdl = "type Query { a(v: String): Int } scalar Date scalar DateTime";

    [Fact]
    public async Task Hold_any_character()
    {
        string[] controls = [.. Enumerable.Range(0, 0xA0).Where(code => code is < 0x20 or >= 0x7F).Select(code => ((char)code).ToString())];
        string[] documents =
        [
            .. controls.SelectMany(character => (string[])
            [
                Document($"\"x{character}y\"", ""), Document($"\"\"\"x{character}y\"\"\"", ""),
                Document("\"\"", character), Document("\"\"", "#" + character),
            ]),
            .. Some(new Random(20_261_202)),
        ];
        var limits = new GuardLimits();
        var (guard, index) = (new DocumentGuard(limits, SchemaShape.Of(Parser.Parse(Sdl))), SchemaIndex.Of(Parser.Parse(Sdl)));
        var verdicts = await GraphQLJs.AskAsync(Sdl, documents.Select(document => new { document }));
        var valuesOfTheirs = await GraphQLJs.AskAsync(Sdl, documents.Select(document => new { document, variables = new { } }));
        var refused = 0;
        for (var i = 0; i < documents.Length; i++)
        {
            var read = guard.Read(documents[i]);
            var isSyntax = verdicts[i].GetProperty("rules").EnumerateArray().Any(rule => rule.GetString() == "Syntax");
            refused += isSyntax ? 1 : 0;
            Assert.True(isSyntax == (read.Refusal?.Reason == RefusalReason.SyntaxError), Told(documents[i], verdicts[i], read.Refusal));
            if (read.Document is { } document)
            {
                var operation = document.Definitions.OfType<GraphQLOperationDefinition>().First();
                var values = new OperationVariables(operation, index).Coerce([], new Findings(5));
                Assert.Equal(valuesOfTheirs[i].GetProperty("values").GetProperty("v").GetString(), values["v"]);
                var errors = DocumentValidation.Check(document, index).ToErrors(document.Source, 5, suggestions: true);
                Assert.True(errors is [{ Locations: [_] }] && errors[0].Code == Codes.UnknownField, Told(documents[i], verdicts[i], errors));
                var at = verdicts[i].GetProperty("at")[0];
                Assert.Equal((at[0].GetInt32(), at[1].GetInt32()), (errors[0].Locations[0].Line, errors[0].Locations[0].Column));
            }
        }

        Assert.InRange(refused, documents.Length / 10, documents.Length / 2);
    }

    private static IEnumerable<string> Some(Random chance)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var text = new StringBuilder();
            var isBlock = chance.Next(2) == 0;
            for (var parts = chance.Next(chance.Next(4) == 0 ? 200 : 8); parts > 0; parts--)
            {
                text.Append(Part(chance, isBlock));
            }

            var quotes = isBlock ? "\"\"\"" : "\"";
            yield return Document(quotes + text + quotes, chance.Next(8) == 0 ? "\"\u0001\"" : "#\u0002\\q\0");
        }
    }

    private static string Part(Random chance, bool isBlock) => chance.Next(200) switch
    {
        0 => isBlock ? "\"" : "\\q",
        1 => isBlock ? "\\" : "\n",
        < 60 => ((char)chance.Next(32)) is var control && control is '\n' or '\r' && !isBlock ? "\u0007" : control.ToString(),
        < 80 => isBlock ? "\n" + new string(' ', chance.Next(4)) : "\\u{" + chance.Next(0xD000).ToString("x", CultureInfo.InvariantCulture) + "}",
        < 90 => isBlock ? "\r\n\t" : "\\n\\\"\\\\\\/",
        < 100 => isBlock ? "\\\"\"\"" : "\\u0000\\u001F",
        < 110 => "\u007F\u0085\u2028\uFEFF",
        < 120 => "😀",
        < 140 => isBlock ? "\\n " : " \t",
        _ => "x",
    };

    /// <summary>With a fault of validation behind it, whose place both tell.</summary>
    private static string Document(string literal, string behind) =>
        $"query Q($v: String = {literal}){behind}\n{{ a(v: $v) b: a(v: {literal}) nope }}";

    private static string Told(string document, JsonElement theirs, object? ours) =>
        $"graphql-js: {theirs}, we: {ours}\n{JsonSerializer.Serialize(document)}";
}
