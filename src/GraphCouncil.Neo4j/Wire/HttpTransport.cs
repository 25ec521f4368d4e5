using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>
/// One try over HTTP: a request out, the whole body of the answer in. It knows addresses, log-in and statuses, but not what bodies say.
/// </summary>
internal sealed class HttpTransport : IDisposable
{
    private const string MemberHeader = "neo4j-cluster-affinity";
    private const int FirstRead = 16 * 1024;
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    private readonly HttpMessageInvoker _http;
    private readonly AuthenticationHeaderValue? _login;
    private readonly long _answerLimit;
    private readonly string _statements;

    public HttpTransport(Neo4jOptions options, HttpMessageHandler? transport)
    {
        if (options.Address.UserInfo.Length > 0)
        {
            throw new ProblemException(
                new BadConfiguration("The address of the Neo4j server holds a log-in. Give user and password in their own settings."));
        }

        _http = new(transport ?? Sockets(options), disposeHandler: true);
        _login = options.Login is { } login
            ? new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{login.User}:{login.Password}")))
            : null;
        _answerLimit = options.AnswerLimit;
        var root = options.Address.GetLeftPart(UriPartial.Path).TrimEnd('/');
        Root = new(root + "/");
        _statements = $"{root}/db/{Uri.EscapeDataString(options.Database)}/query/v2";
        Statements = new(_statements);
        Transactions = new(_statements + "/tx");
    }

    /// <summary>Where the server says who it is.</summary>
    public Uri Root { get; }

    public Uri Statements { get; }

    public Uri Transactions { get; }

    public Uri Transaction(string id) => new($"{_statements}/tx/{Uri.EscapeDataString(id)}");

    public Uri Commit(string id) => new($"{_statements}/tx/{Uri.EscapeDataString(id)}/commit");

    /// <summary>
    /// Sends one request and reads its answer to the end, however long that takes before <paramref name="cancellation"/>. Throws
    /// <see cref="WireFault"/> and <see cref="OperationCanceledException"/>.
    /// </summary>
    public async ValueTask<Answer> SendAsync(Call call, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(call.Method, call.Address) { Version = HttpVersion.Version11 };
        request.Headers.Accept.Add(Json);
        request.Headers.Authorization = _login;
        request.Content = call.Body?.ForOneTry();
        if (call.Member is { } member)
        {
            request.Headers.TryAddWithoutValidation(MemberHeader, member);
        }

        var answered = false;
        try
        {
            using var response = await _http.SendAsync(request, cancellation).ConfigureAwait(false);
            answered = true;
            return await ReadAsync(response, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            // The transport gives up connecting by a limit of its own.
            throw answered || call.Body is { Sent: true } ? WireFault.ConnectionLost(e) : WireFault.NoConnection(e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw !answered && e is HttpRequestException failed && IsBeforeSending(failed.HttpRequestError) && call.Body is not { Sent: true }
                ? WireFault.NoConnection(e)
                : WireFault.ConnectionLost(e);
        }
    }

    public void Dispose() => _http.Dispose();

    // HTTP/1.1 on pooled connections: over HTTP/2 the server is hardly faster, and under load it ends the connection with all that is under way on it
    // (ENHANCE_YOUR_CALM). Idle connections go before the server closes them (30 s), so that no statement meets a closing one.
    private static SocketsHttpHandler Sockets(Neo4jOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !options.Address.IsLoopback,
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(2),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
    };

    private static bool IsBeforeSending(HttpRequestError error) =>
        error is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    private async ValueTask<Answer> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.Content.Headers.ContentType?.MediaType is not "application/json")
        {
            throw FaultOf(response.StatusCode) ?? WireFault.NotAnAnswer("it is not JSON");
        }

        var expected = response.Content.Headers.ContentLength;
        if (expected > _answerLimit)
        {
            throw WireFault.AnswerTooLarge(_answerLimit);
        }

        var bytes = new PooledBytes((int)Math.Clamp((expected ?? 0) + 1, FirstRead, Array.MaxLength));
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                while (await stream.ReadAsync(bytes.GetMemory(), cancellation).ConfigureAwait(false) is var count and > 0)
                {
                    bytes.Advance(count);
                    if (bytes.Length > _answerLimit)
                    {
                        throw WireFault.AnswerTooLarge(_answerLimit);
                    }
                }
            }

            return new(response.StatusCode, bytes, response.Headers.TryGetValues(MemberHeader, out var member) ? member.FirstOrDefault() : null);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>What a status says when no code of the server came along with it.</summary>
    public static WireFault? FaultOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new(FaultKind.Refused, ServerCode.LoginRefused),
        HttpStatusCode.TooManyRequests => new(FaultKind.Refused, ServerCode.TooManyLogins),
        HttpStatusCode.NotFound => new(FaultKind.Refused, ServerCode.UnknownDatabase),
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
            new(FaultKind.Lost, new StoreUnavailable("The Neo4j server is not available behind its address now. Check that it runs.")),
        >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest =>
            WireFault.NotAnAnswer("it redirects to another address, which the setting should name"),
        < HttpStatusCode.OK or >= HttpStatusCode.MultipleChoices => WireFault.NotAnAnswer($"its status is {(int)status}"),
        _ => null,
    };
}
