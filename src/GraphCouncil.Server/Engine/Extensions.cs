using System.Buffers;
using System.Text.Json;
using GraphCouncil.Compiler;

namespace GraphCouncil.Server.Engine;

/// <summary>
/// The member <c>extensions</c> of an answer, where there is something to tell: what was asked for and is hidden from whoever asks, and on demand
/// what was weighed before, with the limits that it was held against.
/// </summary>
internal static class Extensions
{
    /// <param name="limits">What was weighed is told; null: it is not.</param>
    public static void Write(IBufferWriter<byte> output, BoundOperation bound, CompilerLimits? limits)
    {
        if (limits is null && bound.Hidden.IsEmpty)
        {
            return;
        }

        output.Write(",\"extensions\":"u8);
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        if (!bound.Hidden.IsEmpty)
        {
            json.WriteStartArray("hidden"u8);
            foreach (var what in bound.Hidden)
            {
                json.WriteStringValue(what);
            }

            json.WriteEndArray();
        }

        if (limits is not null)
        {
            json.WriteStartObject("cost"u8);
            json.WriteNumber("nodes"u8, bound.Cost);
            json.WriteNumber("maxNodes"u8, limits.MaxCost);
            json.WriteNumber("work"u8, bound.Work);
            json.WriteNumber("maxWork"u8, limits.MaxWork);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
