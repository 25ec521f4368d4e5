using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using GraphCouncil.Compiler;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Problems;
using Xunit;

namespace GraphCouncil.Tests.Compiler;

/// <summary>Rows written by hand, and by chance, as response JSON.</summary>
public sealed class Shaping
{
    [Fact]
    public void A_missing_required_value_makes_the_nearest_nullable_object_null()
    {
        var (json, errors) = Ask.Shape("{ reports { nodes { title owner { ... on Person { name } ... on Organization { id } } } } }", """[[["a",[0,null]],["b",[1,"company:x"]]]]""");
        Assert.Equal("""{"reports":{"nodes":[{"title":"a","owner":null},{"title":"b","owner":{"id":"company:x"}}]}}""", json);
        var error = Assert.IsType<MissingValue>(Assert.Single(errors));
        Assert.Equal("MISSING_VALUE", error.Code);
        Assert.Equal(["reports", "nodes", 0, "owner", "name"], error.At!.Path);
        Assert.Equal(51, error.At.Column);
    }

    [Fact]
    public void A_title_may_be_missing_though_its_property_may_not()
    {
        var (json, errors) = Ask.Shape("{ people { nodes { nodeTitle nodeKind } } }", "[[[null]]]");
        Assert.Equal("""{"people":{"nodes":[{"nodeTitle":null,"nodeKind":"PERSON"}]}}""", json);
        Assert.Empty(errors);
    }

    [Fact]
    public void With_nothing_nullable_above_all_data_is_null()
    {
        var (json, errors) = Ask.Shape("{ people { edges { node { name } } } }", """[[["a"],[null]]]""");
        Assert.Equal("null", json);
        Assert.Equal(["people", "edges", 1, "node", "name"], Assert.Single(errors).At!.Path);
    }

    [Fact]
    public void A_missing_required_object_counts_as_well()
    {
        var (json, errors) = Ask.Shape("{ nodes(ids: [\"report:1\", \"report:2\"]) { ... on Report { author { id } } } }", """[[5,null],[5,["person:a"]]]""");
        Assert.Equal("""{"nodes":[null,{"author":{"id":"person:a"}}]}""", json);
        Assert.Equal(["nodes", 0, "author"], Assert.Single(errors).At!.Path);
    }

    [Fact]
    public void A_list_of_text_holds_no_null()
    {
        var (json, errors) = Ask.Shape("{ person(id: \"person:1\") { aliases } }", """[["a",null]]""");
        Assert.Equal("""{"person":null}""", json);
        Assert.Single(errors);
    }

    [Fact]
    public void Errors_are_capped()
    {
        var rows = string.Join(",", Enumerable.Repeat("""["a",[0,null]]""", 50));
        var (json, errors) = Ask.Shape("{ reports { nodes { title owner { ... on Person { name } } } } }", $"[[{rows}]]");
        Assert.Equal(50, JsonNode.Parse(json)!["reports"]!["nodes"]!.AsArray().Count);
        Assert.Equal(CompilerLimits.Default.MaxProblems, errors.Count);
    }

    [Theory]
    [InlineData("""["\u00e6\u00D8\/"]""", "\"æØ/\"")]
    [InlineData("""["\ud83d\ude00"]""", "\"😀\"")]
    [InlineData("""["\ud83d x"]""", "\"\uFFFD x\"")]
    [InlineData("""["a\"b\\c\n\t\r\b\f\u0001\u001F"]""", """
        "a\"b\\c\n\t\r\b\f\u0001\u001F"
        """)]
    [InlineData("""["æ😀"]""", "\"æ😀\"")]
    [InlineData("""["\\"]""", """
        "\\"
        """)]
    public void Text_is_written_in_one_way(string row, string expected) =>
        Assert.Equal("{\"person\":{\"name\":" + expected + "}}", Ask.Shape("{ person(id: \"person:1\") { name } }", row).Json);

