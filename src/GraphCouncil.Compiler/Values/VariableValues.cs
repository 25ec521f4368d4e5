using System.Collections;

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

    /// <summary>The items; a value that is no list counts as a list of itself, as the specification coerces it.</summary>
    public static IEnumerable<object?> Items(object? value) => IsList(value) ? ((IEnumerable)value!).Cast<object?>() : [value];

    public static object? Item(object? value, int position) => value is IList list && !IsObject(value)
        ? (position < list.Count ? list[position] : null)
        : Items(value).ElementAtOrDefault(position);
}
