using System.Buffers;
using System.Text.Json;
using GraphCouncil.Compiler;

namespace GraphCouncil.Server.Engine;

/// <summary>
/// What was weighed before a request was answered, and the limits that it was held against: the member <c>extensions</c> of an answer.
/// </summary>
internal static class CostReport
{
    public static void Write(IBufferWriter<byte> output, BoundOperation bound, CompilerLimits limits)
    {
        output.Write(",\"extensions\":"u8);
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteStartObject("cost"u8);
        json.WriteNumber("nodes"u8, bound.Cost);
        json.WriteNumber("maxNodes"u8, limits.MaxCost);
        json.WriteNumber("work"u8, bound.Work);
        json.WriteNumber("maxWork"u8, limits.MaxWork);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
