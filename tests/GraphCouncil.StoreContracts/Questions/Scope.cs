using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreContracts.Questions;

/// <summary>What is in hand where a part of a question stands, and the values that the question has gathered so far.</summary>
public sealed record Scope(GraphMap Map, NodeKind Node, RelationshipType? Edge, PropertyDef? ListProperty, ImmutableArray<GraphValue>.Builder Values)
{
    public static Scope At(GraphMap map, NodeKind node) => new(map, node, null, null, ImmutableArray.CreateBuilder<GraphValue>());

    public Scope Along(RelationshipField field) => this with { Node = Map.Kind(field.Target), Edge = field.Relationship, ListProperty = null };

    public ValueSlot Slot(GraphValue value, ValueKind kind)
    {
        Values.Add(value);
        return new(Values.Count - 1, kind);
    }

    public Operand Operand(Element on, string name) => new(on, on switch
    {
        Element.Node => Node.Property(name) ?? throw new ArgumentException($"{Node.Name} has no property '{name}'.", nameof(name)),
        Element.Relationship when name == "id" => RelationshipType.Id,
        Element.Relationship => Edge!.Properties!.Properties.First(p => p.Name.Value == name),
        Element.Item => ListProperty!,
        Element.Measure => throw new ArgumentException("A measure has no name of its own.", nameof(on)),
    });

    public RelationshipField Field(string name) =>
        Node.Field(name) ?? throw new ArgumentException($"{Node.Name} has no field '{name}'.", nameof(name));
}
