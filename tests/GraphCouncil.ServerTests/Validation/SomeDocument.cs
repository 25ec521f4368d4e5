using System.Text;
using GraphCouncil.Testing;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>
/// Documents over the public schema that are right but for the faults that are put in, half of them with none: fragments by name and inline,
/// aliases, one name selected several times with arguments in another order, variables in values of every kind.
/// </summary>
internal sealed class SomeDocument(Random chance, Vocabulary schema, IReadOnlyDictionary<string, string[]> members)
{
    private const int MostFields = 40;

    private readonly List<(string Name, string Type, string Text)> _fragments = [];
    private readonly Dictionary<string, string> _variables = [];
    private int _fields;
    private int _fault;
    private int _chances;

    public string Next()
    {
        _fragments.Clear();
        _variables.Clear();
        _fields = 0;
        _chances = 0;
        var kind = chance.Next(8);
        _fault = kind < 4 ? -1 : chance.Next(60);
        var body = Set("Query", 0);
        _fault = kind == 7 ? _chances + chance.Next(6) : _fault; // among the declarations
        var declared = new StringBuilder();
        foreach (var (name, type) in _variables)
        {
            declared.Append(Fault() ? "" : $" ${name}: {(Fault() ? Loosened(type) : type)}");
        }

        if (Fault())
        {
            declared.Append(" $unused: Int");
        }

        var head = declared.Length > 0 ? $"query Q({declared}) " : chance.Next(2) == 0 ? "query Q " : "";
        var fragments = string.Concat(_fragments.Select(each => $" fragment {each.Name} on {each.Type} {each.Text}"));
        return head + (Fault() ? "@include(if: true) " : "") + body + fragments + (Fault() ? " query Q { __typename }" : "");
    }

    // A document with a fault has it at the place that is come to when so many chances were passed by.
    private bool Fault() => _chances++ == _fault;

    private string Set(string type, int depth)
    {
        var text = new StringBuilder("{ ");
        var known = new List<Known>();
        for (var n = chance.Next(1, 4); n > 0; n--)
        {
            text.Append(Selection(type, depth, known)).Append(' ');
        }

        return text.Append('}').ToString();
    }

    private string Selection(string type, int depth, List<Known> known)
    {
        switch (chance.Next(12))
        {
            case 0 when depth < 5:
                return $"... on {On(type)} {Directives()}{Set(type, depth + 1)}";
            case 1 when depth < 5:
                return $"... {Directives()}{Set(type, depth + 1)}";
            case 2 when depth < 5 && members.TryGetValue(type, out var possible):
                var member = possible[chance.Next(possible.Length)];
                return $"... on {member} {Set(member, depth + 1)}";
            case 3 when depth < 5 && _fragments.Count < 8:
                return Fragment(type, depth);
            case 4 or 5 when known.Count > 0:
                var (key, again, arguments) = known[chance.Next(known.Count)];
                return Again(type, depth, key, again, arguments);
            case 6:
                return Fault() ? "nope" : "__typename";
            default:
                return Field(type, depth, known);
        }
    }

    private string On(string type) => Fault() ? Pick("Nope", "Int", "Meeting", "PageInfo", "PersonFilterInput") : type;

    private string Fragment(string type, int depth)
    {
        if (_fragments.Where(each => each.Type == type).Select(each => each.Name).ToArray() is { Length: > 0 } there && chance.Next(2) == 0)
        {
            return "..." + there[chance.Next(there.Length)] + " ";
        }

        var text = Set(type, depth + 1);
        var name = "F" + _fragments.Count;
        _fragments.Add((name, On(type), text));
        return Fault() ? "...Missing " : $"...{name} {Directives()}";
    }

    /// <summary>The same field under the same name once more: arguments in another order and other fields below it.</summary>
    private string Again(string type, int depth, string key, GraphQLFieldDefinition field, List<(string Name, string Value)> arguments)
    {
        if (Fault())
        {
            return schema.Fields(type) is { Count: > 0 } others ? Written(key, others[chance.Next(others.Count)], [], depth) : "id";
        }

        var shuffled = arguments.Select(argument => (argument.Name, Value: Shuffled(argument.Value))).OrderBy(_ => chance.Next()).ToList();
        if (shuffled.Count > 0 && Fault())
        {
            shuffled.RemoveAt(0);
        }

        return chance.Next(3) == 0 ? $"... on {type} {{ {Written(key, field, shuffled, depth)} }}" : Written(key, field, shuffled, depth);
    }

    private string Field(string type, int depth, List<Known> known)
    {
        var fields = schema.Fields(type);
        if (fields.Count == 0 || ++_fields > MostFields)
        {
            return "__typename";
        }

        var field = fields[chance.Next(fields.Count)];
        if (depth >= 4 && !schema.IsLeaf(Vocabulary.NameOf(field.Type)))
        {
            return "__typename";
        }

        var name = field.Name.StringValue;
        var key = chance.Next(8) == 0 ? Pick("a", "b", "c", "d", "e", "f", "g", "h") + _fields % 30 : name;
        var arguments = (field.Arguments?.Items ?? [])
            .Where(argument => argument.Type is GraphQLNonNullType ? !Fault() : chance.Next(4) == 0)
            .Select(argument => (argument.Name.StringValue, Value(argument.Type, 0))).ToList();
        if (known.Exists(each => each.Key == key))
        {
            return "__typename"; // once more with arguments of its own would be a fault
        }

        known.Add(new(key, field, arguments));
        return Written(key, field, arguments, depth);
    }

