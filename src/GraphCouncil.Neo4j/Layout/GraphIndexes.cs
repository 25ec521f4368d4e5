using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Layout;

/// <summary>
/// Which constraints and indexes a map stands for, and so what statements can count on: ids are unique per label, of a type as of an interface or
/// union; what a list can be ordered by has an index <c>(what is compared, id)</c> under the label of the list; all folded text is in one full-text
/// index.
/// </summary>
internal static class GraphIndexes
{
    /// <summary>
    /// Text that may be longer than this many UTF-16 units is in no order's index: the server refuses values beyond 8 KB in one, and a Danish sort
    /// key takes several bytes a letter. Folded text is in an index that takes 32 KB, and a unit folds into 33 bytes at most.
    /// </summary>
    private const int LongestText = 600;

    /// <summary>All of them, in the map's order.</summary>
    public static ImmutableArray<SchemaObject> Of(GraphMap map)
    {
        NodeKind[] kinds = [.. map.NodeTypes, .. map.AbstractTypes, map.AnyNode];
        return
        [
            .. kinds.SelectMany(kind => kind.Properties.Where(p => KeyLookup.IsKey(kind, p)).Select(p => Key(kind, p))),
            .. map.RelationshipTypes.Select(Key),
            .. kinds.SelectMany(kind => kind.Properties.Where(p => IsOrdered(kind, p)).Select(p => Order(kind, p))),
            .. kinds.SelectMany(kind => kind.Properties.Where(p => IsFoundByFoldedText(kind, p)).Select(p => Folded(kind, p))),
            .. Search(map),
        ];
    }

    /// <summary>Whether an index gives the nodes of a kind in the order of a property, ties by id.</summary>
    public static bool IsOrdered(NodeKind kind, PropertyDef property) =>
        kind.List is not null && property.Name != NodeType.Id.Name && IsShort(property);

    /// <summary>Whether an index finds the nodes of a kind by the folded text of a property: a short one that is searched.</summary>
    private static bool IsFoundByFoldedText(NodeKind kind, PropertyDef property) =>
        kind.List is not null && property is { Kind: ValueKind.Text, SearchWeight: not null } && IsShort(property);

    private static SchemaObject Key(NodeKind kind, PropertyDef property)
    {
        var (label, key) = (CypherName.Label(kind), CypherName.Property(property));
        var name = CypherName.Index(label, key, unique: true);
        return new(name, true, Cypher.Of($"CREATE CONSTRAINT {name} IF NOT EXISTS\nFOR (n:{label})\nREQUIRE n.{key} IS UNIQUE"));
    }

    private static SchemaObject Key(RelationshipType type)
    {
        var name = CypherName.Index(type);
        return new(name, true, Cypher.Of(
            $"CREATE CONSTRAINT {name} IF NOT EXISTS\nFOR ()-[r:{CypherName.Relationship(type)}]-()\n"
            + $"REQUIRE r.{CypherName.Property(RelationshipType.Id)} IS UNIQUE"));
    }

    /// <summary>Ends in the id, as every order does: ties need no sorting, and the page is found without a look at its nodes.</summary>
    private static SchemaObject Order(NodeKind kind, PropertyDef property)
    {
        var (label, value) = (CypherName.Label(kind), CypherName.Sort(property));
        var name = CypherName.Index(label, value, unique: false);
        return new(name, false, Cypher.Of(
            $"CREATE RANGE INDEX {name} IF NOT EXISTS\nFOR (n:{label})\nON (n.{value}, n.{CypherName.Property(NodeType.Id)})"));
    }

    /// <summary>A text index finds beginnings, ends and what stands between.</summary>
    private static SchemaObject Folded(NodeKind kind, PropertyDef property)
    {
        var (label, folded) = (CypherName.Label(kind), CypherName.Folded(property));
        var name = CypherName.Index(label, folded, unique: false);
        return new(name, false, Cypher.Of($"CREATE TEXT INDEX {name} IF NOT EXISTS\nFOR (n:{label})\nON (n.{folded})"));
    }

    /// <summary>Folded text is words with one space between, so an analyzer that cuts at white space cuts exactly at its words.</summary>
    private static IEnumerable<SchemaObject> Search(GraphMap map)
    {
        var searched = map.NodeTypes.Where(type => type.Properties.Any(p => p.SearchWeight is not null)).ToImmutableArray();
        if (searched.IsEmpty)
        {
            yield break;
        }

        var name = CypherName.SearchIndex;
        var labels = Cypher.Bars(searched.Select(type => Cypher.Of($"{CypherName.Label(type)}")));
        var texts = searched.SelectMany(type => type.Properties).Where(p => p.SearchWeight is not null).Select(CypherName.Folded).Distinct();
        yield return new(name, false, Cypher.Of(
            $"CREATE FULLTEXT INDEX {name} IF NOT EXISTS\nFOR (n:{labels})\n"
            + $"ON EACH [{Cypher.Commas(texts.Select(text => Cypher.Of($"n.{text}")))}]\n"
            + $"OPTIONS {{indexConfig: {{`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}}}"));
    }

    private static bool IsShort(PropertyDef property) => property.Kind switch
    {
        ValueKind.Text => property.Limits?.MaxLength is <= LongestText,
        ValueKind.Integer or ValueKind.Real or ValueKind.Truth or ValueKind.Date or ValueKind.DateTime or ValueKind.Enumeration => true,
        ValueKind.Id or ValueKind.TextList => false,
    };
}
