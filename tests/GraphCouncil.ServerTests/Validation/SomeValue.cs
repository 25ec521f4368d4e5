using System.Text.Json.Nodes;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>JSON for a variable of a type: right, or with a fault in it.</summary>
internal sealed class SomeValue(Random chance, Probes probes)
{
    private int _fault;
    private int _chances;

    public JsonNode? Of(string type)
    {
        _chances = 0;
        _fault = chance.Next(5) < 2 ? -1 : chance.Next(8);
        return Value(type, 0);
    }

    private bool Fault() => _chances++ == _fault;

    private JsonNode? Value(string type, int depth)
    {
        if (Fault())
        {
            return Stray();
        }

        if (!type.EndsWith('!') && chance.Next(10) == 0)
        {
            return null;
        }

        type = type.TrimEnd('!');
        if (type.StartsWith('['))
        {
            var item = type[1..^1];
            return chance.Next(5) == 0 && !item.EndsWith('!')
                ? Value(item + "!", depth)
                : new JsonArray([.. Enumerable.Range(0, depth > 4 ? 0 : chance.Next(4)).Select(_ => Value(item, depth + 1))]);
        }

        return probes.Definition(type) switch
        {
            GraphQLEnumTypeDefinition values => values.Values!.Items[chance.Next(values.Values.Items.Count)].Name.StringValue + (Fault() ? "x" : ""),
            GraphQLInputObjectTypeDefinition input => Object(input, depth),
            _ => Scalar(type),
        };
    }

    private JsonObject Object(GraphQLInputObjectTypeDefinition input, int depth)
    {
        var fields = input.Fields!.Items;
        var isOneOf = input.Directives is not null && !Fault();
        var chosen = isOneOf
            ? [fields[chance.Next(fields.Count)]]
            : fields.Where(field => IsRequired(field) ? !Fault() : depth < 4 && chance.Next(fields.Count) < 2).OrderBy(_ => chance.Next()).ToList();
        var made = new JsonObject();
        foreach (var field in chosen)
        {
            made[Fault() ? "nope" : field.Name.StringValue] = Value(Text(field.Type) + (isOneOf && !Fault() ? "!" : ""), depth + 1);
        }

        return made;
    }

    private static bool IsRequired(GraphQLInputValueDefinition field) => field.Type is GraphQLNonNullType && field.DefaultValue is null;

    private JsonNode? Scalar(string name) => name switch
    {
        "Int" => Pick(0, 1, -7, int.MaxValue, int.MinValue),
        "Float" => Pick(0.5, 3, -2.25),
        "Boolean" => chance.Next(2) == 0,
        "ID" => Pick("person:p00001", "", "7", 12, 0),
        "Date" => Pick("2026-11-01", "2024-02-29"),
        "DateTime" => Pick("2026-11-01T00:00:00.000Z", "2026-11-01T00:00:00Z"),
        _ => Pick("a", "", "å", "\"", "12"),
    };

    private JsonNode? Stray() => Pick(
        (JsonNode?)null, 1, 1.5, 2_147_483_648, -3_000_000_000, true, "a", "2024-02-30", "2026-11-01T25:00:00Z", "RED",
        JsonNode.Parse("{\"nope\":1}"), JsonNode.Parse("[null]"), JsonNode.Parse("[[1]]"), JsonNode.Parse("{}"));

    private JsonNode? Pick(params JsonNode?[] from) => from[chance.Next(from.Length)];

    private static string Text(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Text(required.Type) + "!",
        GraphQLListType list => $"[{Text(list.Type)}]",
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };
}
