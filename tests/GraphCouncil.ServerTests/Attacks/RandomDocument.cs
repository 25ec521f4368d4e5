using System.Text;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>Documents from a grammar: mostly well-formed, often invalid, sometimes cut or damaged, with fragments that meet and cross.</summary>
internal sealed class RandomDocument(Random chance)
{
    private static readonly string[] Fields = ["person", "people", "node", "friends", "manager", "id", "name", "nick", "born", "__typename", "__schema", "types", "fields", "type", "ofType", "nope"];
    private static readonly string[] Types = ["Query", "Person", "Group", "Node", "Found", "PersonFilterInput", "Int", "Nope"];
    private static readonly string[] Values = ["1", "-1", "0", "1e400", "99999999999999999999", "\"a\"", "\"\\ud800\"", "\"\"\"b\"\"\"", "null", "true", "RED", "$a", "$b", "[]", "{}", "\"2024-02-30\""];
    private static readonly string[] Arguments = ["id", "first", "where", "at", "colour", "v", "name", "not", "and", "eq", "in"];
    private static readonly string[] Directives = ["@include(if:$a)", "@skip(if:true)", "@deprecated", "@nope", "@include"];

    private readonly StringBuilder _text = new();
    private int _fragments;
    private int _budget;

    public string Next()
    {
        _text.Clear();
        _fragments = chance.Next(4) == 0 ? chance.Next(30) : chance.Next(4);
        _budget = chance.Next(400);
        for (var operations = 0; operations <= chance.Next(3); operations++)
        {
            Operation(operations);
        }

        for (var fragment = 0; fragment < _fragments; fragment++)
        {
            Put($" fragment f{fragment} on {Pick(Types)}");
            Set(depth: 0);
        }

        return Damage(_text.ToString());
    }

    private void Operation(int number)
    {
        if (chance.Next(3) > 0)
        {
            _text.Append(Pick("query", "query", "query", "mutation", "subscription")).Append(" q").Append(number);
            if (chance.Next(3) == 0)
            {
                Put($"($a:{Pick("Int", "Boolean!", "[[ID!]!]", "PersonFilterInput", "Person")}={Value(0)}$b:{Pick("String", "Date")})");
            }
        }

        Set(depth: 0);
    }

    private void Set(int depth)
    {
        _text.Append('{');
        do
        {
            _budget--;
            Selection(depth);
        }
        while (chance.Next(3) > 0 && _budget > 0);

        _text.Append('}');
    }

    private void Selection(int depth)
    {
        switch (chance.Next(10))
        {
            case 0 when _fragments > 0:
                Put($"...f{chance.Next(_fragments + 1)} ");
                Directive();
                break;
            case 1:
                Put(chance.Next(2) == 0 ? "..." : $"...on {Pick(Types)} ");
                Directive();
                Set(depth + 1);
                break;
            default:
                Put(chance.Next(5) == 0 ? $"{Pick(Fields)}:{Pick(Fields)} " : Pick(Fields) + " ");
                if (chance.Next(4) == 0)
                {
                    Put($"({Pick(Arguments)}:{Value(0)} {(chance.Next(4) == 0 ? $"{Pick(Arguments)}:{Value(0)}" : string.Empty)})");
                }

                Directive();
                if (chance.Next(2) == 0 && depth < 14 && _budget > 0)
                {
                    Set(depth + 1);
                }

                break;
        }
    }

    private void Directive()
    {
        if (chance.Next(12) == 0)
        {
            _text.Append(Pick(Directives)).Append(' ');
        }
    }

    private string Value(int depth) => chance.Next(depth > 6 ? 1 : 4) switch
    {
        1 => $"[{Value(depth + 1)} {Value(depth + 1)}]",
        2 => $"{{{Pick(Arguments)}:{Value(depth + 1)}}}",
        _ => Pick(Values),
    };

    private string Damage(string text) => chance.Next(12) switch
    {
        0 => text[..chance.Next(text.Length)],
        1 => text.Insert(chance.Next(text.Length), Pick("\0", "\uFEFF", "}", "{", "\"", "#", "...", "\u2028", "💥")),
        2 => text.Remove(chance.Next(text.Length), 1),
        _ => text,
    };

    private void Put(string text) => _text.Append(text);

    private string Pick(params string[] from) => from[chance.Next(from.Length)];
}
