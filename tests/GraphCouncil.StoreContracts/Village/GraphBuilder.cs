using System.Collections.Immutable;
using System.Globalization;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreContracts.Village;

/// <summary>
/// Makes the changes that fill an empty store. Nodes are called by the part of their id after the colon, which no two share; required properties
/// that a fact doesn't care for get a plain value; relationships without an id get one in the order of building.
/// </summary>
public sealed class GraphBuilder(GraphMap map, string edges)
{
    private readonly List<Change> _changes = [];
    private readonly Dictionary<string, string> _ids = [];

    public GraphMap Map => map;

    public ChangeSet Changes => new([.. _changes]);

    public GraphBuilder With(string type, string local, params (string Property, object? Value)[] values)
    {
        var node = (NodeType)map.Kind(new(type));
        _ids.Add(local, $"{node.IdPrefix}:{local}");
        _changes.Add(new CreateNode(node, Fill(node.Properties, [("id", _ids[local]), .. values], local)));
        return this;
    }

    public GraphBuilder Person(string local, params (string Property, object? Value)[] values) => With("Person", local, values);

    public GraphBuilder Skill(string local, params (string Property, object? Value)[] values) => With("Skill", local, values);

    public GraphBuilder Agency(string local, params (string Property, object? Value)[] values) => With("Agency", local, values);

    public GraphBuilder Company(string local, params (string Property, object? Value)[] values) => With("Company", local, values);

    public GraphBuilder Club(string local, params (string Property, object? Value)[] values) => With("Club", local, values);

    public GraphBuilder Report(string local, string author, params (string Property, object? Value)[] values) =>
        With("Report", local, values).Edge("AUTHORED_BY", local, author);

    /// <summary>A person claims a skill.</summary>
    public GraphBuilder Knowing(string person, string skill, params (string Property, object? Value)[] values) => Edge("HAS_SKILL", person, skill, values);

    public GraphBuilder Edge(string relationship, string source, string target, params (string Property, object? Value)[] values)
    {
        var type = map.FindRelationship(relationship)!;
        var id = string.Create(CultureInfo.InvariantCulture, $"{edges}:{_changes.Count:0000}");
        var given = values.Any(v => v.Property == "id") ? values : [("id", id), .. values];
        var properties = Fill([RelationshipType.Id, .. type.Properties?.Properties ?? []], given, id);
        _changes.Add(new Connect(type, ((GraphValue.Text)properties[0]).Value, IdOf(source), IdOf(target), [.. properties.Skip(1)]));
        return this;
    }

    private string IdOf(string local) => _ids.GetValueOrDefault(local, local);

    private ImmutableArray<GraphValue> Fill(ImmutableArray<PropertyDef> properties, (string Property, object? Value)[] values, string name)
    {
        var unknown = values.FirstOrDefault(v => properties.All(p => p.Name.Value != v.Property)).Property;
        if (unknown is not null)
        {
            throw new ArgumentException($"There is no property '{unknown}'.", nameof(values));
        }

        return [.. properties.Select(p => values.Any(v => v.Property == p.Name.Value) ? Plain.Value(values.Last(v => v.Property == p.Name.Value).Value) : Unsaid(p, name))];
    }

    private GraphValue Unsaid(PropertyDef property, string name) => !property.Required ? GraphValue.Missing.Instance : property.Kind switch
    {
        ValueKind.Text => Plain.Value(name),
        ValueKind.Integer => Plain.Value(0),
        ValueKind.Real => Plain.Value(0.0),
        ValueKind.Truth => Plain.Value(false),
        ValueKind.Id => Plain.Value("other:" + name),
        ValueKind.Date => Plain.Value("2000-01-01"),
        ValueKind.DateTime => Plain.Value("2000-01-01T00:00:00.000Z"),
        ValueKind.Enumeration => Plain.Value(map.FindEnum(property.Enum!.Value.Value)!.Values[0].Name),
        ValueKind.TextList => Plain.Value(Array.Empty<string>()),
    };
}
