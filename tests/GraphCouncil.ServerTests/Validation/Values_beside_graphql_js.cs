using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>Specification 6.1.2: what variables are coerced to, and which are refused, is what graphql-js makes of them.</summary>
public sealed class Values_beside_graphql_js
{
    private const int Rounds = 10_000;

    private static readonly JsonSerializerOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Ours WithProbes = new(new Probes().Sdl);

    [Fact]
    public async Task Are_coerced_alike()
    {
        var probes = new Probes();
        var ours = new Ours(probes.Sdl);
        var chance = new Random(20_261_129);
        var some = new SomeValue(chance, probes);
        var questions = Enumerable.Range(0, Rounds).Select(_ => Question(chance, probes, some)).ToArray();
        var theirs = await GraphQLJs.AskAsync(probes.Sdl, questions.Select(each => new { document = each.Document, variables = each.Variables }));
        var (valid, different) = (0, new List<string>());
        for (var i = 0; i < questions.Length; i++)
        {
            var (document, variables) = questions[i];
            var (values, errors) = ours.Coerce(document, JsonSerializer.SerializeToUtf8Bytes(variables));
            var isValid = theirs[i].TryGetProperty("values", out var expected);
            valid += isValid ? 1 : 0;
            if (isValid != errors.IsEmpty || (isValid && !Same(expected, values)))
            {
                var mine = errors.IsEmpty ? JsonSerializer.Serialize(values) : errors[0].Message;
                different.Add($"graphql-js: {theirs[i]}, we: {mine}\n{document} {variables.ToJsonString()}");
            }
        }

        Assert.True(different.Count == 0, $"{different.Count} of {Rounds} differ, such as\n{string.Join("\n\n", different.Take(5))}");
        Assert.InRange((double)valid / Rounds, 0.3, 0.7);
    }

    /// <summary>JSON tells whole numbers from others by their value, not by how they are written.</summary>
    [Theory]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "1e2", "100")]
    [InlineData("Int", "1.5", null)]
    [InlineData("Int", "\"1\"", null)]
    [InlineData("Int", "2147483648", null)]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "9223372036854775807", "9.223372036854776E+18")]
    [InlineData("Boolean", "1", null)]
    [InlineData("ID", "1", "\"1\"")]
    [InlineData("ID", "9223372036854775807", "\"9223372036854775807\"")]
    [InlineData("ID", "1.5", null)]
    [InlineData("String", "1", null)]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[[Int]]", "[1]", "[[1]]")]
    [InlineData("Filled", "[]", null)]
    public void A_value_is_what_it_is(string type, string json, string? expected)
    {
        var (values, errors) = WithProbes.Coerce($"query($v: {type}) {{ __typename }}", Encoding.UTF8.GetBytes($"{{\"v\": {json}}}"));
        Assert.Equal(expected, errors.IsEmpty ? JsonSerializer.Serialize(values["v"], Plainly) : null);
    }

    private static (string Document, JsonObject Variables) Question(Random chance, Probes probes, SomeValue some)
    {
        var type = probes.Types[chance.Next(probes.Types.Length)];
        type = chance.Next(4) switch { 0 => $"[{type}]", 1 => type.TrimEnd('!') + "!", _ => type };
        if (chance.Next(4) == 0)
        {
            type = new[] { "Strict", "[Strict!]!", "Filled!", "[[Filled]]", "Choice!", "[Choice!]", "[[Int!]]", "[[[ID]]]" }[chance.Next(8)];
        }

        var variables = new JsonObject { ["other"] = 1 };
        if (chance.Next(12) > 0)
        {
            variables["v"] = some.Of(type);
        }

        return ($"query Q($v: {type}{(chance.Next(4) == 0 ? " = " + probes.Literal(type) : "")}) {{ __typename }}", variables);
    }

    // Moments have a form of their own here, which the tests of scalars look at.
    private static bool Same(JsonElement theirs, Dictionary<string, object?> ours) =>
        JsonNode.DeepEquals(JsonNode.Parse(Plain(theirs.GetRawText())), JsonNode.Parse(Plain(JsonSerializer.Serialize(ours))));

    private static string Plain(string json) => json.Replace("00:00:00.000Z", "00:00:00Z", StringComparison.Ordinal);
}
