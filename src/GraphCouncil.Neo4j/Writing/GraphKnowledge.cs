using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Neo4j.Writing;

/// <summary>
/// What is in the graph by now, as far as the changes at scope touch it: filled from the database before they are looked at, and from each of them
/// after. So the first change that does not fit is found before anything is written, whatever batches it is written in.
/// </summary>
internal sealed class GraphKnowledge(GraphMap map) : IChangeVisitor<bool>
{
    private readonly HashSet<string> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _relationships = new(StringComparer.Ordinal);
    private readonly HashSet<(string Type, string Property, GraphValue Value)> _values = [];
    private readonly HashSet<(string Type, Direction End, string Node)> _related = [];
    private readonly Dictionary<string, (bool Source, bool Target)> _isToOne =
        map.RelationshipTypes.ToDictionary(
            r => r.Name.Value, r => (map.IsToOne(r, Direction.Out), map.IsToOne(r, Direction.In)), StringComparer.Ordinal);

    public void HasNode(string id) => _nodes.Add(id);

    public void HasRelationship(string id) => _relationships.Add(id);

    public void HasValue(NodeType type, PropertyDef unique, GraphValue value) => _values.Add((type.Name.Value, unique.Name.Value, value));

    /// <summary>The node has a relationship of the type already, at a field that shows one at most.</summary>
    public void IsRelated(RelationshipType type, Direction end, string node) => _related.Add((type.Name.Value, end, node));

    public bool IsToOne(RelationshipType type, Direction end) =>
        end == Direction.Out ? _isToOne[type.Name.Value].Source : _isToOne[type.Name.Value].Target;

    /// <summary>The properties whose values no two nodes of a type share, besides the id.</summary>
    public static IEnumerable<(PropertyDef Property, int At)> Unique(NodeType type) =>
        type.Properties.Select((property, at) => (property, at)).Where(p => p.property.Unique && p.property.Name != NodeType.Id.Name);

    /// <summary>Throws <see cref="RefusedChangeException"/> when the graph has no room for the change; else it has it from now on.</summary>
    public void Add(Change change) => change.Accept(this);

    bool IChangeVisitor<bool>.VisitCreateNode(CreateNode change)
    {
        if (!_nodes.Add(((GraphValue.Text)change.Values[0]).Value))
        {
            throw RefusedChangeException.TakenId(change.Type);
        }

        foreach (var (property, at) in Unique(change.Type))
        {
            if (change.Values[at] is not GraphValue.Missing && !_values.Add((change.Type.Name.Value, property.Name.Value, change.Values[at])))
            {
                throw RefusedChangeException.TakenValue(change.Type, property);
            }
        }

        return true;
    }

    bool IChangeVisitor<bool>.VisitConnect(Connect change)
    {
        CheckEnd(change.Type, change.Type.Source, change.Source, Direction.Out);
        CheckEnd(change.Type, change.Type.Target, change.Target, Direction.In);
        CheckFree(change.Type, change.Source, Direction.Out);
        CheckFree(change.Type, change.Target, Direction.In);
        return _relationships.Add(change.Id) ? true : throw RefusedChangeException.TakenId(change.Type);
    }

    private void CheckEnd(RelationshipType type, TypeName kind, string id, Direction end)
    {
        if (!_nodes.Contains(id))
        {
            throw RefusedChangeException.UnknownEnd(type, end);
        }

        // The id of a node begins with the prefix of its type, so its type need not be asked for.
        var of = map.FindByIdPrefix(id[..id.IndexOf(':', StringComparison.Ordinal)]);
        if (of is null || !map.Members(kind).Contains(of))
        {
            throw RefusedChangeException.WrongEnd(type, end);
        }
    }

    private void CheckFree(RelationshipType type, string node, Direction end)
    {
        if (IsToOne(type, end) && !_related.Add((type.Name.Value, end, node)))
        {
            throw RefusedChangeException.SecondOfOne(type, end);
        }
    }
}
