using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphCouncil.Compiler.Bytes;

namespace GraphCouncil.Server.Requests;

/// <summary>Writes errors as the GraphQL specification wants them, within the limits of an answer.</summary>
internal static class ErrorWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>An answer without data.</summary>
    public static void WriteRefusal(ResponseBuffer output, ImmutableArray<RequestError> errors, TransportLimits limits)
    {
        WriteObject(output, errors, limits, withPlaces: true);
        if (output.Length > limits.RefusalBytes)
        {
            output.CutTo(0);
            WriteObject(output, errors, limits, withPlaces: false);
        }
    }

    /// <summary>The array of errors alone.</summary>
    public static void WriteArray(IBufferWriter<byte> output, ImmutableArray<RequestError> errors, TransportLimits limits)
    {
        using var json = new Utf8JsonWriter(output, Options);
        WriteArray(json, errors, limits, withPlaces: true);
    }

    private static void WriteObject(IBufferWriter<byte> output, ImmutableArray<RequestError> errors, TransportLimits limits, bool withPlaces)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WritePropertyName("errors"u8);
        WriteArray(json, errors, limits, withPlaces);
        json.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter json, ImmutableArray<RequestError> errors, TransportLimits limits, bool withPlaces)
    {
        json.WriteStartArray();
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("message"u8, Cut(error.Message, limits.MessageCharacters));
            if (withPlaces)
            {
                WriteLocations(json, error, limits);
                WritePath(json, error, limits);
            }

            json.WriteStartObject("extensions"u8);
            json.WriteString("code"u8, error.Code);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocations(Utf8JsonWriter json, RequestError error, TransportLimits limits)
    {
        if (error.Locations.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("locations"u8);
        foreach (var location in error.Locations.AsSpan(0, Math.Min(error.Locations.Length, limits.LocationsPerError)))
        {
            json.WriteStartObject();
            json.WriteNumber("line"u8, location.Line);
            json.WriteNumber("column"u8, location.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePath(Utf8JsonWriter json, RequestError error, TransportLimits limits)
    {
        if (error.Path.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("path"u8);
        foreach (var step in error.Path)
        {
            if (step is int position)
            {
                json.WriteNumberValue(position);
            }
            else
            {
                json.WriteStringValue(Cut((string)step, limits.PathCharacters));
            }
        }

        json.WriteEndArray();
    }

    private static ReadOnlySpan<char> Cut(string text, int characters) => text.AsSpan(0, Math.Min(text.Length, characters));
}
