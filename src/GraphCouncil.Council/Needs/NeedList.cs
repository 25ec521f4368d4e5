using System.Collections.Immutable;

namespace GraphCouncil.Council.Needs;

/// <summary>The single needs in a tree of them, and the tree with one of them changed.</summary>
public static class NeedList
{
    public static ImmutableArray<Knows> Of(Need need) => need.Accept(Leaves.Instance);

    /// <summary>The tree with another need in place of one; without it when there is none. Null when nothing is left.</summary>
    public static Need? With(Need need, Knows one, Knows? other) => need.Accept(new Changing(one, other));

    private sealed class Leaves : INeedVisitor<ImmutableArray<Knows>>
    {
        public static Leaves Instance { get; } = new();

        public ImmutableArray<Knows> VisitKnows(Knows need) => [need];

        public ImmutableArray<Knows> VisitAll(AllOf need) => Below(need.Parts);

        public ImmutableArray<Knows> VisitAny(AnyOf need) => Below(need.Parts);

        public ImmutableArray<Knows> VisitSome(SomeOf need) => Below(need.Parts);

        private ImmutableArray<Knows> Below(ImmutableArray<Need> parts) => [.. parts.SelectMany(part => part.Accept(this))];
    }

    private sealed class Changing(Knows one, Knows? other) : INeedVisitor<Need?>
    {
        public Need? VisitKnows(Knows need) => ReferenceEquals(need, one) ? other : need;

        public Need? VisitAll(AllOf need) => Kept(need.Parts) is { IsEmpty: false } parts ? new AllOf(parts) : null;

        public Need? VisitAny(AnyOf need) => Kept(need.Parts) is { IsEmpty: false } parts ? new AnyOf(parts) : null;

        public Need? VisitSome(SomeOf need) => Kept(need.Parts) is { IsEmpty: false } parts ? new SomeOf(parts) : null;

        private ImmutableArray<Need> Kept(ImmutableArray<Need> parts) => [.. parts.Select(part => part.Accept(this)).OfType<Need>()];
    }
}
