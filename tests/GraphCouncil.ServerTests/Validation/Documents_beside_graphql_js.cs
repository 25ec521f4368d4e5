using GraphCouncil.Core.Problems;
using GraphCouncil.ServerTests.Golden;
using GraphCouncil.Testing;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>Guard and validation say of a document what graphql-js says of it, limits apart.</summary>
public sealed class Documents_beside_graphql_js
{
    private const int Generated = 4_000;
    private const int Mutated = 2_000;

    /// <summary>What graphql-js knows no limit for: a document that one of these refuses is compared with nothing.</summary>
    private static readonly HashSet<ProblemCode> Limits =
    [
        Codes.DocumentTooLarge, Codes.Tokens, Codes.Depth, Codes.Fragments, Codes.Fields, Codes.Aliases, Codes.Directives, Codes.Operations,
        Codes.Variables, Codes.Introspection,
    ];

    [Fact]
    public async Task Are_valid_or_not_for_both()
    {
        var sdl = File.ReadAllText(RepositoryFiles.At("schema/public.graphql"));
        var ours = new Ours(sdl);
        var documents = Documents(sdl).ToArray();
        var theirs = await GraphQLJs.AskAsync(sdl, documents.Select(document => new { document }));
        var (valid, limited, rules) = (0, 0, new Dictionary<string, int>());
        var different = new List<string>();
        for (var i = 0; i < documents.Length; i++)
        {
            var errors = ours.Errors(documents[i]);
            if (!errors.IsEmpty && Limits.Contains(errors[0].Code))
            {
                limited++;
                continue;
            }

            var broken = theirs[i].GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()!).ToArray();
            valid += broken.Length == 0 ? 1 : 0;
            foreach (var rule in broken)
            {
                rules[rule] = rules.GetValueOrDefault(rule) + 1;
            }

            if (broken.Length == 0 != errors.IsEmpty && !IsDeliberate(documents[i], errors.Length > 0))
            {
                var ourCodes = string.Join(' ', errors.Select(error => $"{error.Code} {error.Message}"));
                different.Add($"graphql-js: [{string.Join(' ', broken)}], we: [{ourCodes}]\n{documents[i]}");
            }
        }

        Assert.True(different.Count == 0, $"{different.Count} verdicts differ, such as\n{string.Join("\n\n", different.Take(5))}");
        Assert.InRange(limited, 0, documents.Length / 20);
        Assert.InRange((double)valid / (documents.Length - limited), 0.3, 0.7);
        Assert.DoesNotContain(RulesThatMustBeBroken, rule => rules.GetValueOrDefault(rule) < 5);
    }

    private static IEnumerable<string> RulesThatMustBeBroken =>
    [
        "FieldsOnCorrectTypeRule", "ScalarLeafsRule", "KnownArgumentNamesRule", "UniqueArgumentNamesRule", "ProvidedRequiredArgumentsRule",
        "ValuesOfCorrectTypeRule", "UniqueInputFieldNamesRule", "KnownDirectivesRule", "UniqueDirectivesPerLocationRule", "KnownFragmentNamesRule",
        "KnownTypeNamesRule", "FragmentsOnCompositeTypesRule", "PossibleFragmentSpreadsRule", "NoUndefinedVariablesRule", "NoUnusedVariablesRule",
        "VariablesAreInputTypesRule", "VariablesInAllowedPositionRule", "OverlappingFieldsCanBeMergedRule", "UniqueOperationNamesRule",
    ];

    // graphql-js lets an operation of a kind pass that the schema has none of (specification September 2025, 5.2.1.1 does not).
    private static bool IsDeliberate(string document, bool refused) =>
        refused && Parser.Parse(document).Definitions.OfType<GraphQLOperationDefinition>().Any(each => each.Operation is not OperationType.Query);

    private static IEnumerable<string> Documents(string sdl)
    {
        var schema = new Vocabulary();
        var some = new SomeDocument(new Random(20_261_127), schema, Members(sdl));
        for (var i = 0; i < Generated; i++)
        {
            yield return some.Next();
        }

        var mutation = new SomeMutation(new Random(20_261_128), schema, [.. RealisticQuestions.Documents]);
        for (var i = 0; i < Mutated; i++)
        {
            yield return mutation.Next();
        }
    }

    /// <summary>The object types of each interface and union.</summary>
    private static Dictionary<string, string[]> Members(string sdl)
    {
        var definitions = Parser.Parse(sdl).Definitions;
        var byInterface = definitions.OfType<GraphQLObjectTypeDefinition>()
            .SelectMany(type => (type.Interfaces?.Items ?? []).Select(contract => (Contract: contract.Name.StringValue, Type: type.Name.StringValue)))
            .GroupBy(each => each.Contract, each => each.Type);
        return definitions.OfType<GraphQLUnionTypeDefinition>()
            .Select(union => (union.Name.StringValue, union.Types!.Items.Select(member => member.Name.StringValue).ToArray()))
            .Concat(byInterface.Select(group => (group.Key, group.ToArray()))).ToDictionary(each => each.Item1, each => each.Item2);
    }
}
