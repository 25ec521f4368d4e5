using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Reading;

/// <summary>
/// Filter inputs as predicates. Members of one input all have to hold; <c>and</c>, <c>or</c> and <c>not</c> stand beside them. Null means "has none" where the API
/// says so (<c>eq: null</c>, a to-one field). In place of the filter of a property or of a to-many field it could mean that too, so it is refused there.
/// Everywhere else it is as if not given.
/// </summary>
internal sealed class FilterReader(ReadContext context)
{
    private readonly OperationReader _operations = new(context);
    private readonly TypeTestReader _types = new(context);
    private int _depth;
    private int _related;

    public OperationReader Operations => _operations;

    public Predicate OfNode(NodeKind kind, Input filter) =>
        Members(filter, inner => OfNode(kind, inner), (name, value) => NodeMember(kind, name, value));

    /// <summary>The filter of a to-many field: of its target, or of node and edge where the relationship carries properties.</summary>
    public Predicate OfConnection(RelationshipField way, Input filter) => ApiNames.HasOwnConnection(way)
        ? Members(filter, inner => OfConnection(way, inner), (name, value) => OwnMember(way, name, value))
        : OfNode(context.Map.Kind(way.Target), filter);

    private Predicate OfEdge(RelationshipProperties edge, Input filter) => Members(filter, inner => OfEdge(edge, inner), (name, value) =>
        edge.Properties.FirstOrDefault(property => property.Name.Value == name) is { } known
            ? _operations.Read(new(Element.Relationship, known), name, value)
            : throw Unknown(name, value));

    /// <summary>Members of an input that all have to hold, beside <c>and</c>, <c>or</c> and <c>not</c> over inputs of the same kind.</summary>
    public Predicate Members(Input filter, Func<Input, Predicate> again, Func<string, Input, Predicate> member)
    {
        return context.Deeper(() => Predicate.All([.. filter.Members().Select(pair => pair.Name switch
        {
            "and" or "or" or "not" when pair.Value.IsNull => Always.Instance,
            "and" => Predicate.All([.. pair.Value.Items().Select(Item)]),
            "or" => Predicate.Any([.. pair.Value.Items().Select(Item)]),
            "not" => Predicate.Not(again(pair.Value)),
            _ => member(pair.Name, pair.Value),
        })]));

        // An item without a test counts as one: a list of them is no shorter.
        Predicate Item(Input item)
        {
            var before = context.Tests;
            var condition = again(item);
            if (context.Tests == before)
            {
                context.CountTest(item.At);
            }

            return condition;
        }
    }

    private Predicate NodeMember(NodeKind kind, string name, Input value)
    {
        if (kind.Property(name) is { } property)
        {
            return _operations.Read(new(Element.Node, property), name, value);
        }

        if (kind is AbstractType several && _types.Read(several, name, value, type => OfNode(type, value)) is { } ofTypes)
        {
            return ofTypes;
        }

        var way = context.Followed(kind.Field(name) ?? throw Unknown(name, value), value.At);
        if (way.IsMany)
        {
            return ListMember(way, Given(name, value));
        }

        CountRelated(value);
        return value.IsNull
            ? Predicate.Not(new RelatedTest(way, Quantifier.Some, Always.Instance))
            : Related(way, Quantifier.Some, OfRelated(value, () => OfNode(context.Map.Kind(way.Target), value)));
    }

    private Predicate ListMember(RelationshipField way, Input value) => Predicate.All([.. value.Members().Select(pair =>
    {
        CountRelated(pair.Value);
        return pair.Name switch
        {
            _ when pair.Value.IsNull => Always.Instance,
            "any" => pair.Value.Truth() is true
                ? Related(way, Quantifier.Some, Always.Instance)
                : Predicate.Not(Related(way, Quantifier.Some, Always.Instance)),
            _ => Related(
                way,
                OperationReader.QuantifierOf(pair.Name) ?? throw Unknown(pair.Name, pair.Value),
                OfRelated(pair.Value, () => OfConnection(way, pair.Value))),
        };
    })]);

    private Predicate OwnMember(RelationshipField way, string name, Input value) => name switch
    {
        "node" or "edge" when value.IsNull => Always.Instance,
        "node" => OfNode(context.Map.Kind(way.Target), value),
        "edge" => OfEdge(way.Relationship.Properties!, value),
        _ => throw Unknown(name, value),
    };

    /// <summary>A test of related nodes is a question of its own within the store's statement, which a store has to plan.</summary>
    private void CountRelated(Input filter)
    {
        context.CountTest(filter.At);
        if (++_related > context.Limits.MaxRelatedTests)
        {
            var what = $"The filters hold more than {context.Limits.MaxRelatedTests} tests of related nodes. Ask in several requests.";
            throw context.Failure(new LimitExceeded(Codes.Cost, what), filter.At);
        }
    }

    private Predicate OfRelated(Input filter, Func<Predicate> read)
    {
        if (++_depth > context.Limits.MaxRelatedDepth)
        {
            var what = $"A filter leads over more than {context.Limits.MaxRelatedDepth} related nodes in a row. Ask for fewer.";
            throw context.Failure(new LimitExceeded(Codes.Depth, what), filter.At);
        }

        var inner = read();
        _depth--;
        return inner;
    }

    // A test that its inner condition decides alone needs no look at the related nodes.
    private static Predicate Related(RelationshipField way, Quantifier quantifier, Predicate inner) => (quantifier, inner) switch
    {
        (Quantifier.Some, Never) => Never.Instance,
        (Quantifier.None, Never) or (Quantifier.All, Always) => Always.Instance,
        _ => new RelatedTest(way, quantifier, inner),
    };

    private Input Given(string name, Input value) => value.IsNull ? throw context.Failure(new NullNotAllowed(name), value.At) : value;

    private ProblemException Unknown(string name, Input value) => context.Failure(new BadUserInput($"A filter has no member '{name[..Math.Min(name.Length, 60)]}'."), value.At);
}
