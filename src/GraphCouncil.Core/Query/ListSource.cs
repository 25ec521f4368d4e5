using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Query;

/// <summary>Where the rows of a list come from.</summary>
public abstract record ListSource
{
    private protected ListSource()
    {
    }

    public abstract T Accept<T>(IListSourceVisitor<T> visitor);
}

/// <summary>All nodes of the kind.</summary>
public sealed record AllNodes : ListSource
{
    private AllNodes()
    {
    }

    public static AllNodes Instance { get; } = new();

    public override T Accept<T>(IListSourceVisitor<T> visitor) => visitor.VisitAllNodes();
}

/// <summary>The nodes at the far end of a to-many field of the node in hand; one row per relationship.</summary>
public sealed record Along(RelationshipField Field) : ListSource
{
    /// <summary>What the node in hand must hold, or there are no rows; never by type (<see cref="ByType"/>), which the row's case knows.</summary>
    public Predicate If { get; init; } = Always.Instance;

    public override T Accept<T>(IListSourceVisitor<T> visitor) => visitor.VisitAlong(this);
}

/// <summary>
/// The nodes that match a text, each once with its best entry. An entry is one value of a searched property, folded (<see cref="Text.DanishFolding"/>):
/// <list type="number">
/// <item>
/// It matches when <c>" " + entry + " "</c> contains every text of the slot <see cref="Terms"/> (a word with a space before it, a phrase with one on both
/// sides) in one of its spellings (<see cref="Text.SearchText.Spellings"/>).
/// </item>
/// <item>Its class (<see cref="SearchMatch"/>) comes from <see cref="Whole"/>, the folded query.</item>
/// <item>The best entry of a node has the least class, then the greatest weight, then the first field in <see cref="Fields"/>, then the least entry text (by code point: folded, then as kept).</item>
/// </list>
/// A field that leads through a relationship counts with the best entry of the related node, among that node's own searched properties, its class and text, and the field's own weight and name.
/// </summary>
/// <param name="Fields">Where to look, in schema order, for the stored types that are asked for.</param>
/// <param name="Whole">The folded query, its words joined by one space, quotes taken off.</param>
/// <param name="Terms">A list: what every entry must contain; never empty.</param>
public sealed record Matching(ImmutableArray<SearchedField> Fields, ValueSlot Whole, ValueSlot Terms) : ListSource
{
    public override T Accept<T>(IListSourceVisitor<T> visitor) => visitor.VisitMatching(this);

    public bool Equals(Matching? other) => other is not null && Whole == other.Whole && Terms == other.Terms && Sequence.AreEqual(Fields, other.Fields);

    public override int GetHashCode() => HashCode.Combine(Whole, Terms, Sequence.Hash(Fields));
}

/// <summary>How an entry matches a query, best first.</summary>
public enum SearchMatch
{
    /// <summary>The entry is the query.</summary>
    Exact = 0,

    /// <summary>The entry starts with the query.</summary>
    Start = 1,

    /// <summary>The query stands in the entry as whole words.</summary>
    Phrase = 2,

    /// <summary>Every word of the query begins some word of the entry, in one of its spellings.</summary>
    Words = 3,
}

/// <summary>A place where a search looks for nodes of one stored type.</summary>
public abstract record SearchedField
{
    private protected SearchedField(NodeType owner, int weight)
    {
        Owner = owner;
        Weight = weight;
    }

    /// <summary>The type of node that is found.</summary>
    public NodeType Owner { get; }

    /// <summary>1..100.</summary>
    public int Weight { get; }

    /// <summary>The name that the hit shows.</summary>
    public abstract FieldName Name { get; }
}

/// <summary>In a property of the node itself, text or a list of text.</summary>
public sealed record OwnText(NodeType Owner, PropertyDef Property, int Weight) : SearchedField(Owner, Weight)
{
    public override FieldName Name => new(Property.Name.Value);
}

/// <summary>In the searched properties of a related node, or of one that <see cref="Descend"/> leads down from in at most <see cref="SearchThrough.MaxSteps"/> steps.</summary>
/// <param name="Owner">The type that is found.</param>
/// <param name="Way">From the owner to the related node.</param>
/// <param name="Descend">A to-many field of the related type: the owner of a narrower competency is found by the broader one's name. Null: not followed.</param>
/// <param name="Texts">The related type's own searched properties.</param>
/// <param name="Weight">The weight of the way, instead of the properties' own.</param>
public sealed record ThroughRelated(NodeType Owner, Step Way, Step? Descend, ImmutableArray<OwnText> Texts, int Weight)
    : SearchedField(Owner, Weight)
{
    public override FieldName Name => Field.Name;

    public RelationshipField Field => Way.Field;

    public bool Equals(ThroughRelated? other) => other is not null && Owner == other.Owner && Weight == other.Weight && Way == other.Way && Descend == other.Descend && Sequence.AreEqual(Texts, other.Texts);

    public override int GetHashCode() => HashCode.Combine(Owner, Weight, Way, Descend, Sequence.Hash(Texts));
}

/// <summary>Every store implements this; a new kind of source does not build until all do.</summary>
public interface IListSourceVisitor<out T>
{
    T VisitAllNodes();

    T VisitAlong(Along source);

    T VisitMatching(Matching source);
}
