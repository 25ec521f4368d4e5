using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Telemetry;

namespace GraphCouncil.Server.Http;

/// <summary>GraphQL over HTTP at one path. Every answer, refusals included, is GraphQL's JSON; nothing is executed that was refused.</summary>
internal sealed class GraphQLEndpoint(QueryEngine engine, Gate gate, TransportLimits limits, RequestLog log)
{
    private const string Methods = "GET, POST";

    public async Task HandleAsync(HttpContext http)
    {
        var exchange = new Exchange(Stopwatch.GetTimestamp());
        using var span = Instruments.StartRequest();
        using var output = new ResponseBuffer(limits.AnswerBytes);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        deadline.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        try
        {
            await AnswerAsync(http, exchange, output, deadline.Token);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            log.Aborted(exchange);
            return;
        }
        catch (Exception fault)
        {
            exchange.Fault = fault;
            Refuse(http, exchange, output, Refusals.Of(fault));
        }

        await SendAsync(http.Response, exchange, output);
        var hash = exchange.Refusal is not null || span is not null ? exchange.DocumentHash : null;
        Instruments.RequestEnded(span, exchange.Started, hash, exchange.Refusal is { } refusal ? refusal.Errors[0].Code : "ok");
        log.Answered(exchange, hash, output.Written.Length);
    }

    private async Task AnswerAsync(HttpContext http, Exchange exchange, ResponseBuffer output, CancellationToken cancellation)
    {
        exchange.Accepted = MediaTypes.Negotiate(http.Request.Headers);
        CrossSite.Refuse(http.Request);
        var request = await ReadAsync(http.Request, cancellation);
        exchange.Query = request.Query;
        if (!await gate.EnterAsync(cancellation))
        {
            throw new ProblemException(new Busy());
        }

        try
        {
            await engine.AnswerAsync(request, output, cancellation);
        }
        finally
        {
            gate.Leave();
        }
    }

    private async ValueTask<GraphQLRequest> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsPost(request.Method))
        {
            MediaTypes.RequireJson(request.Headers);
            return await ReadBodyAsync(request, cancellation);
        }

        if (!HttpMethods.IsGet(request.Method))
        {
            throw new RequestRefusedException(Codes.MethodNotAllowed, "Use GET or POST.");
        }

        if (request.Headers.ContentType.Count > 0)
        {
            MediaTypes.RequireJson(request.Headers);
        }

        return ReadUrl(request.Query);
    }

    private async ValueTask<GraphQLRequest> ReadBodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > limits.BodyBytes)
        {
            throw TooLarge();
        }

        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            if (read.Buffer.Length > limits.BodyBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                throw TooLarge();
            }

            if (!read.IsCompleted)
            {
                request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            try
            {
                return Parse(read.Buffer);
            }
            finally
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
            }
        }
    }

    private GraphQLRequest Parse(ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
        {
            return JsonRequest.Read(body.FirstSpan, limits.JsonDepth);
        }

        var rented = ArrayPool<byte>.Shared.Rent((int)body.Length);
        try
        {
            body.CopyTo(rented);
            return JsonRequest.Read(rented.AsSpan(0, (int)body.Length), limits.JsonDepth);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private GraphQLRequest ReadUrl(IQueryCollection url)
    {
        if (url.Any(parameter => parameter.Value.Count > 1))
        {
            throw JsonRequest.Bad("A parameter of the URL is given twice.");
        }

        var query = url["query"].ToString();
        _ = Map("extensions"); // read, so that what is wrong with it is told; none are known yet
        return query.Length == 0
            ? throw JsonRequest.Bad("'query' is missing. Send ?query=… or use POST.")
            : new GraphQLRequest(query, url["operationName"], Map("variables"), QueriesOnly: true);

        Dictionary<string, object?> Map(string name) =>
            url[name].ToString() is { Length: > 0 } json ? JsonRequest.ReadMap(name, Encoding.UTF8.GetBytes(json), limits.JsonDepth) : [];
    }

    private void Refuse(HttpContext http, Exchange exchange, ResponseBuffer output, RequestRefusedException refusal)
    {
        output.Clear();
        ErrorWriter.WriteRefusal(output, refusal.Errors, limits);
        exchange.Refusal = refusal;
        var response = http.Response;
        response.StatusCode = refusal.IsDocumentFault && exchange.Accepted == Accepted.JsonByName ? StatusCodes.Status200OK : refusal.Status;
        if (refusal.Status == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = http.Request.Method == HttpMethods.Get ? HttpMethods.Post : Methods;
        }
        else if (refusal.Status == StatusCodes.Status413PayloadTooLarge)
        {
            response.Headers.Connection = "close"; // the rest of the body is not read
        }
        else if (refusal.Status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = "1";
        }
    }

    private static async Task SendAsync(HttpResponse response, Exchange exchange, ResponseBuffer output)
    {
        response.ContentType = (exchange.Accepted == Accepted.GraphQLResponse ? MediaTypes.GraphQLResponse : MediaTypes.Json) + "; charset=utf-8";
        response.ContentLength = output.Written.Length;
        _ = await response.BodyWriter.WriteAsync(output.Written);
        exchange.Status = response.StatusCode;
    }

    private RequestRefusedException TooLarge() => new(
        Codes.BodyTooLarge,
        string.Create(CultureInfo.InvariantCulture, $"A request may hold {limits.BodyBytes} bytes."));
}
