using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Compiler.Plans;

/// <summary>
/// Rows of nodes that tell nothing but the node's id and its type: whoever knows the ids need not ask a store for them. On a server that is a request
/// less, which takes as long as a short walk.
/// </summary>
internal static class KnownRows
{
    /// <summary>Letters as they are, as stores write them.</summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a store would answer of nodes that are there, nothing of none; null where only a store can.</summary>
    public static GraphRows? TryMake(GraphMap map, NodesByIds query, ImmutableArray<string> ids)
    {
        var row = query.Row;
        if (!ids.IsEmpty && !row.Cases.All(one => one.Outputs.All(IsId)))
        {
            return null;
        }

        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, Plain))
        {
            writer.WriteStartArray();
            foreach (var id in ids)
            {
                Write(writer, row, id, NodeIds.TypeOf(map, id));
            }

            writer.WriteEndArray();
        }

        return GraphRows.CopyOf(json.WrittenSpan);
    }

    // Whether it is hidden from somebody only a store can tell.
    private static bool IsId(Output output) =>
        output is ValueOutput { Operand: { On: Element.Node } operand, If: Always } && operand.Property == NodeType.Id;

    private static void Write(Utf8JsonWriter writer, Row row, string id, NodeType? type)
    {
        var number = 0;
        while (number < row.Cases.Length && row.Cases[number].Type.Name != type?.Name)
        {
            number++;
        }

        if (number == row.Cases.Length)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        if (row.Tagged)
        {
            writer.WriteNumberValue(number);
        }

        for (var i = 0; i < row.Cases[number].Outputs.Length; i++)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
    }
}
