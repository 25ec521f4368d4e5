using System.Collections.Concurrent;
using System.Collections.Immutable;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;
using GraphCouncil.Seeding.Demo;
using Xunit;

namespace GraphCouncil.Tests.Seeding;

/// <summary>The demo graph of seed 1, laid out so that a rule over it reads as one: ids, values and days of nodes and relationships, and what leads where.</summary>
internal sealed class DemoView
{
    private static readonly ConcurrentDictionary<int, Lazy<DemoView>> Views = [];

    private readonly Dictionary<string, CreateNode> _nodes;
    private readonly ILookup<string, string> _ids;
    private readonly ILookup<string, Connect> _links;
    private readonly ILookup<(string, string), Connect> _from;
    private readonly ILookup<(string, string), Connect> _into;

    private DemoView(IReadOnlyCollection<Change> changes)
    {
        _nodes = changes.OfType<CreateNode>().ToDictionary(Id);
        _ids = _nodes.ToLookup(n => n.Value.Type.Name.Value, n => n.Key);
        _links = changes.OfType<Connect>().ToLookup(l => l.Type.Name.Value);
        _from = changes.OfType<Connect>().ToLookup(l => (l.Type.Name.Value, l.Source));
        _into = changes.OfType<Connect>().ToLookup(l => (l.Type.Name.Value, l.Target));
    }

    /// <summary>The scales that rules are asked at.</summary>
    public static TheoryData<int> Scales => [1, 10];

    public static DateOnly Today => DemoGraph.Day;

    public static DemoView At(int scale) =>
        Views.GetOrAdd(scale, at => new(() => new([.. DemoGraph.Changes(DemoMap.Map, SeedFolder.Facts, at, 1)]))).Value;

    public IEnumerable<string> Ids(string type) => _ids[type];

    public IEnumerable<Connect> Links(string type) => _links[type];

    public IEnumerable<Connect> From(string id, string type) => _from[(type, id)];

    public IEnumerable<Connect> Into(string id, string type) => _into[(type, id)];

    /// <summary>Where the relationships of a type lead from a node.</summary>
    public IEnumerable<string> Targets(string id, string type) => From(id, type).Select(l => l.Target);

    /// <summary>Whence the relationships of a type lead to a node.</summary>
    public IEnumerable<string> Sources(string id, string type) => Into(id, type).Select(l => l.Source);

    public string? Target(string id, string type) => Targets(id, type).SingleOrDefault();

    public string? Text(string id, string property) => (Value(id, property) as GraphValue.Text)?.Value;

    public string[] Texts(string id, string property) =>
        Value(id, property) is GraphValue.List list ? [.. list.Items.Cast<GraphValue.Text>().Select(item => item.Value)] : [];

    public double? Number(string id, string property) => ToNumber(Value(id, property));

    public bool Is(string id, string property) => Value(id, property) is GraphValue.Truth { Value: true };

    public DateOnly? Day(string id, string property) => ToDay(Value(id, property));

    /// <summary>Whether a period is open on a day: begun, and not over.</summary>
    public bool Holds(string id, DateOnly on, string from = "validFrom", string to = "validTo") => Holds(Day(id, from), Day(id, to), on);

    public static bool Holds(Connect link, DateOnly on) => Holds(Day(link, "validFrom"), Day(link, "validTo"), on);

    public static string? Text(Connect link, string property) => (Carried(link, property) as GraphValue.Text)?.Value;

    public static double? Number(Connect link, string property) => ToNumber(Carried(link, property));

    public static DateOnly? Day(Connect link, string property) => ToDay(Carried(link, property));

    public static bool Is(Connect link, string property) => Carried(link, property) is GraphValue.Truth { Value: true };

    private static bool Holds(DateOnly? from, DateOnly? to, DateOnly on) => !(from > on) && !(to <= on);

    private static string Id(CreateNode node) => ((GraphValue.Text)node.Values[0]).Value;

    private static GraphValue Carried(Connect link, string property) => At(link.Type.Properties!.Properties, link.Values, property);

    private GraphValue Value(string id, string property) => At(_nodes[id].Type.Properties, _nodes[id].Values, property);

    private static GraphValue At(ImmutableArray<PropertyDef> properties, ImmutableArray<GraphValue> values, string property)
    {
        var at = properties.Select(p => p.Name.Value).ToList().IndexOf(property);
        Assert.True(at >= 0, $"There is no property {property}.");
        return values[at];
    }

    private static double? ToNumber(GraphValue value) => value switch
    {
        GraphValue.Integer whole => whole.Value,
        GraphValue.Real real => real.Value,
        _ => null,
    };

    private static DateOnly? ToDay(GraphValue value) => value is GraphValue.Text { Value: var text }
        ? DateOnly.ParseExact(text[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : null;
}
