using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Core.Stores;

/// <summary>Says whether one map follows from another by additions alone.</summary>
public static class MapDifference
{
    /// <summary>Throws StoreMismatch with the first few changes that are not additions.</summary>
    /// <param name="instead">Where the graph could be seeded anew: "a new data folder".</param>
    public static void Check(StoredMap before, StoredMap now, string instead)
    {
        var faults = Types(before.Types, now.Types).Concat(Types(before.Relationships, now.Relationships)).Concat(Enums(before.Enums, now.Enums))
            .Concat(Kinds(before, now)).ToImmutableArray();
        if (!faults.IsEmpty)
        {
            var more = faults.Length > 2 ? $" and {faults.Length - 2} more" : "";
            throw new ProblemException(new StoreMismatch(
                $"The schema changed by more than additions: {string.Join("; ", faults.Take(2))}{more}. Take that back, or seed {instead}."));
        }
    }

    private static IEnumerable<string> Types(ImmutableArray<StoredType> before, ImmutableArray<StoredType> now)
    {
        foreach (var old in before)
        {
            var kept = now.FirstOrDefault(type => type.Name == old.Name);
            if (kept is null)
            {
                yield return $"{old.Name} is gone";
            }
            else if (kept.Label != old.Label || kept.Ends != old.Ends)
            {
                yield return $"{old.Name} has another label or other ends";
            }
            else
            {
                foreach (var fault in Properties(old, kept))
                {
                    yield return fault;
                }
            }
        }
    }

    private static IEnumerable<string> Properties(StoredType before, StoredType now)
    {
        foreach (var old in before.Properties)
        {
            var kept = now.Properties.FirstOrDefault(property => property.Name == old.Name);
            if (kept is null)
            {
                yield return $"{before.Name}.{old.Name} is gone";
            }
            else if (kept.Kind != old.Kind || kept.Required != old.Required)
            {
                yield return $"{before.Name}.{old.Name} has another type";
            }
        }

        foreach (var added in now.Properties.ExceptBy(before.Properties.Select(p => p.Name), p => p.Name))
        {
            if (added.Required && added.Kind != nameof(ValueKind.TextList))
            {
                yield return $"{before.Name}.{added.Name} is new and required";
            }
        }
    }

    private static IEnumerable<string> Enums(ImmutableArray<StoredEnum> before, ImmutableArray<StoredEnum> now) =>
        from old in before
        let values = now.FirstOrDefault(e => e.Name == old.Name)?.Values ?? []
        from value in old.Values
        where !values.Contains(value)
        select $"{old.Name}.{value} is gone";

    /// <summary>
    /// Relationships may lead to a node because of what its type belongs to, so a type that leaves would leave them without a meaning.
    /// </summary>
    private static IEnumerable<string> Kinds(StoredMap before, StoredMap now)
    {
        foreach (var old in before.Kinds)
        {
            if (now.Kinds.FirstOrDefault(kind => kind.Name == old.Name) is not { } kept)
            {
                yield return $"{old.Name} is gone";
                continue;
            }

            foreach (var member in old.Members.Except(kept.Members).Where(member => now.Types.Any(type => type.Name == member)))
            {
                yield return $"{member} is no {old.Name} any more";
            }
        }
    }
}
