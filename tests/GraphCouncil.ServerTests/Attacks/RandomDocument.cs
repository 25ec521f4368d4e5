using System.Text;
using GraphCouncil.Testing;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>Documents from a grammar over the public schema: mostly what it allows, often not, sometimes cut or damaged, with fragments that meet and cross.</summary>
internal sealed class RandomDocument(Random chance, Vocabulary schema)
{
    private static readonly string[] Strays = ["nope", "__schema", "__type", "fields", "id", "nodes", "edges", "people"];
    private static readonly string[] Values = ["1", "-1", "0", "1e400", "99999999999999999999", "\"a\"", "\"\\ud800\"", "\"\"\"b\"\"\"", "null", "true", "RED", "$a", "$b", "[]", "{}", "\"2024-02-30\""];
    private static readonly string[] Directives = ["@skip(if:false)", "@include(if:true)", "@include(if:$a)", "@skip(if:true)", "@include(if:true)", "@deprecated", "@nope", "@include"];

    private readonly StringBuilder _text = new();
    private int _fragments;
    private int _budget;

    public string Next()
    {
        _text.Clear();
        _fragments = chance.Next(8) == 0 ? chance.Next(30) : chance.Next(4) == 0 ? 1 : 0;
        _budget = chance.Next(40);
        for (var operations = 0; operations <= chance.Next(20) / 19; operations++)
        {
            Operation(operations);
        }

        for (var fragment = 0; fragment < _fragments; fragment++)
        {
            var type = chance.Next(2) == 0 ? "Query" : schema.Objects[chance.Next(schema.Objects.Count)];
            Put($" fragment f{fragment} on {type}");
            Set(type, depth: 0);
        }

        return Damage(_text.ToString());
    }

    private void Operation(int number)
    {
        if (chance.Next(3) > 0)
        {
            _text.Append(Pick("query", "query", "query", "query", "query", "query", "query", "query", "query", "query", "query", "query", "mutation", "subscription")).Append(" q").Append(number);
            if (chance.Next(20) == 0)
            {
                Put($"($a:{Pick("Int", "Boolean!", "Boolean", "[[ID!]!]", "PersonFilterInput", "Person")}={Pick(Values)} $b:{Pick("String", "Date")})");
            }
        }

        Set("Query", depth: 0);
    }

    private void Set(string type, int depth)
    {
        _text.Append('{');
        do
        {
            _budget--;
            Selection(type, depth);
        }
        while (chance.Next(3) > 0 && _budget > 0);

        _text.Append('}');
    }

    private void Selection(string type, int depth)
    {
        switch (chance.Next(14))
        {
            case 0 when _fragments > 0:
                Put($"...f{chance.Next(_fragments + 1)} ");
                Directive();
                break;
            case 1 when depth < 14:
                Put(chance.Next(2) == 0 ? "..." : $"...on {(chance.Next(8) == 0 ? Pick("Node", "Nope", "Int") : type)} ");
                Directive();
                Set(type, depth + 1);
                break;
            case 2:
                Put(chance.Next(10) == 0 ? Pick(Strays) + " " : "__typename ");
                break;
            default:
                Field(type, depth);
                break;
        }
    }

    private void Field(string type, int depth)
    {
        var fields = schema.Fields(type);
        if (fields.Count == 0)
        {
            _text.Append("__typename ");
            return;
        }

        var field = fields[chance.Next(fields.Count)];
        var result = Vocabulary.NameOf(field.Type);
        var isLeaf = schema.IsLeaf(result);
        if (!isLeaf && (depth >= 10 || _budget <= 0))
        {
            _text.Append("__typename ");
            return;
        }

        Put(chance.Next(8) == 0 ? $"{(char)('a' + chance.Next(26))}:{field.Name.StringValue}" : field.Name.StringValue);
        Arguments(field);
        _text.Append(' ');
        Directive();
        if (isLeaf ? chance.Next(200) == 0 : chance.Next(200) > 0)
        {
            Set(result, depth + 1);
        }
    }

    private void Arguments(GraphQLFieldDefinition field)
    {
        var chosen = field.Arguments?.Items.Where(argument => argument.Type is GraphQLNonNullType ? chance.Next(30) > 0 : chance.Next(5) == 0).ToList() ?? [];
        if (chosen.Count > 0)
        {
            Put($"({string.Join(' ', chosen.Select(argument => $"{argument.Name.StringValue}:{Value(argument.Type, 0)}"))})");
        }
    }

    private string Value(GraphQLType type, int depth)
    {
        if (chance.Next(60) == 0)
        {
            return Pick(Values);
        }

        if (type is GraphQLNonNullType required)
        {
            return Value(required.Type, depth);
        }

        if (type is GraphQLListType list)
        {
            return $"[{string.Join(' ', Enumerable.Range(0, depth > 4 ? 0 : chance.Next(3)).Select(_ => Value(list.Type, depth + 1)))}]";
        }

        var name = Vocabulary.NameOf(type);
        var fields = schema.InputFields(name);
        if (fields.Count > 0)
        {
            var chosen = Enumerable.Range(0, depth > 4 ? 0 : chance.Next(1, 3)).Select(_ => fields[chance.Next(fields.Count)]).DistinctBy(each => each.Name.StringValue);
            return $"{{{string.Join(' ', chosen.Select(each => $"{each.Name.StringValue}:{Value(each.Type, depth + 1)}"))}}}";
        }

        return schema.EnumValues(name) is { Count: > 0 } values ? values[chance.Next(values.Count)] : name switch
        {
            "Int" => Pick("1", "2", "5", "20", "100"),
            "Boolean" => Pick("true", "false"),
            "Float" => Pick("0.5", "1", "-2e3"),
            "ID" => Pick("\"person:p00001\"", "\"municipality:0101\"", "\"competency:c313\"", "\"working-group:ag-haendelser\"", "\"person:\""),
            "Date" => Pick("\"2026-11-01\"", "\"0001-01-01\""),
            "DateTime" => "\"2026-11-01T00:00:00.000Z\"",
            _ => Pick("\"a\"", "\"å\"", "\"it's\"", "\"journalisering\"", "\"%_\\\\\""),
        };
    }

    private void Directive()
    {
        if (chance.Next(60) == 0)
        {
            _text.Append(Pick(Directives)).Append(' ');
        }
    }

    private string Damage(string text) => chance.Next(16) switch
    {
        0 => text[..chance.Next(text.Length)],
        1 => text.Insert(chance.Next(text.Length), Pick("\0", "\uFEFF", "}", "{", "\"", "#", "...", "\u2028", "💥")),
        2 => text.Remove(chance.Next(text.Length), 1),
        _ => text,
    };

    private void Put(string text) => _text.Append(text);

    private string Pick(params string[] from) => from[chance.Next(from.Length)];
}
