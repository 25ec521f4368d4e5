using System.Collections.Concurrent;
using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Core.Changes;

/// <summary>What a map alone says about changes. What only the graph knows, such as whether an end exists, its store asks.</summary>
public sealed class ChangeRules(GraphMap map)
{
    private readonly ConcurrentDictionary<string, ValueRules> _ofNodes = [];
    private readonly ConcurrentDictionary<string, ValueRules> _ofRelationships = [];

    /// <summary>Throws <see cref="RefusedChangeException"/> when a value or the id does not fit.</summary>
    public void Check(Change change) => change.Accept(new Checking(this));

    /// <summary>Throws <see cref="RefusedChangeException"/> when a value or the id does not fit. Returns the id.</summary>
    public string Check(CreateNode create)
    {
        var type = create.Type;
        Rules(_ofNodes, type.Name.Value, type.Properties).Check(create.Values);
        var id = ((GraphValue.Text)create.Values[0]).Value;
        return id.StartsWith(type.IdPrefix + ":", StringComparison.Ordinal) && id.Length > type.IdPrefix.Length + 1
            ? id
            : throw new RefusedChangeException($"the id of this {type.Name} is not '{type.IdPrefix}:' and a name of its own.");
    }

    /// <summary>Throws <see cref="RefusedChangeException"/> when a value or the id does not fit; says nothing of the ends.</summary>
    public void Check(Connect connect)
    {
        Rules(_ofRelationships, connect.Type.Name.Value, connect.Type.Carried).Check(connect.Values);
        if (connect.Id.Length == 0)
        {
            throw new RefusedChangeException($"the id of this {connect.Type.Name} is empty.");
        }

        if (!UnicodeText.IsValid(connect.Id) || !UnicodeText.IsValid(connect.Source) || !UnicodeText.IsValid(connect.Target))
        {
            throw new RefusedChangeException(
                $"an id of this {connect.Type.Name} is not text: half a character, or too many combining marks in a row.");
        }
    }

    private ValueRules Rules(ConcurrentDictionary<string, ValueRules> known, string name, ImmutableArray<PropertyDef> properties) =>
        known.GetOrAdd(name, static (of, rest) => new(of, rest.properties, rest.map), (properties, map));

    private sealed class Checking(ChangeRules rules) : IChangeVisitor<bool>
    {
        public bool VisitCreateNode(CreateNode change)
        {
            rules.Check(change);
            return true;
        }

        public bool VisitConnect(Connect change)
        {
            rules.Check(change);
            return true;
        }
    }
}