    [Theory]
    [InlineData("2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z")]
    [InlineData("2026-01-01T00:00:00.123Z4", "2026-01-01T00:00:00.1234Z")]
    [InlineData("2026-06-30T23:59:60.123Z456789", "2026-06-30T23:59:60.123456789Z")]
    public void Moments_are_shown_with_the_Z_last(string kept, string shown)
    {
        const string Request = "{ person(id: \"person:1\") { seen name } }";
        Assert.Equal($$$"""{"person":{"seen":"{{{shown}}}","name":"x"}}""", Ask.Shape(Request, $"[\"{kept}\",\"x\"]").Json);
        Assert.Equal("""{"person":{"seen":null,"name":"x"}}""", Ask.Shape(Request, """[null,"x"]""").Json);
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.0", "1")]
    [InlineData("0.1", "0.1")]
    [InlineData("\"0.1\"", "0.1")]
    [InlineData("\"9.007199254740992E15\"", "9007199254740992")]
    [InlineData("1e21", "1E+21")]
    [InlineData("12.50", "12.5")]
    [InlineData("-7.25", "-7.25")]
    [InlineData("0.00001", "1E-05")]
    [InlineData("1000000000000000.0", "1000000000000000")]
    [InlineData("123456789.123456789", "123456789.12345679")]
    [InlineData("-0.0", "0")]
    public void Reals_are_written_in_one_way(string row, string expected) =>
        Assert.Equal("{\"person\":{\"score\":" + expected + "}}", Ask.Shape("{ person(id: \"person:1\") { score } }", $"[{row}]").Json);

    [Theory]
    [InlineData("1", "true")]
    [InlineData("0", "false")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    public void Truths_may_be_numbers(string row, string expected) =>
        Assert.Equal("{\"person\":{\"active\":" + expected + "}}", Ask.Shape("{ person(id: \"person:1\") { active } }", $"[{row}]").Json);

    [Fact]
    public void Cut_or_changed_rows_are_damage_and_nothing_else()
    {
        const string Request = "{ people(first: 2) { pageInfo { hasNextPage startCursor } edges { cursor node { name aliases n: name employer { name } } } totalCount } }";
        const string Rows = """[[["a\n","person:1",["x"],[0,"N"]],["b","person:2",[],null],["c","person:3",[],null]],3]""";
        var question = Ask.Question(Request);
        Gen.Select(Gen.Int[0, Rows.Length - 1], Gen.OneOf([.. new[] { "", "[", "]", "\"", ",", "{", "0", "null", "\\", "9e9" }.Select(Gen.Const)]), Gen.Bool).Sample((at, put, cut) =>
        {
            var rows = cut ? Rows[..at] + put : Rows[..at] + put + Rows[(at + 1)..];
            using var output = new ResponseBuffer(Ask.MostBytes);
            try
            {
                _ = Ask.Shape(question, Encoding.UTF8.GetBytes(rows), output);
                _ = JsonNode.Parse(output.Written);
            }
            catch (ProblemException damaged)
            {
                Assert.IsType<StoreDamaged>(damaged.Problem);
            }
        });
    }

    [Fact]
    public void Random_rows_come_out_as_a_writer_of_objects_would_write_them()
    {
        var question = Ask.Question("{ people(first: 3) { totalCount nodes { name t: town age score active } pageInfo { hasNextPage } more: nodes { age name } } }");
        var text = Gen.String[Gen.Char[" abæøå\"\\\n\t\u0001é"], 0, 12];
        var row = Gen.Select(text, text.Null(), Gen.Int[-5, 5].Nullable(), Gen.Double[-9, 9].Nullable(), Gen.Bool.Nullable());
        var notEmpty = 0;
        Gen.Select(row.List[0, 4], Gen.Int[0, 9]).Sample((people, total) =>
        {
            notEmpty += people.Count > 0 ? 1 : 0;
            var rows = JsonSerializer.SerializeToUtf8Bytes(new object[] { people.Select(p => new object?[] { p.Item1, p.Item2, p.Item3, p.Item4, p.Item5 }), total });
            using var output = new ResponseBuffer(Ask.MostBytes);
            _ = Ask.Shape(question, rows, output);
            var shown = people.Take(3).ToArray();
            var expected = new JsonObject
            {
                ["people"] = new JsonObject
                {
                    ["totalCount"] = total,
                    ["nodes"] = new JsonArray([.. shown.Select(p => new JsonObject { ["name"] = p.Item1, ["t"] = p.Item2, ["age"] = p.Item3, ["score"] = p.Item4, ["active"] = p.Item5 })]),
                    ["pageInfo"] = new JsonObject { ["hasNextPage"] = people.Count > 3 },
                    ["more"] = new JsonArray([.. shown.Select(p => new JsonObject { ["age"] = p.Item3, ["name"] = p.Item1 })]),
                },
            };
            Assert.Equal(Written(expected), Encoding.UTF8.GetString(output.Written));
        });
        Assert.True(notEmpty > 20);
    }

    private static string Written(JsonNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            node.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
