using System.Collections.Immutable;
using System.Text.Json;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using Xunit;

namespace GraphCouncil.StoreContracts.Questions;

/// <summary>Walks a list from page to page as a client does: the sort values of the last row seen are the next cursor.</summary>
public static class Walk
{
    /// <summary>All rows, in the list's order. Fails when a page is longer than asked for or says wrongly what lies beyond.</summary>
    public static async Task<ImmutableArray<JsonElement>> Pages(Given given, Listing list, int size, bool backward)
    {
        var all = ImmutableArray<JsonElement>.Empty;
        var page = backward ? list.WithSortValues().Last(size) : list.WithSortValues().First(size);
        var order = ((NodeList)page.Ask(given.Map).Query).Order;
        for (var more = true; more;)
        {
            var question = page.Ask(given.Map);
            using var document = JsonDocument.Parse(await given.Answer(question), new JsonDocumentOptions { MaxDepth = 256 });
            var rows = document.RootElement[0].EnumerateArray().Select(r => r.Clone()).ToImmutableArray();
            Assert.True(rows.Length <= size, "A page is longer than asked for.");
            Assert.True(all.IsEmpty || document.RootElement[1].GetInt32() == 1, "There were rows on the other side of the cursor.");
            all = backward ? rows.AddRange(all) : all.AddRange(rows);
            more = rows.Length == size;
            if (more)
            {
                page = page.AskingBeyond().Next(Cursor(order, backward ? rows[0] : rows[^1]));
            }
        }

        return all;
    }

    /// <summary>The position of a row that ends in the values of the keys of its order.</summary>
    public static ImmutableArray<GraphValue?> Cursor(ImmutableArray<SortKey> order, JsonElement row)
    {
        var first = row.GetArrayLength() - order.Length;
        return [.. order.Select((key, i) => Value(key.Kind, row[first + i]))];
    }

    private static GraphValue? Value(ValueKind kind, JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : kind switch
    {
        ValueKind.Integer => new GraphValue.Integer(json.GetInt64()),
        ValueKind.Real => new GraphValue.Real(json.GetDouble()),
        ValueKind.Truth => new GraphValue.Truth(json.GetBoolean()),
        ValueKind.Text or ValueKind.Id or ValueKind.Date or ValueKind.DateTime or ValueKind.Enumeration => new GraphValue.Text(json.GetString()!),
        ValueKind.TextList => throw new InvalidOperationException("No order goes by a list."),
    };
}
