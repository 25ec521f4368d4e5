using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace GraphCouncil.Testing.Dear;

/// <summary>What became of a document that was asked.</summary>
/// <param name="Took">Until the answer was there.</param>
/// <param name="Work">What it was weighed as; null when that was not told, as of one that was refused.</param>
/// <param name="Code">Of the error; null when there was none.</param>
public sealed record Asked(string Document, TimeSpan Took, long? Work, string? Code)
{
    /// <summary>Refused before anything was asked of the store.</summary>
    public bool IsRefused => Work is null && Code is not ("TIMEOUT" or "BUSY");

    /// <summary>Asks the service that the client is for.</summary>
    public static async Task<Asked> FromAsync(HttpClient client, string document, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = JsonContent.Create(new { query = document }) };
        request.Headers.Add("GraphQL-Cost", "report");
        var start = Stopwatch.GetTimestamp();
        using var response = await client.SendAsync(request, cancellation);
        var body = await response.Content.ReadAsStringAsync(cancellation);
        var took = Stopwatch.GetElapsedTime(start);
        var answer = JsonNode.Parse(body)!;
        return new(document, took, (long?)answer["extensions"]?["cost"]?["work"], (string?)answer["errors"]?[0]?["extensions"]?["code"]);
    }
}
