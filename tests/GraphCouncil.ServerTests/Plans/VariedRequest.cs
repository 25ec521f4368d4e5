using System.Text;
using System.Text.Json.Nodes;
using GraphCouncil.Testing;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Plans;

/// <summary>
/// Documents over the public schema whose arguments, parts of arguments and directives are variables, each with several sets of values: other scalars, other members, other
/// lengths, null, nothing. Most are valid; few rows are asked for, so that many can be answered.
/// </summary>
internal sealed class VariedRequest(Random chance, Vocabulary schema)
{
    private static readonly string[] Searched = ["klassifikation", "it", "jørgen", "\"data\"", "", "arkitektur kommune"];
    private static readonly string[] Texts = ["a", "e", "it", "Kommune", "Å", "", "klassifikation"];
    private static readonly string[] Ids = ["person:p00001", "municipality:0101", "competency:c313", "working-group:ag-haendelser", "nobody:1", "person:"];
    private static readonly HashSet<string> Pages = ["first", "last"];
    private static readonly HashSet<string> Cursors = ["after", "before"];

    private readonly List<(string Name, string Declared, bool Optional, Func<JsonNode?> Value)> _variables = [];

    /// <param name="Query">The document.</param>
    /// <param name="Variables">Sets of values for it.</param>
    internal sealed record Request(string Query, IReadOnlyList<JsonObject> Variables);

    public Request Next(int sets)
    {
        _variables.Clear();
        var roots = schema.Fields("Query").Where(field => field.Arguments is not null).ToList();
        var fields = string.Join(' ', Enumerable.Range(0, chance.Next(8) == 0 ? 2 : 1).Select(i => $"f{i}: " + Field(roots[chance.Next(roots.Count)], depth: 0)));
        var declared = _variables.Count == 0 ? "" : $"({string.Join(' ', _variables.Select(variable => $"${variable.Name}: {variable.Declared}"))})";
        return new($"query q{declared} {{ {fields} }}", [.. Enumerable.Range(0, sets).Select(_ => Values())]);
    }

    private JsonObject Values()
    {
        var values = new JsonObject();
        foreach (var (name, _, optional, value) in _variables)
        {
            if (!optional || chance.Next(5) > 0)
            {
                values[name] = optional && chance.Next(6) == 0 ? null : value();
            }
        }

        return values;
    }

    private string Field(GraphQLFieldDefinition field, int depth)
    {
        var type = Vocabulary.NameOf(field.Type);
        return field.Name.StringValue + Arguments(field) + Condition() + (schema.IsLeaf(type) ? "" : $" {{ {Selection(type, depth)} }}");
    }

    private string Selection(string type, int depth)
    {
        var fields = schema.Fields(type);
        if (type.EndsWith("Connection", StringComparison.Ordinal))
        {
            var wanted = chance.Next(2) == 0 ? "nodes" : "edges";
            var rows = fields.Single(field => field.Name.Value == wanted);
            return $"totalCount{Condition()} pageInfo {{ hasNextPage hasPreviousPage endCursor{Condition()} }} {rows.Name} {{ {Selection(Vocabulary.NameOf(rows.Type), depth)} }}";
        }

        if (type.EndsWith("Edge", StringComparison.Ordinal))
        {
            return $"cursor{Condition()} node {{ {Selection(Vocabulary.NameOf(fields.Single(field => field.Name.Value == "node").Type), depth)} }}";
        }

        var leaves = fields.Where(field => schema.IsLeaf(Vocabulary.NameOf(field.Type))).ToList();
        var ways = fields.Where(field => !schema.IsLeaf(Vocabulary.NameOf(field.Type))).ToList();
        var text = new StringBuilder("__typename");
        for (var i = 0; i < 2 && leaves.Count > 0; i++)
        {
            text.Append(' ').Append('l').Append(depth).Append(i).Append(": ").Append(leaves[chance.Next(leaves.Count)].Name.StringValue).Append(Condition());
        }

        if (depth < 2 && ways.Count > 0 && chance.Next(2) == 0)
        {
            text.Append(" w").Append(depth).Append(": ").Append(Field(ways[chance.Next(ways.Count)], depth + 1));
        }

        return text.ToString();
    }

    private string Condition() => chance.Next(12) > 0 ? "" : $" @{(chance.Next(2) == 0 ? "skip" : "include")}(if: {Lifted("Boolean!", false, () => chance.Next(2) == 0)}) ";

