using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Map;
using GraphCouncil.Server.Hosting;

namespace GraphCouncil.ServerTests.Access;

/// <summary>A property or field that the schema hides from somebody, with requests that ask for it.</summary>
/// <param name="Name">Type and field.</param>
/// <param name="List">The root list that it is asked by.</param>
/// <param name="Selection">What shows it.</param>
/// <param name="Probes">Requests that choose, order, group or fold by it; each is answered to those who may read it.</param>
internal sealed record HiddenField(string Name, string List, string Selection, ImmutableArray<string> Probes, AccessRule?[] Rules, NodeType Owner, bool IsOfEdge)
{
    /// <summary>Whether it is about the people at the other end.</summary>
    public bool IsAboutOthers { get; init; }

    private const int First = 100;

    private static readonly GraphMap Map = GraphParts.ReadSchema(CompilerLimits.Default).Map!;

    public static ImmutableArray<HiddenField> All { get; } = [.. Map.NodeTypes.SelectMany(Of)];

    public string Request => $"{{ {List}(first: {First}) {{ nodes {{ id {(Owner.Subject is { } way ? $"{way} {{ id }} " : "")}{Selection} }} }} }}";

    public Sight Sight(Standing standing) => Rules.Min(standing.Sees);

    /// <summary>Whether a row says nothing of it.</summary>
    public bool IsNothing(JsonNode row) => IsOfEdge
        ? row["it"]!["edges"]!.AsArray().All(edge => edge!["it"] is null)
        : row["it"] is null || row["it"] is JsonObject { } list && list["nodes"] is JsonArray { Count: 0 };

    /// <summary>The id of the person whom a row is about.</summary>
    public string SubjectOf(JsonNode row) =>
        (string)(IsAboutOthers ? row["it"]!["nodes"]![0]!["id"] : Owner.Subject is { } way ? row[way.Value]!["id"] : row["id"])!;

    private static IEnumerable<HiddenField> Of(NodeType type)
    {
        var list = type.List!.Value.Value;
        foreach (var property in type.Properties.Where(property => property.Access is not null))
        {
            var name = property.Name.Value;
            yield return new($"{type.Name}.{name}", list, $"it: {name}", [
                $"{{ {list}(where: {{not: {{{name}: {{eq: null}}}}}}) {{ totalCount }} }}",
                $"{{ {list}(order: [{{{name}: ASC}}], first: 1) {{ nodes {{ id }} }} }}",
                $"{{ {list}Groups(by: {{{name}: {(property.Kind == ValueKind.Date ? "MONTH" : "true")}}}, first: 10) {{ count }} }}",
                $"{{ {list}Aggregate {{ {name} {{ countDistinct }} }} }}",
                .. property.Unique ? [$"{{ {char.ToLowerInvariant(type.Name.Value[0])}{type.Name.Value[1..]}({name}: \"{Known(name)}\") {{ id }} }}"] : Array.Empty<string>(),
            ], [property.Access], type, false);
        }

        foreach (var field in type.Fields.Where(field => field.Access is not null || field.Relationship.Properties?.Access is not null))
        {
            var name = field.Name.Value;
            var hasEdge = field.IsMany && field.Relationship.Properties is not null;
            var some = field.IsMany ? $"{{some: {{}}}}" : "{id: {eq: \"person:p000001\"}}";
            yield return new($"{type.Name}.{name}", list, field.IsMany ? $"it: {name}(first: 5) {{ totalCount nodes {{ ... on Node {{ id }} }} }}" : $"it: {name} {{ id }}", [
                $"{{ {list}(where: {{not: {{{name}: {some}}}}}) {{ totalCount }} }}",
                $"{{ {list}Groups(by: {{{name}: {(hasEdge ? "{node: {id: true}}" : "{id: true}")}}}, first: 10) {{ count }} }}",
                field.IsMany ? $"{{ {list}(order: [{{{name}: {{count: DESC}}}}], first: 1) {{ nodes {{ id }} }} }}" : $"{{ {list}(order: [{{{name}: {{id: ASC}}}}], first: 1) {{ nodes {{ id }} }} }}",
            ], [field.Access, field.Relationship.Properties?.Access], type, false)
            {
                IsAboutOthers = field.Access is null && field.Direction == Direction.In,
            };
        }

        foreach (var field in type.Fields.Where(field => field.IsMany))
        {
            foreach (var property in field.Relationship.Carried.Where(property => property.Access is not null))
            {
                var (name, edge) = (field.Name.Value, property.Name.Value);
                yield return new($"{type.Name}.{name}.{edge}", list, $"it: {name}(first: 5) {{ edges {{ it: {edge} }} }}", [
                    $"{{ {list}(where: {{{name}: {{some: {{edge: {{{edge}: {{neq: null}}}}}}}}}}) {{ totalCount }} }}",
                ], [property.Access], type, true);
            }
        }
    }

    private static string Known(string property) => property == "email" ? "nobody@example.org" : "00000000-0000-4000-8000-000000000000";
}
