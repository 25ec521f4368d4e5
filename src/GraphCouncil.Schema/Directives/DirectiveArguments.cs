using System.Collections.Immutable;
using System.Globalization;
using GraphCouncil.Schema.Files;
using GraphQLParser.AST;

namespace GraphCouncil.Schema.Directives;

/// <summary>The arguments of one use of a directive. Their names and types fit the definition: that is checked before a reader sees them.</summary>
internal sealed class DirectiveArguments(
    string directive, IReadOnlyDictionary<string, GraphQLValue> values, Func<string, SourcePoint> at, FaultList faults)
{
    public string Text(string name) => TextOrNull(name)!;

    public string? TextOrNull(string name) => Find(name) is GraphQLStringValue text ? text.Value.ToString() : null;

    public int Whole(string name) => WholeOrNull(name)!.Value;

    public int? WholeOrNull(string name) => Find(name) is GraphQLIntValue whole ? int.Parse(whole.Value.Span, CultureInfo.InvariantCulture) : null;

    public double? NumberOrNull(string name) => Find(name) switch
    {
        GraphQLIntValue whole => double.Parse(whole.Value.Span, CultureInfo.InvariantCulture),
        GraphQLFloatValue number => double.Parse(number.Value.Span, CultureInfo.InvariantCulture),
        _ => null,
    };

    public string Choice(string name) => ((GraphQLEnumValue)values[name]).Name.StringValue;

    public ImmutableArray<string>? ChoicesOrNull(string name) =>
        Find(name) is GraphQLListValue list ? [.. (list.Values ?? []).Select(v => ((GraphQLEnumValue)v).Name.StringValue)] : null;

    /// <summary>Tells of a value that has the right type but makes no sense.</summary>
    public void Fault(string name, string message) => faults.Add(at(name), $"@{directive} '{name}' {message}");

    private GraphQLValue? Find(string name) => values.GetValueOrDefault(name);
}
