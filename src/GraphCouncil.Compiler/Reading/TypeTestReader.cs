using System.Collections.Immutable;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Reading;

/// <summary>
/// What the filter of an interface or union asks of types: <c>nodeKind: { in: [MUNICIPALITY] }</c>, and <c>asMunicipality: { … }</c>, which no node
/// of another type passes. Which types are named shapes the tree.
/// </summary>
internal sealed class TypeTestReader(ReadContext context)
{
    /// <summary>Null when the member asks nothing of types.</summary>
    /// <param name="ofType">The condition that the member holds for nodes of that type.</param>
    public Predicate? Read(AbstractType kind, string name, Input value, Func<NodeType, Predicate> ofType)
    {
        if (name == ApiNames.KindField.Value)
        {
            return OfKinds(kind, value);
        }

        if (context.Map.Members(kind).FirstOrDefault(member => ApiNames.As(member) == name) is not { } only)
        {
            return null;
        }

        context.CountTest(value.At);
        return value.IsNull ? Always.Instance : Test([new(only, ofType(only))]);
    }

    private Predicate OfKinds(AbstractType kind, Input operations)
    {
        if (operations.IsNull)
        {
            throw context.Failure(new NullNotAllowed(ApiNames.KindField.Value), operations.At);
        }

        return Predicate.All([.. operations.Members().Select(pair =>
        {
            context.CountTest(pair.Value.At);
            return pair.Name switch
            {
                "in" or "nin" when pair.Value.IsNull => Always.Instance,
                "eq" or "in" => Named(kind, pair.Value),
                "neq" or "nin" => Predicate.Not(Named(kind, pair.Value)),
                _ => throw context.Failure(new BadUserInput("A test of a node's kind is eq, neq, in or nin."), pair.Value.At),
            };
        })]);
    }

    /// <summary>Every node is of some type, so none passes where null is named.</summary>
    private Predicate Named(AbstractType kind, Input names)
    {
        if (names.Items().Skip(context.Map.NodeTypes.Length).Any())
        {
            throw context.Failure(new BadUserInput("A test of a node's kind names a kind twice. Name each once."), names.At);
        }

        var some = names.Items().Select(item => item.Text(ValueKind.Enumeration)).ToHashSet();
        var members = context.Map.Members(kind);
        var named = members.Where(member => some.Contains(ApiNames.SearchKind(member))).ToImmutableArray();
        return named.Length == members.Length ? Always.Instance : Test([.. named.Select(member => new TypeCondition(member, Always.Instance))]);
    }

    /// <summary>What nobody can pass needs no look at a type.</summary>
    private static Predicate Test(ImmutableArray<TypeCondition> cases) =>
        cases.All(one => one.Where is Never) ? Never.Instance : new ByType(cases, OthersHold: false);
}
