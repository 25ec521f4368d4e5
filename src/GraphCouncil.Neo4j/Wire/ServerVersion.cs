using System.Globalization;
using System.Text.Json;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>Who the server says it is. Versions are like 5.26.30, 2026.08.1 and 5.27-aura.</summary>
internal sealed record ServerVersion(string Text, string Edition, int Major, int Minor)
{
    /// <summary>The version that a text names; null when it does not begin with two numbers.</summary>
    public static ServerVersion? Parse(string text, string edition)
    {
        var parts = text.Split(['.', '-', '+'], 3);
        return parts.Length >= 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            ? new(text, edition, major, minor)
            : null;
    }

    /// <summary>The version that a discovery document names; null when it names none.</summary>
    public static ServerVersion? Read(ReadOnlyMemory<byte> discovery)
    {
        using var document = JsonDocument.Parse(discovery);
        return document.RootElement.TryGetProperty("neo4j_version"u8, out var version) && version.ValueKind == JsonValueKind.String
            ? Parse(
                version.GetString()!,
                document.RootElement.TryGetProperty("neo4j_edition"u8, out var edition) && edition.ValueKind == JsonValueKind.String
                    ? edition.GetString()!
                    : "")
            : null;
    }

    public bool IsAtLeast(int major, int minor) => Major > major || (Major == major && Minor >= minor);
}
