using System.Diagnostics;
using System.Globalization;
using System.Text;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Requests;
using GraphCouncil.Server.Telemetry;
using Microsoft.Net.Http.Headers;

namespace GraphCouncil.Server.Http;

/// <summary>GraphQL over HTTP at one path. Every answer, refusals included, is GraphQL's JSON; nothing is executed that was refused.</summary>
internal sealed class GraphQLEndpoint(
    RequestExecutor engine,
    CrossSite crossSite,
    Callers callers,
    Gate gate,
    SentAway sentAway,
    AnswerSpace space,
    AnswersUnderWay answers,
    TransportLimits limits,
    RequestLog log)
{
    /// <summary>The header that asks for what was weighed, with the value <c>report</c>.</summary>
    public const string CostHeader = "GraphQL-Cost";

    private const string Methods = "GET, HEAD, OPTIONS, POST";

    public Task HandleAsync(HttpContext http) =>
        HttpMethods.IsOptions(http.Request.Method) ? TellMethods(http.Response) : RunAsync(http, AnswerAsync);

    /// <summary>Refuses a request that is not for us, in the form that its sender expects here.</summary>
    public Task RefuseAsync(HttpContext http, RequestRefusedException refusal) => RunAsync(http, (_, _, _, _) => throw refusal);

    private static Task TellMethods(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.Allow = Methods;
        return Task.CompletedTask;
    }

    private async Task RunAsync(HttpContext http, Func<HttpContext, Exchange, ResponseBuffer, CancellationToken, Task> answer)
    {
        var exchange = new Exchange(Stopwatch.GetTimestamp()) { Accepted = MediaTypes.Negotiate(http.Request.Headers) };
        using var span = Instruments.StartRequest();
        using var output = new ResponseBuffer(limits.AnswerBytes, space);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        deadline.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        try
        {
            await answer(http, exchange, output, deadline.Token);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            log.Aborted(exchange);
            return;
        }
        catch (Exception fault)
        {
            exchange.Fault = fault;
            Refuse(http, exchange, output, RefusalOf(fault));
        }

        if (!await SendAsync(http, exchange, output))
        {
            log.Aborted(exchange);
            return;
        }

        var hash = exchange.Refusal is not null || span is not null ? exchange.DocumentHash : null;
        Instruments.RequestEnded(span, exchange.Started, hash, exchange.Refusal is { } refusal ? refusal.Errors[0].Code : "ok");
        log.Answered(exchange, hash, output.Length);
    }

    private async Task AnswerAsync(HttpContext http, Exchange exchange, ResponseBuffer output, CancellationToken cancellation)
    {
        if (exchange.Accepted is null)
        {
            throw new RequestRefusedException(
                Codes.NotAcceptable, $"Accept {MediaTypes.GraphQLResponse} or {MediaTypes.Json}.");
        }

        crossSite.Refuse(http.Request);
        var request = await ReadAsync(http.Request, cancellation) with
        {
            TellsCost = TellsCost(http.Request.Headers),
            Viewer = await callers.IdentifyAsync(http),
        };
        exchange.Query = request.Query;
        if (!await EnterAsync(http, cancellation))
        {
            throw new ProblemException(new Busy());
        }

        try
        {
            await engine.ExecuteAsync(request, output, cancellation);
            Pack(http, output, cancellation);
        }
        finally
        {
            gate.Leave();
        }
    }

    /// <summary>Refusals are short, and go as they are.</summary>
    private void Pack(HttpContext http, ResponseBuffer output, CancellationToken cancellation)
    {
        if (output.Length >= limits.PackFromBytes
            && ContentCodings.Negotiate(http.Request.Headers) is not ContentCoding.Identity and var coding
            && PackedAnswer.TryPack(output, coding, cancellation))
        {
            http.Response.Headers.ContentEncoding = ContentCodings.NameOf(coding);
        }
    }

    private static bool TellsCost(IHeaderDictionary headers) =>
        headers.TryGetValue(CostHeader, out var value) && value.ToString().Equals("report", StringComparison.OrdinalIgnoreCase);

    /// <summary>A request whose time was up before its turn came has asked for nothing yet: the service is busy, the request not too large.</summary>
    private async ValueTask<bool> EnterAsync(HttpContext http, CancellationToken cancellation)
    {
        try
        {
            return await gate.EnterAsync(cancellation);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            return false;
        }
    }

    private async ValueTask<GraphQLRequest> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsPost(request.Method))
        {
            MediaTypes.RequireJson(request.Headers);
            return await BodyReader.ReadAsync(request, limits, cancellation);
        }

        // HEAD is GET whose body is not sent, which the server sees to.
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            throw new RequestRefusedException(Codes.MethodNotAllowed, "Use GET or POST.");
        }

        if (request.Headers.ContentType.Count > 0)
        {
            MediaTypes.RequireJson(request.Headers);
        }

        return ReadUrl(request.QueryString);
    }

    private GraphQLRequest ReadUrl(QueryString url)
    {
        var parameters = UrlParameters.Read(url);
        return JsonRequest.Make(Text("query"), Text("operationName"), Map("variables"), Map("extensions"), queriesOnly: true);

        string? Text(string name) => parameters.GetValueOrDefault(name);

        Dictionary<string, object?> Map(string name) =>
            Text(name) is { Length: > 0 } json ? JsonRequest.ReadMap(name, Encoding.UTF8.GetBytes(json), limits.JsonDepth) : [];
    }

    private RequestRefusedException RefusalOf(Exception fault) =>
        Refusals.Of(fault is ProblemException { Problem: Busy busy } ? new ProblemException(sentAway.Told(busy)) : fault);

    private void Refuse(HttpContext http, Exchange exchange, ResponseBuffer output, RequestRefusedException refusal)
    {
        output.CutTo(0);
        ErrorWriter.WriteRefusal(output, refusal.Errors, limits);
        exchange.Refusal = refusal;
        var response = http.Response;
        response.StatusCode = refusal.IsDocumentFault && exchange.Accepted == Accepted.JsonByName ? StatusCodes.Status200OK : StatusTable.Of(refusal);
        if (StatusTable.Of(refusal) == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) ? HttpMethods.Post : Methods;
        }

        if (refusal.EndsConnection)
        {
            response.Headers.Connection = "close";
        }

        if (refusal.RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }
    }

    private Task<bool> SendAsync(HttpContext http, Exchange exchange, ResponseBuffer output)
    {
        var response = http.Response;
        response.ContentType = (exchange.Accepted == Accepted.GraphQLResponse ? MediaTypes.GraphQLResponse : MediaTypes.Json) + "; charset=utf-8";
        response.ContentLength = output.Length;
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        exchange.Status = response.StatusCode;
        return answers.SendAsync(http, output.WrittenMemory);
    }
}
