using System.Collections.Immutable;
using System.Globalization;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// Puts changes together from names and plain values, in the map's terms. A name that the map does not know throws at once: then the schema
/// has moved and the generator must follow.
/// </summary>
internal sealed class GraphDraft(GraphMap map)
{
    private readonly Dictionary<string, int> _numbers = [];

    /// <summary>A node; its id is the type's prefix and the local part.</summary>
    public Change Node(string type, string local, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var node = (NodeType)map.Kind(new(type));
        var row = Row(node.Properties, values, type);
        row[0] = new GraphValue.Text(Id(type, local));
        return new CreateNode(node, ImmutableArray.Create(row));
    }

    /// <summary>A relationship between two ids; its own id counts per type, in the order of making.</summary>
    public Change Link(string type, string source, string target, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var relationship = map.FindRelationship(type) ?? throw new ArgumentException($"The map has no relationship {type}.", nameof(type));
        var number = _numbers[type] = _numbers.GetValueOrDefault(type) + 1;
        var id = string.Create(CultureInfo.InvariantCulture, $"{type.ToLowerInvariant()}:{number:D7}");
        var row = relationship.Properties is { } carried ? Row(carried.Properties, values, type) : [];
        return new Connect(relationship, id, source, target, ImmutableArray.Create(row));
    }

    public string Id(string type, string local) => ((NodeType)map.Kind(new(type))).IdPrefix + ":" + local;

    private static GraphValue[] Row(ImmutableArray<PropertyDef> properties, ReadOnlySpan<(string Name, object? Value)> values, string type)
    {
        var row = new GraphValue[properties.Length];
        Array.Fill(row, GraphValue.Missing.Instance);
        foreach (var (name, value) in values)
        {
            row[Position(properties, name, type)] = ToGraph(value);
        }

        return row;
    }

    private static int Position(ImmutableArray<PropertyDef> properties, string name, string type)
    {
        for (var i = 0; i < properties.Length; i++)
        {
            if (properties[i].Name.Value == name)
            {
                return i;
            }
        }

        throw new ArgumentException($"{type} has no property {name}.", nameof(name));
    }

    private static GraphValue ToGraph(object? value) => value switch
    {
        null => GraphValue.Missing.Instance,
        string text => new GraphValue.Text(text),
        int whole => new GraphValue.Integer(whole),
        double real => new GraphValue.Real(real),
        bool truth => truth ? GraphValue.Truth.True : GraphValue.Truth.False,
        DateOnly day => new GraphValue.Text(CalendarDate.Of(day)),
        DateTimeOffset instant => new GraphValue.Text(Instant.Of(instant)),
        string[] items => new GraphValue.List([.. items.Select(i => new GraphValue.Text(i))]),
        _ => throw new ArgumentException($"No value of the graph: {value.GetType()}.", nameof(value)),
    };
}
