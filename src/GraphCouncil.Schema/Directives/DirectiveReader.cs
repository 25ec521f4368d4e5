using System.Collections.Frozen;
using GraphCouncil.Schema.Files;
using GraphQLParser.AST;

namespace GraphCouncil.Schema.Directives;

/// <summary>Reads the directives on one thing of the schema, and checks them against the catalogue.</summary>
internal static class DirectiveReader
{
    public static AppliedDirectives Read(IEnumerable<GraphQLDirective> directives, DirectiveLocation place, SourceFile file, FaultList faults)
    {
        var found = new List<AppliedDirective>();
        foreach (var directive in directives)
        {
            var name = directive.Name.StringValue;
            var at = file.At(directive);
            if (DirectiveCatalogue.Find(name) is not { } kind)
            {
                faults.Add(
                    at,
                    $"@{name} is no directive of this schema. Known: {string.Join(", ", DirectiveCatalogue.All.Select(k => "@" + k.Name))}.");
            }
            else if (!kind.Places.Contains(place))
            {
                faults.Add(
                    at,
                    $"@{name} can't stand on {Place(place)}, only on {string.Join(" or ", kind.Places.Select(Place))}. Move or remove it.");
            }
            else if (found.Any(d => d.Name == name))
            {
                faults.Add(at, $"@{name} stands here twice. Keep one.");
            }
            else
            {
                found.Add(ReadOne(kind, directive, file, at, faults));
            }
        }

        return found.Count == 0 ? AppliedDirectives.None : new([.. found]);
    }

    private static AppliedDirective ReadOne(DirectiveKind kind, GraphQLDirective directive, SourceFile file, SourcePoint at, FaultList faults)
    {
        var sound = true;
        var values = new Dictionary<string, GraphQLValue>();
        var places = new Dictionary<string, SourcePoint>();
        foreach (var argument in directive.Arguments?.Items ?? [])
        {
            var name = argument.Name.StringValue;
            if (Misfit(kind, name, argument.Value, values.ContainsKey(name)) is { } message)
            {
                faults.Add(file.At(argument), message);
                sound = false;
            }

            values[name] = argument.Value;
            places[name] = file.At(argument);
        }

        foreach (var missing in kind.Arguments.Where(a => a.IsRequired && !values.ContainsKey(a.Name)))
        {
            faults.Add(at, $"@{kind.Name} needs '{missing.Name}': {missing.Expectation}.");
            sound = false;
        }

        var points = places.ToFrozenDictionary();
        var arguments = new DirectiveArguments(kind.Name, values, n => points.TryGetValue(n, out var p) ? p : at, faults);
        return new(kind.Name, AstText.Of(directive), at, sound ? kind.Read(arguments) : null, points);
    }

    private static string? Misfit(DirectiveKind kind, string name, GraphQLValue value, bool repeated)
    {
        var argument = kind.Arguments.FirstOrDefault(a => a.Name == name);
        if (argument is null)
        {
            return $"@{kind.Name} has no argument '{name}'. "
                + (kind.Arguments.IsEmpty ? "It takes none." : $"Known: {string.Join(", ", kind.Arguments.Select(a => a.Name))}.");
        }

        return repeated ? $"@{kind.Name} '{name}' is given twice. Keep one."
            : !argument.Takes(value) ? $"@{kind.Name} '{name}' must be {argument.Expectation}, not {AstText.Of(value)}."
            : null;
    }

    private static string Place(DirectiveLocation place) => place.ToString() switch
    {
        nameof(DirectiveLocation.Object) => "a type",
        nameof(DirectiveLocation.Interface) => "an interface",
        nameof(DirectiveLocation.Union) => "a union",
        nameof(DirectiveLocation.Enum) => "an enum",
        nameof(DirectiveLocation.EnumValue) => "an enum value",
        nameof(DirectiveLocation.Scalar) => "a scalar",
        nameof(DirectiveLocation.Schema) => "the schema",
        _ => "a field",
    };
}
