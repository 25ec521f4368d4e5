using System.Collections.Immutable;

namespace GraphCouncil.Core.Query;

/// <summary>Arrays of trees compared item by item: a record alone would compare them by reference, and equal trees would not be equal.</summary>
internal static class Sequence
{
    public static bool AreEqual<T>(ImmutableArray<T> one, ImmutableArray<T> other) => one.AsSpan().SequenceEqual(other.AsSpan());

    public static int Hash<T>(ImmutableArray<T> items)
    {
        var hash = new HashCode();
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
