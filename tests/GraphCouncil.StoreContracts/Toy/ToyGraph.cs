using System.Collections.Immutable;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreContracts.Toy;

/// <summary>
/// A store that means what Core's comments say, word by word, and is written for nothing else: lists, nested loops, no index, no plan.
/// Other stores are measured against it; where they differ, one of the two has misread the comments.
/// </summary>
public sealed class ToyGraph(GraphMap map) : IStoreUnderTest
{
    private readonly Lock _writing = new();
    private volatile ToyState _state = ToyState.Empty;

    public ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(new Snapshot(map, _state));
    }

    public ValueTask ApplyAsync(ChangeSet changes, CancellationToken cancellation)
    {
        lock (_writing)
        {
            var state = _state;
            foreach (var change in changes.Do)
            {
                state = ToyChanges.Apply(map, state, change);
                cancellation.ThrowIfCancellationRequested();
            }

            _state = state;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<Cardinalities> CardinalitiesAsync(CancellationToken cancellation)
    {
        var state = _state;
        return new(new Cardinalities(
            state.Nodes.CountBy(node => node.Type.Name.Value).Select(each => KeyValuePair.Create(each.Key, (long)each.Value)),
            state.Edges.GroupBy(edge => edge.Type.Name.Value).Select(each => KeyValuePair.Create(each.Key, (Spread(each.Select(edge => edge.Source)), Spread(each.Select(edge => edge.Target)))))));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Degrees Spread(IEnumerable<string> ends)
    {
        var counts = ends.CountBy(end => end).Select(each => (long)each.Value).ToArray();
        return new(counts.Length, counts.Sum(), counts.Sum(count => count * count), counts.DefaultIfEmpty().Max());
    }

    private sealed class Snapshot(GraphMap map, ToyState state) : IGraphSnapshot
    {
        public SnapshotIsolation Isolation => SnapshotIsolation.OneState;

        public ValueTask<GraphRows> ReadAsync(BoundQuery question, CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            return new(ToyAnswer.Write(map, state, question));
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

/// <summary>One state of the graph.</summary>
internal sealed record ToyState(ImmutableList<ToyNode> Nodes, ImmutableList<ToyEdge> Edges)
{
    public static ToyState Empty { get; } = new([], []);

    public ToyNode? Find(string id) => Nodes.Find(n => n.Id == id);

    /// <summary>The nodes at the far end of a field, each with the relationship that leads there.</summary>
    public IEnumerable<ToyHand> Along(ToyNode node, RelationshipField field) =>
        from edge in Edges
        where edge.Type.Name == field.Relationship.Name && (field.Direction == Direction.Out ? edge.Source : edge.Target) == node.Id
        select new ToyHand(Find(field.Direction == Direction.Out ? edge.Target : edge.Source)!, edge, null);
}

internal sealed record ToyNode(NodeType Type, ImmutableArray<GraphValue> Values)
{
    public string Id => ((GraphValue.Text)Values[0]).Value;

    /// <summary>The value of the property of that name, which an interface may share; null when missing.</summary>
    public GraphValue? this[string property]
    {
        get
        {
            var i = Type.Properties.ToList().FindIndex(p => p.Name.Value == property);
            return Values[i] is GraphValue.Missing ? null : Values[i];
        }
    }
}

internal sealed record ToyEdge(RelationshipType Type, string Id, string Source, string Target, ImmutableArray<GraphValue> Values)
{
    public GraphValue? this[string property]
    {
        get
        {
            if (property == RelationshipType.Id.Name.Value)
            {
                return new GraphValue.Text(Id);
            }

            var i = Type.Properties!.Properties.ToList().FindIndex(p => p.Name.Value == property);
            return Values[i] is GraphValue.Missing ? null : Values[i];
        }
    }
}

/// <summary>What a list has in hand: a node, the relationship it was reached by, what a search matched of it.</summary>
internal sealed record ToyHand(ToyNode Node, ToyEdge? Edge, ToyHit? Hit)
{
    /// <summary>The measures of a group, where one is in hand.</summary>
    public IReadOnlyList<GraphValue?> Measures { get; init; } = [];

    public GraphValue? Value(Operand operand) => operand.On switch
    {
        Element.Node => Node[operand.Property.Name.Value],
        Element.Relationship => Edge![operand.Property.Name.Value],
        Element.Item => throw new InvalidOperationException("An item is in hand inside a list of text only."),
        Element.Measure => Measures[operand.Measure],
    };
}
