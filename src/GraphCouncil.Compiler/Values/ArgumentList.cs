using System.Collections.Immutable;
using System.Globalization;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Values;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Values;

/// <summary>The arguments of a question of the council: what is written in the document with what stands in the variables.</summary>
internal static class ArgumentList
{
    public static ArgumentValues Read(GraphQLField field, IReadOnlyDictionary<string, object?> variables) => new(
        Known((field.Arguments?.Items ?? []).Select(argument => (argument.Name.StringValue, Value(argument.Value, variables)))));

    /// <summary>Whether the arguments are the same for every request.</summary>
    public static bool IsConstant(GraphQLField field) => (field.Arguments?.Items ?? []).TrueForAll(argument => IsConstant(argument.Value));

    private static bool IsConstant(GraphQLValue value) => value switch
    {
        GraphQLVariable => false,
        GraphQLListValue list => (list.Values ?? []).TrueForAll(IsConstant),
        GraphQLObjectValue members => (members.Fields ?? []).TrueForAll(member => IsConstant(member.Value)),
        _ => true,
    };

    // Null is as if not given.
    private static Dictionary<string, object> Known(IEnumerable<(string Name, object? Value)> all) =>
        all.Where(each => each.Value is not null).ToDictionary(each => each.Name, each => each.Value!);

    private static object? Value(GraphQLValue value, IReadOnlyDictionary<string, object?> variables) => value switch
    {
        GraphQLVariable variable => Coerced(variables.GetValueOrDefault(variable.Name.StringValue)),
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLIntValue number => long.TryParse(number.Value.Span, CultureInfo.InvariantCulture, out var whole)
            ? whole
            : (object)Real(number.Value.Span),
        GraphQLFloatValue number => Real(number.Value.Span),
        GraphQLBooleanValue truth => truth.BoolValue,
        GraphQLListValue list => (list.Values ?? []).Select(item => Value(item, variables)).OfType<object>().ToImmutableArray(),
        GraphQLObjectValue members => new ArgumentValues(
            Known((members.Fields ?? []).Select(member => (member.Name.StringValue, Value(member.Value, variables))))),
        _ => null,
    };

    private static double Real(ReadOnlySpan<char> digits) => double.Parse(digits, CultureInfo.InvariantCulture);

    private static object? Coerced(object? value) => value switch
    {
        null or string or bool or long or double => value,
        int whole => (long)whole,
        float real => (double)real,
        decimal real => (double)real,
        DateOnly day => CalendarDate.Of(day),
        _ when VariableValues.IsObject(value) => new ArgumentValues(
            Known(VariableValues.Members(value).Select(member => (member.Key, Coerced(member.Value))))),
        _ when VariableValues.IsList(value) => VariableValues.Items(value).Select(Coerced).OfType<object>().ToImmutableArray(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
