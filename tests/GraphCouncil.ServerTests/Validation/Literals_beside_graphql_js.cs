using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>
/// Specification 5.6, for values of every type of the public schema and some more: as arguments, and as defaults of variables, which are coerced.
/// </summary>
public sealed partial class Literals_beside_graphql_js
{
    private const int Rounds = 4_000;

    [Fact]
    public async Task Are_of_their_type_or_not_for_both()
    {
        var probes = new Probes();
        var ours = new Ours(probes.Sdl);
        var chance = new Random(20_261_130);
        var some = new SomeValue(chance, probes);
        var documents = Enumerable.Range(0, Rounds).Select(_ => Document(probes.Any(chance), probes, some)).ToArray();
        var verdicts = await GraphQLJs.AskAsync(probes.Sdl, documents.Select(document => new { document }));
        var valid = new List<string>();
        var different = new List<string>();
        for (var i = 0; i < documents.Length; i++)
        {
            var errors = ours.Errors(documents[i]);
            var isValid = verdicts[i].GetProperty("rules").GetArrayLength() == 0;
            if (isValid)
            {
                valid.Add(documents[i]);
            }

            if (isValid != errors.IsEmpty)
            {
                different.Add($"graphql-js: {verdicts[i]}, we: {(errors.IsEmpty ? "valid" : errors[0].Message)}\n{documents[i]}");
            }
        }

        Assert.True(different.Count == 0, $"{different.Count} of {Rounds} differ, such as\n{string.Join("\n\n", different.Take(5))}");
        Assert.InRange((double)valid.Count / Rounds, 0.3, 0.7);
        await DefaultsAreCoercedAlike(probes, ours, valid);
    }

    private static async Task DefaultsAreCoercedAlike(Probes probes, Ours ours, List<string> documents)
    {
        var answers = await GraphQLJs.AskAsync(probes.Sdl, documents.Select(document => new { document, variables = new { } }));
        for (var i = 0; i < documents.Count; i++)
        {
            var (values, errors) = ours.Coerce(documents[i], "{}"u8.ToArray());
            Assert.Empty(errors);
            var (theirs, mine) = (Plain(answers[i].GetProperty("values").GetRawText()), Plain(JsonSerializer.Serialize(values)));
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(theirs), JsonNode.Parse(mine)), $"graphql-js: {theirs}, we: {mine}\n{documents[i]}");
        }
    }

    // Moments have a form of their own here, which the tests of scalars look at.
    private static string Plain(string json) => json.Replace(":00Z", ":00.000Z", StringComparison.Ordinal);

    private static string Document(int type, Probes probes, SomeValue some)
    {
        var declared = probes.Types[type];
        var literal = Written(some.Of(declared));
        return $"query Q($v: {declared} = {literal}) {{ x: a{type}(v: {literal}) y: a{type}(v: $v) }}";
    }

    // What looks like the value of an enum is written as one.
    private static string Written(JsonNode? value) => value switch
    {
        null => "null",
        JsonArray items => $"[{string.Join(' ', items.Select(Written))}]",
        JsonObject members => $"{{{string.Join(' ', members.Select(member => $"{member.Key}: {Written(member.Value)}"))}}}",
        _ when value.GetValueKind() is JsonValueKind.String && EnumValue().IsMatch(value.GetValue<string>()) => value.GetValue<string>(),
        _ => value.ToJsonString(),
    };

    [GeneratedRegex("^[A-Z_]{2,}x?$")]
    private static partial Regex EnumValue();
}
