using System.Globalization;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Seeding.Files;

/// <summary>
/// A row of a data file, read field by field. A reader that finds a fault notes it and returns something harmless: nothing is written when there are
/// faults.
/// </summary>
internal sealed class SeedRow(string file, int line, IReadOnlyList<string> columns, string[] fields, List<SeedFault> faults)
{
    /// <summary>Text that must be there.</summary>
    public string Text(string column)
    {
        var text = Field(column);
        return text.Length > 0 ? text : Fault(column, "The field is empty. Give a value.", "?");
    }

    /// <summary>Text that may be empty.</summary>
    public string? Optional(string column) => Field(column) is { Length: > 0 } text ? text : null;

    public int Whole(string column, int min, int max) =>
        int.TryParse(Field(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max
            ? number
            : Fault(column, $"Not a whole number from {min} to {max}.", min);

    /// <summary>A calendar day, <c>YYYY-MM-DD</c>.</summary>
    public DateOnly Day(string column) =>
        CalendarDate.Parse(Field(column)) ?? Fault(column, "Not a day of the form YYYY-MM-DD.", default(DateOnly));

    /// <summary>A calendar day, or nothing.</summary>
    public DateOnly? OptionalDay(string column) => Field(column).Length == 0 ? null : Day(column);

    /// <summary>Items between semicolons; none when the field is empty.</summary>
    public string[] Items(string column) => Field(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>One out of a closed list.</summary>
    public string OneOf(string column, IReadOnlyCollection<string> known)
    {
        var text = Field(column);
        return known.Contains(text) ? text : Fault(column, $"Must be one of {string.Join(", ", known.Order(StringComparer.Ordinal).Take(20))}.", "?");
    }

    /// <summary>Items between semicolons, each out of a closed list; as many as said, or at least one.</summary>
    public string[] EachOneOf(string column, IReadOnlyCollection<string> known, int? count = null)
    {
        var items = Items(column);
        return items.Length == 0 || (count ?? items.Length) != items.Length || !items.All(known.Contains)
            ? Fault(column, $"Must be {(count is { } n ? $"{n}" : "one or more")} of {string.Join(", ", known)}, with semicolons between.", items)
            : items;
    }

    /// <summary>The key of a row of another file.</summary>
    public string Reference(string column, IReadOnlySet<string> known, string where) => Known(column, Field(column), known, where);

    /// <summary>The keys of rows of another file, between semicolons.</summary>
    public string[] References(string column, IReadOnlySet<string> known, string where) =>
        [.. Items(column).Select(item => Known(column, item, known, where))];

    /// <summary>Text that no other row of the file may repeat.</summary>
    public string Key(string column, HashSet<string> seen)
    {
        var key = Text(column);
        return seen.Add(key) ? key : Fault(column, "Another row has this value already. Keys must differ.", key);
    }

    /// <summary>The key of a row of another file that no other row of this one may repeat.</summary>
    public string KeyOf(string column, HashSet<string> seen, IReadOnlySet<string> known, string where) =>
        Known(column, Key(column, seen), known, where);

    private string Known(string column, string item, IReadOnlySet<string> known, string where) =>
        known.Contains(item) ? item : Fault(column, $"No row of {where} has this key.", item);

    private string Field(string column)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] == column)
            {
                return fields[i].Trim();
            }
        }

        throw new ArgumentOutOfRangeException(nameof(column), column, "No such column.");
    }

    private T Fault<T>(string column, string message, T instead)
    {
        faults.Add(new(file, line, column, message));
        return instead;
    }
}
