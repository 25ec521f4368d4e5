using System.Collections;
using System.Collections.Immutable;

namespace GraphCouncil.Compiler.Values;

/// <summary>Coerced variables as an engine hands them over: scalars, dictionaries for input objects, lists.</summary>
internal static class VariableValues
{
    public static bool IsObject(object? value) => value is IDictionary<string, object?> or IReadOnlyDictionary<string, object?>;

    public static bool IsList(object? value) => value is IEnumerable and not string && !IsObject(value);

    public static IEnumerable<KeyValuePair<string, object?>> Members(object? value) => value as IEnumerable<KeyValuePair<string, object?>> ?? [];

    public static object? Member(object? value, string key) => value switch
    {
        IReadOnlyDictionary<string, object?> members => members.GetValueOrDefault(key),
        IDictionary<string, object?> members => members.TryGetValue(key, out var found) ? found : null,
        _ => null,
    };

    /// <summary>Whether these are all its members, in whatever order.</summary>
    public static bool HasMembers(object? value, ImmutableArray<string> names)
    {
        var count = value switch
        {
            IReadOnlyDictionary<string, object?> members => members.Count,
            IDictionary<string, object?> members => members.Count,
            _ => 0,
        };
        if (count != names.Length)
        {
            return false;
        }

        foreach (var name in names)
        {
            var isMember = value is IReadOnlyDictionary<string, object?> members
                ? members.ContainsKey(name)
                : ((IDictionary<string, object?>)value!).ContainsKey(name);
            if (!isMember)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number of a list's items; -1 for what is no list.</summary>
    public static int Count(object? value) => value switch
    {
        _ when !IsList(value) => -1,
        ICollection list => list.Count,
        _ => Items(value).Count(),
    };

    /// <summary>The items; a value that is no list counts as a list of itself, as the specification coerces it.</summary>
    public static IEnumerable<object?> Items(object? value) => IsList(value) ? ((IEnumerable)value!).Cast<object?>() : [value];

    public static object? Item(object? value, int position) => value is IList list && !IsObject(value)
        ? (position < list.Count ? list[position] : null)
        : Items(value).ElementAtOrDefault(position);
}