    private string Written(string key, GraphQLFieldDefinition field, List<(string Name, string Value)> arguments, int depth)
    {
        var name = Fault() ? field.Name.StringValue + "x" : field.Name.StringValue;
        var given = arguments.Select(argument => $"{(Fault() ? "nope" : argument.Name)}: {argument.Value}").ToList();
        if (given.Count > 0 && Fault())
        {
            given.Add(given[0]);
        }

        var result = Vocabulary.NameOf(field.Type);
        return $"{(key == name ? "" : key + ": ")}{name}{(given.Count > 0 ? $"({string.Join(", ", given)})" : "")} {Directives()}"
            + (schema.IsLeaf(result) != Fault() ? "" : Set(result, depth + 1));
    }

    private string Directives() =>
        Fault() ? Pick(
            "@nope ", "@skip ", "@skip(if: true) @skip(if: false) ", "@include(if: 1) ", "@deprecated ", "@include(if: true, unless: false) ",
            "@skip(if: $missing) ")
        : chance.Next(12) == 0 ? $"@{Pick("skip", "include")}(if: {(chance.Next(2) == 0 ? Variable("Boolean!") : Pick("true", "false"))}) "
        : "";

    private string Value(GraphQLType type, int depth)
    {
        if (Fault())
        {
            return Pick("null", "1", "1.5", "\"a\"", "NOPE", "true", "[]", "[[1]]", "{}", "{nope: 1}", "$missing", "[null]", "99999999999");
        }

        if (chance.Next(10) == 0)
        {
            return Variable(TextOf(type));
        }

        return type switch
        {
            GraphQLNonNullType required => Value(required.Type, depth),
            GraphQLListType list when chance.Next(5) > 0 =>
                $"[{string.Join(", ", Enumerable.Range(0, depth > 3 ? 0 : chance.Next(3)).Select(_ => Value(list.Type, depth + 1)))}]",
            GraphQLListType list => Value(list.Type, depth + 1),
            _ => Scalar(Vocabulary.NameOf(type), depth),
        };
    }

    private string Scalar(string name, int depth)
    {
        var fields = schema.InputFields(name);
        if (fields.Count > 0)
        {
            var chosen = Enumerable.Range(0, depth > 4 ? 0 : chance.Next(1, 4))
                .Select(_ => fields[chance.Next(fields.Count)]).DistinctBy(field => field.Name.StringValue).ToList();
            var given = chosen.Select(field => $"{(Fault() ? "nope" : field.Name.StringValue)}: {Value(field.Type, depth + 1)}").ToList();
            return $"{{{string.Join(", ", given.Count > 0 && Fault() ? given.Append(given[0]) : given)}}}";
        }

        return schema.EnumValues(name) is { Count: > 0 } values ? (Fault() ? "Nope" : values[chance.Next(values.Count)]) : name switch
        {
            "Int" => Pick("1", "2", "-5", "2147483647"),
            "Boolean" => Pick("true", "false"),
            "Float" => Pick("0.5", "1", "-2e3"),
            "ID" => Pick("\"person:p00001\"", "12", "\"\""),
            "Date" => Pick("\"2026-11-01\"", "\"2024-02-29\""),
            "DateTime" => Pick("\"2026-11-01T00:00:00.000Z\"", "\"2026-11-01T10:00:00+01:00\""),
            _ => Pick("\"a\"", "\"å\"", "\"it's\"", "\"\"", "\"\\u00e5 \\\"b\\\"\""),
        };
    }

    /// <summary>A variable of the type, or of a stricter one.</summary>
    private string Variable(string type)
    {
        var declared = type.EndsWith('!') || chance.Next(2) == 0 ? type : type + "!";
        var there = _variables.Where(each => each.Value == declared).Select(each => each.Key).ToArray();
        if (there.Length > 0 && chance.Next(2) == 0)
        {
            return "$" + there[chance.Next(there.Length)];
        }

        var name = "v" + _variables.Count;
        _variables.Add(name, declared);
        return "$" + name;
    }

    private string Loosened(string type) => type.EndsWith('!') ? type[..^1] : Pick("String", "[Int]", "Nope", "Person", type + " = null");

    /// <summary>The members of an input object in another order; other values as they are.</summary>
    private string Shuffled(string value)
    {
        if (!value.StartsWith('{') || value.AsSpan(1).ContainsAny('{', '[', '"'))
        {
            return value;
        }

        return $"{{{string.Join(", ", value[1..^1].Split(", ").OrderBy(_ => chance.Next()))}}}";
    }

    private static string TextOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => TextOf(required.Type) + "!",
        GraphQLListType list => $"[{TextOf(list.Type)}]",
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };

    private string Pick(params string[] from) => from[chance.Next(from.Length)];

    /// <summary>What was selected in a set already, to be selected once more.</summary>
    private sealed record Known(string Key, GraphQLFieldDefinition Field, List<(string Name, string Value)> Arguments);
}
