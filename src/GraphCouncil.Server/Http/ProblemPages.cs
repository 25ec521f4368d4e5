using System.Text.Json;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.Server.Http;

/// <summary>Problem details (RFC 9457) for everything that is not a GraphQL answer; never the text of an exception.</summary>
internal static partial class ProblemPages
{
    private const string MediaType = "application/problem+json";

    public static async Task CatchAsync(HttpContext http, ILogger log, FaultLog faults, Func<Task> next)
    {
        try
        {
            await next();
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            await WriteAsync(http, bad.StatusCode, "Bad request", Codes.BadRequest);
        }
        catch (Exception fault) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            var (name, due) = faults.Tell(fault);
            Failed(log, name, due);
            await WriteAsync(http, StatusCodes.Status500InternalServerError, "Internal error");
        }
    }

    public static Task NotFoundAsync(HttpContext http) => WriteAsync(http, StatusCodes.Status404NotFound, "Not found");

    public static Task RefuseAsync(HttpContext http, RequestRefusedException refusal) =>
        WriteAsync(http, StatusTable.Of(refusal), refusal.Errors[0].Message, refusal.Errors[0].Code);

    /// <param name="code">Of the list of codes that GraphQL's errors have too; null when the status says it all.</param>
    /// <param name="detail">What to know or do besides; null when the title says it all.</param>
    public static async Task WriteAsync(HttpContext http, int status, string title, ProblemCode? code = null, string? detail = null)
    {
        using var body = new MemoryStream();
        await using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("type", "about:blank");
            json.WriteString("title", title);
            json.WriteNumber("status", status);
            if (code is not null)
            {
                json.WriteString("code", code.Text);
            }

            if (detail is not null)
            {
                json.WriteString("detail", detail);
            }

            json.WriteEndObject();
        }

        http.Response.StatusCode = status;
        http.Response.ContentType = MediaType;
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "a page failed, fault {Fault}")]
    private static partial void Failed(ILogger log, string fault, Exception? due);
}
