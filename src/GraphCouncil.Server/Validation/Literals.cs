using GraphCouncil.Server.Validation.Types;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation;

/// <summary>Values of valid literals without variables: defaults of variables and of input fields (specification 3.10 and 3.12).</summary>
internal static class Literals
{
    public static object? ValueOf(GraphQLValue node, TypeReference type) => node switch
    {
        GraphQLNullValue => null,
        GraphQLListValue list when type.Item is { } item => (list.Values ?? []).ConvertAll(each => ValueOf(each, item)),
        _ when type.Item is { } item => new List<object?> { ValueOf(node, item) },
        GraphQLObjectValue input => ValueOf(input.Fields ?? [], type.Named.Inputs),
        GraphQLEnumValue name => type.Named.Value(name.Name.Value.Span),
        _ => type.Named.Scalar!.FromLiteral(node),
    };

    private static Dictionary<string, object?> ValueOf(List<GraphQLObjectField> fields, InputSet known)
    {
        var members = new List<(InputField Field, object? Value)>();
        foreach (var field in fields)
        {
            var input = known.Find(field.Name.Value.Span)!;
            members.Add((input, ValueOf(field.Value, input.Type)));
        }

        return InputObjects.Of(members, known);
    }
}
