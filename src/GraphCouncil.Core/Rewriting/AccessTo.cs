using System.Collections.Immutable;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Core.Rewriting;

/// <summary>
/// The graph as somebody may see it. What is hidden from them is null, leads to nothing and is not walked. Tests, orders, groups and figures of
/// it are refused, because which nodes come, or come first, would tell it: <see cref="ProblemException"/> (<see cref="Forbidden"/>).
/// </summary>
/// <param name="self">A slot with the id of the person who asks; made when it is needed, which is for people alone.</param>
public sealed class AccessTo(GraphMap map, Standing standing, Func<ValueSlot> self) : TreeRewriter(map)
{
    private readonly SortedSet<string> _hidden = new(StringComparer.Ordinal);

    /// <summary>What was asked for and is hidden, from all nodes or from those of others: <c>Person.email</c>, in the order of code points.</summary>
    public ImmutableArray<string> Hidden => [.. _hidden];

    protected override Predicate OnNodes(NodeKind of, RelationshipField? by) => Always.Instance;

    /// <summary>What a relationship tells of its person, that person may follow from its other end too.</summary>
    protected override Predicate OnRelationships(RelationshipField by)
    {
        if (IsWalked(by))
        {
            return IsOpen(by.Relationship) ? Always.Instance : Hide(by.Relationship.Name.Value, Never.Instance);
        }

        var endsInPerson = standing.Sees(by.Relationship.Properties?.Access) == Sight.Own && !StartsFromItsPerson(by);
        return standing.Sees(by) switch
        {
            Sight.All => Always.Instance,
            Sight.Nothing => Hide(NameOf(by), Never.Instance),
            Sight.Own => Hide(NameOf(by), endsInPerson ? IsSelf(Map.Kind(by.Target)) : Always.Instance),
        };
    }

    protected override ValueOutput OnValue(ValueOutput output, NodeType type)
    {
        var property = output.Operand.Property;
        return standing.Sees(property.Access) switch
        {
            Sight.All => output,
            Sight.Own when output.Operand.On == Element.Node => output with { If = Hide(NameOf(property), IsSelf(type)) },
            Sight.Own or Sight.Nothing => output with { If = Hide(NameOf(property), Never.Instance) },
        };
    }

    protected override OneOutput OnOne(OneOutput output) => output with { If = Predicate.All(FromOwn(output.Field), output.If) };

    protected override Along OnAlong(Along source) => source with { If = Predicate.All(FromOwn(source.Field), source.If) };

    protected override void OnLook(Operand operand)
    {
        if (operand.On is Element.Node or Element.Relationship && standing.Sees(operand.Property.Access) != Sight.All)
        {
            throw Refused(NameOf(operand.Property), operand.Property.Access!);
        }
    }

    protected override void OnFollow(RelationshipField field)
    {
        if (standing.Sees(field) != Sight.All)
        {
            var ofField = standing.Sees(field.Access) != Sight.All;
            throw Refused(NameOf(field), ofField ? field.Access! : field.Relationship.Properties!.Access!);
        }
    }

    /// <summary>What the node must be that a field starts from: for what somebody may follow from their own node alone, theirs.</summary>
    private Predicate FromOwn(RelationshipField field)
    {
        var ofRelationship = standing.Sees(field.Relationship.Properties?.Access) == Sight.Own && StartsFromItsPerson(field);
        var isOwn = standing.Sees(field) == Sight.Own && (standing.Sees(field.Access) == Sight.Own || ofRelationship);
        return isOwn ? IsSelf(Map.Kind(field.Owner)) : Always.Instance;
    }

    /// <summary>Whom a relationship tells of is its source, or its target when only that can be a person.</summary>
    private bool StartsFromItsPerson(RelationshipField field) =>
        field.Direction == Direction.Out == Map.Kind(field.Relationship.Source) is NodeType { IsSubject: true };

    private Predicate IsSelf(NodeKind kind)
    {
        var isSelf = new PropertyTest(new(Element.Node, NodeType.Id), Comparison.Equal, self());
        return kind is NodeType { IsSubject: false, Subject: { } way }
            ? new RelatedTest(kind.Field(way.Value)!, Quantifier.Some, isSelf)
            : isSelf;
    }

    /// <summary>Whether it is a relationship as such (<see cref="RelationshipType.Walked"/>), and no field of the schema.</summary>
    private bool IsWalked(RelationshipField field) => Map.Kind(field.Owner).Field(field.Name.Value) is null;

    /// <summary>Whether some field shows all of it to them; one that no field shows goes by its own rule.</summary>
    private bool IsOpen(RelationshipType type)
    {
        var fields = Map.NodeTypes.SelectMany(node => node.Fields).Where(field => field.Relationship.Name == type.Name).ToArray();
        return fields.Length == 0 ? standing.Sees(type.Properties?.Access) == Sight.All : fields.Any(field => standing.Sees(field) == Sight.All);
    }

    private static ProblemException Refused(string what, AccessRule rule) => new(new Forbidden(what, string.Join(", ", rule.Read ?? [])));

    private Predicate Hide(string what, Predicate unless)
    {
        _hidden.Add(what);
        return unless;
    }

    private static string NameOf(RelationshipField field) => field.Owner + "." + field.Name;

    private string NameOf(PropertyDef property)
    {
        var owner = Map.NodeTypes.FirstOrDefault(type => type.Properties.Any(own => ReferenceEquals(own, property)))?.Name
            ?? Map.RelationshipTypes.FirstOrDefault(type => type.Carried.Any(own => ReferenceEquals(own, property)))?.Properties!.Name;
        return owner is null ? property.Name.Value : owner + "." + property.Name;
    }
}
