using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Core.Changes;

/// <summary>One step of a change to the graph.</summary>
public abstract record Change
{
    private protected Change()
    {
    }

    public abstract T Accept<T>(IChangeVisitor<T> visitor);
}

/// <summary>A new node.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Values">A value per property of the type, in the map's order, the id first; <see cref="GraphValue.Missing"/> where there is
/// none.</param>
public sealed record CreateNode(NodeType Type, ImmutableArray<GraphValue> Values) : Change
{
    public override T Accept<T>(IChangeVisitor<T> visitor) => visitor.VisitCreateNode(this);
}

/// <summary>A new relationship between two nodes that exist by then. Its ids are in Unicode normalization form C, as all text is.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Id">Its own id, unique in the graph.</param>
/// <param name="Source">The id of the node it starts from.</param>
/// <param name="Target">The id of the node it leads to.</param>
/// <param name="Values">A value per property of the relationship, in the map's order; empty when it carries none.</param>
public sealed record Connect(RelationshipType Type, string Id, string Source, string Target, ImmutableArray<GraphValue> Values) : Change
{
    public string Id { get; } = UnicodeText.ToNfc(Id);

    public string Source { get; } = UnicodeText.ToNfc(Source);

    public string Target { get; } = UnicodeText.ToNfc(Target);

    public override T Accept<T>(IChangeVisitor<T> visitor) => visitor.VisitConnect(this);
}

/// <summary>Changes that become visible together or not at all, in order. The sequence is read once and may be long.</summary>
public sealed record ChangeSet(IEnumerable<Change> Do);

/// <summary>Every store and every rule about changes implements this; a new kind of change does not build until all do.</summary>
public interface IChangeVisitor<out T>
{
    T VisitCreateNode(CreateNode change);

    T VisitConnect(Connect change);
}
