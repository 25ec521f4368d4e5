using System.Collections.Immutable;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreContracts.Laws;

/// <summary>
/// A small graph: up to six nodes, up to a dozen relationships between them, loops and parallel ones among them. Related nodes that the map requires
/// are missing here and there, as in a graph that is being written.
/// </summary>
internal sealed class SomeGraph(GraphMap map, Tape tape)
{
    // Two of them stand otherwise by units of UTF-16 than by code point.
    private static readonly ImmutableArray<string> Locals = ["a", "b", "c", "\U0001F3BC", "\uE000", "f"];

    private readonly SomeValues _values = new(map, tape);
    private readonly List<(NodeType Type, string Id)> _nodes = [];
    private readonly List<Connect> _edges = [];

    public ImmutableArray<Change> Make()
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (var local in Locals.Take(1 + tape.Below(Locals.Length)))
        {
            changes.Add(Node(local));
        }

        var authored = map.FindRelationship("AUTHORED_BY")!;
        changes.AddRange(_nodes.Where(n => n.Type.Name.Value == "Report" && !tape.Chance(3))
            .Select(report => Edge(authored, report.Id, _nodes[0].Id)));
        changes.AddRange(tape.Some(12, Edge).OfType<Connect>());
        return changes.ToImmutable();
    }

    /// <summary>A change that may or may not be allowed on top.</summary>
    public Change Doubtful()
    {
        var type = tape.Of(map.RelationshipTypes);
        if (tape.Chance(2))
        {
            return new Connect(type, "edge:" + (100 + tape.Below(3)), tape.Of(_nodes).Id, tape.Chance(4) ? "person:none" : tape.Of(_nodes).Id, Values(type.Properties?.Properties ?? [], tape.Chance(4)));
        }

        var of = tape.Of(map.NodeTypes);
        return new CreateNode(of, [new GraphValue.Text(of.IdPrefix + ":" + tape.Of("x", "a", "y", "b")), .. Values([.. of.Properties.Skip(1)], tape.Chance(4))]);
    }

    /// <summary>The first is a person, so that reports can have an author.</summary>
    private CreateNode Node(string local)
    {
        var type = (NodeType)map.Kind(new(_nodes.Count == 0 ? "Person" : tape.Of("Person", "Skill", "Agency", "Company", "Report", "Skill", "Person")));
        _nodes.Add((type, $"{type.IdPrefix}:{local}"));
        return new(type, [new GraphValue.Text(_nodes[^1].Id), .. Values([.. type.Properties.Skip(1)], careless: false)]);
    }

    private ImmutableArray<GraphValue> Values(ImmutableArray<PropertyDef> properties, bool careless) => [.. properties.Select(p => p switch
    {
        { Required: false } when !careless && (p.Unique || p.Limits is not null) => GraphValue.Missing.Instance,
        { Required: false } when tape.Chance(3) => GraphValue.Missing.Instance,
        { Required: true } when careless && tape.Chance(5) => GraphValue.Missing.Instance,
        _ => _values.Of(p.Kind, p.Enum),
    })];

    private Connect? Edge()
    {
        var type = tape.Of(map.RelationshipTypes);
        var sources = _nodes.Where(n => map.Members(type.Source).Contains(n.Type) && IsFree(n.Type, type, Direction.Out, n.Id)).ToList();
        var targets = _nodes.Where(n => map.Members(type.Target).Contains(n.Type) && IsFree(n.Type, type, Direction.In, n.Id)).ToList();
        return sources.Count == 0 || targets.Count == 0 ? null : Edge(type, tape.Of(sources).Id, tape.Of(targets).Id);
    }

    private Connect Edge(RelationshipType type, string source, string target)
    {
        _edges.Add(new(type, $"edge:{_edges.Count:0000}", source, target, Values(type.Properties?.Properties ?? [], careless: false)));
        return _edges[^1];
    }

    private bool IsFree(NodeType node, RelationshipType type, Direction direction, string id) =>
        node.Fields.All(f => f.IsMany || f.Direction != direction || f.Relationship.Name != type.Name)
        || _edges.All(e => e.Type.Name != type.Name || (direction == Direction.Out ? e.Source : e.Target) != id);
}
