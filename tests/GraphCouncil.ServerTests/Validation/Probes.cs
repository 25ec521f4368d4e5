using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GraphCouncil.Testing;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>
/// The public schema with every type that a value can have there put into each kind of position: argument, field of an input object, item of a
/// list, with a default and without; and some types that it does not have: lists of lists, input objects with required fields, defaults, @oneOf.
/// </summary>
internal sealed class Probes
{
    private const string More = """
        input Choice @oneOf { number: Int text: String numbers: [Int!] again: Choice }
        input Strict { must: Int! may: Int! = 3 list: [Int!]! = [1 2] inner: Filled }
        input Filled { text: String = "a" colour: Colour = RED nested: [Strict!] any: Float id: ID day: Date }
        enum Colour { RED BLUE }
        """;

    private static readonly string[] MoreTypes =
    [
        "[[Int]]", "[[Int!]]", "[[Int]!]", "[[Int!]!]!", "[[[ID]]]", "[[Colour!]]", "Choice", "[Choice]", "Strict", "[Strict!]", "Filled!",
        "[[Filled]]", "Colour", "Float!", "Boolean!", "DateTime",
    ];

    private readonly Dictionary<string, GraphQLTypeDefinition> _definitions;

    public Probes()
    {
        var text = File.ReadAllText(RepositoryFiles.At("schema/public.graphql"));
        _definitions = Parser.Parse(text + More).Definitions.OfType<GraphQLTypeDefinition>().ToDictionary(each => each.Name.StringValue);
        Types = [.. _definitions.Values.SelectMany(TypesIn).Concat(MoreTypes).Distinct().Order(StringComparer.Ordinal)];
        var fields = new StringBuilder();
        var inputs = new StringBuilder();
        for (var i = 0; i < Types.Length; i++)
        {
            var (type, literal) = (Types[i], Literal(Types[i]));
            fields.Append(CultureInfo.InvariantCulture, $" a{i}(v: {type}): Int  b{i}(v: {type} = {literal}): Int  c{i}(v: P{i}): Int");
            fields.Append(CultureInfo.InvariantCulture, $" d{i}(v: D{i}): Int  e{i}(v: [{type}]): Int\n");
            inputs.Append(CultureInfo.InvariantCulture, $"input P{i} {{ f: {type} }} input D{i} {{ f: {type} = {literal} }}\n");
        }

        Sdl = text.Replace("type Query {\n", "type Query {\n one(v: Choice): Int\n" + fields, StringComparison.Ordinal) + More + inputs;
    }

    /// <summary>Each type that an argument or a field of an input object has, as the schema writes it.</summary>
    public ImmutableArray<string> Types { get; }

    public string Sdl { get; }

    /// <summary>The positions of a type, each as a selection in which $v stands there.</summary>
    public static IEnumerable<string> Positions(int type) =>
        [$"a{type}(v: $v)", $"b{type}(v: $v)", $"c{type}(v: {{f: $v}})", $"d{type}(v: {{f: $v}})", $"e{type}(v: [$v])", "one(v: {number: $v})"];

    /// <summary>The number of a type; every third time one of those that the public schema does not have.</summary>
    public int Any(Random chance)
    {
        var type = chance.Next(3) > 0 ? Types[chance.Next(Types.Length)] : MoreTypes[chance.Next(MoreTypes.Length)];
        return Types.IndexOf(type);
    }

    public static string NameOf(string type) => type.Trim('[', ']', '!');

    public GraphQLTypeDefinition? Definition(string name) => _definitions.GetValueOrDefault(name);

    /// <summary>A value of the type that is not null.</summary>
    public string Literal(string type)
    {
        var name = NameOf(type);
        return type.StartsWith('[') ? "[]" : Definition(name) switch
        {
            GraphQLEnumTypeDefinition values => values.Values!.Items[0].Name.StringValue,
            GraphQLInputObjectTypeDefinition => name switch { "Choice" => "{number: 1}", "Strict" => "{must: 1}", _ => "{}" },
            _ => name switch
            {
                "Int" => "7",
                "Float" => "0.5",
                "Boolean" => "true",
                "Date" => "\"2026-11-01\"",
                "DateTime" => "\"2026-11-01T00:00:00.000Z\"",
                _ => "\"person:p00001\"",
            },
        };
    }

    private static IEnumerable<string> TypesIn(GraphQLTypeDefinition definition) => definition switch
    {
        GraphQLObjectTypeDefinition type =>
            (type.Fields?.Items ?? []).SelectMany(field => field.Arguments?.Items ?? []).Select(argument => Text(argument.Type)),
        GraphQLInputObjectTypeDefinition input => (input.Fields?.Items ?? []).Select(field => Text(field.Type)),
        _ => [],
    };

    private static string Text(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Text(required.Type) + "!",
        GraphQLListType list => $"[{Text(list.Type)}]",
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };
}