    private string Arguments(GraphQLFieldDefinition field)
    {
        var backward = chance.Next(3) == 0;
        var given = new List<string>();
        foreach (var argument in field.Arguments?.Items ?? [])
        {
            var name = argument.Name.StringValue;
            var isRequired = argument.Type is GraphQLNonNullType;
            var wanted = Pages.Contains(name) ? (name == "last") == backward || chance.Next(6) == 0 : isRequired || chance.Next(Cursors.Contains(name) ? 12 : 2) == 0;
            if (wanted)
            {
                given.Add($"{name}: {Value(argument.Type, name, 0)}");
            }
        }

        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    /// <summary>The value as GraphQL text, parts of it as variables.</summary>
    private string Value(GraphQLType type, string name, int depth)
    {
        if (chance.Next(depth == 0 ? 2 : 4) == 0)
        {
            return Lifted(Text(type), type is not GraphQLNonNullType, () => Json(type, name, depth));
        }

        switch (type)
        {
            case GraphQLNonNullType required:
                return Value(required.Type, name, depth);
            case GraphQLListType list:
                return $"[{string.Join(", ", Enumerable.Range(0, chance.Next(3)).Select(_ => Value(list.Type, name, depth + 1)))}]";
        }

        var of = Vocabulary.NameOf(type);
        return schema.InputFields(of) is { Count: > 0 }
            ? $"{{{string.Join(", ", Members(of, depth).Select(member => $"{member.Name}: {Value(member.Type, member.Name.StringValue, depth + 1)}"))}}}"
            : Scalar(of, name) switch
            {
                string enumeration when schema.EnumValues(of).Count > 0 => enumeration,
                var scalar => JsonValue.Create(scalar)!.ToJsonString(),
            };
    }

    private JsonNode? Json(GraphQLType type, string name, int depth)
    {
        switch (type)
        {
            case GraphQLNonNullType required:
                return Json(required.Type, name, depth);
            case GraphQLListType list:
                return chance.Next(8) == 0
                    ? Json(list.Type, name, depth + 1)
                    : new JsonArray([.. Enumerable.Range(0, chance.Next(3)).Select(_ => Json(list.Type, name, depth + 1))]);
        }

        var of = Vocabulary.NameOf(type);
        if (schema.InputFields(of) is not { Count: > 0 })
        {
            return JsonValue.Create(Scalar(of, name));
        }

        var members = new JsonObject();
        foreach (var member in Members(of, depth))
        {
            members[member.Name.StringValue] = member.Type is not GraphQLNonNullType && chance.Next(8) == 0 ? null : Json(member.Type, member.Name.StringValue, depth + 1);
        }

        return members;
    }

    private IEnumerable<GraphQLInputValueDefinition> Members(string type, int depth)
    {
        var fields = schema.InputFields(type);
        var flat = fields.Where(field => schema.InputFields(Vocabulary.NameOf(field.Type)).Count == 0).ToList();
        var count = type.EndsWith("SortInput", StringComparison.Ordinal) ? 1 : chance.Next(1, 3);
        var from = depth > 4 ? flat : fields;
        return from.Count == 0 ? [] : Enumerable.Range(0, count).Select(_ => from[chance.Next(from.Count)]).DistinctBy(field => field.Name.StringValue);
    }

    private object Scalar(string type, string name) => schema.EnumValues(type) is { Count: > 0 } values ? values[chance.Next(values.Count)] : type switch
    {
        "Int" => Pages.Contains(name) ? chance.Next(4) : chance.Next(6),
        "Float" => chance.Next(4) / 2.0,
        "Boolean" => chance.Next(2) == 0,
        "ID" => Ids[chance.Next(Ids.Length)],
        "Date" => $"202{chance.Next(4, 8)}-0{chance.Next(1, 9)}-01",
        "DateTime" => $"202{chance.Next(4, 8)}-0{chance.Next(1, 9)}-01T00:00:00Z",
        _ when name == "text" => Searched[chance.Next(Searched.Length)],
        _ => Texts[chance.Next(Texts.Length)],
    };

    private string Lifted(string declared, bool optional, Func<JsonNode?> value)
    {
        var name = $"v{_variables.Count}";
        _variables.Add((name, declared, optional, value));
        return "$" + name;
    }

    private static string Text(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Text(required.Type) + "!",
        GraphQLListType list => $"[{Text(list.Type)}]",
        _ => Vocabulary.NameOf(type),
    };
}
