using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GraphCouncil.Sqlite.Files;

/// <summary>Lists of text as the store keeps them.</summary>
[JsonSerializable(typeof(string[]))]
internal sealed partial class TextJson : JsonSerializerContext
{
    public static TextJson Plain { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
