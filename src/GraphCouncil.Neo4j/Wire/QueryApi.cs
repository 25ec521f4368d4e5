using System.Collections.Immutable;
using System.Globalization;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>
/// The server's HTTP Query API: statements out, answers in. Nothing of an answer is given out before all of it came and no error was in it.
/// Everything throws <see cref="ProblemException"/> (StoreUnavailable, Timeout, Busy, INTERNAL for a statement that the server cannot make sense of;
/// its cause is a <see cref="WireFault"/> when the server or the line failed) and <see cref="OperationCanceledException"/>; no text of an exception
/// holds a value or a log-in. Safe for many callers at once.
/// </summary>
internal sealed class QueryApi : IAsyncDisposable
{
    private readonly Neo4jOptions _options;
    private readonly RetryPolicy _endurance;
    private readonly string _instance;
    private long _lastId;
    private int _closed;

    /// <param name="transport">Stands in for the network in tests; null for the network.</param>
    public QueryApi(Neo4jOptions options, HttpMessageHandler? transport = null)
    {
        _options = options;
        _endurance = new(options.Time);
        _instance = string.Create(CultureInfo.InvariantCulture, $"{options.Instance}-{options.Time.GetUtcNow().Ticks:x}-");
        Line = new(options, transport);
        Exchange = new(options, Line, _endurance);
        Bookmarks = new(options.Time);
    }

    /// <summary>Which writes the next reads must see. A client's own can be put in.</summary>
    public Bookmarks Bookmarks { get; }

    internal HttpTransport Line { get; }

    internal Exchange Exchange { get; }

    internal TimeSpan ChangeLimit => _options.ChangeLimit;

    /// <summary>Runs a statement that reads and returns one row of one column, and gives the bytes of that value.</summary>
    public async ValueTask<GraphRows> ReadAsync(Cypher statement, IParameters parameters, CancellationToken cancellation) =>
        (await ReadAsync(statement, parameters, [], cancellation).ConfigureAwait(false)).Rows;

    /// <summary>As above, with the bookmarks that name the last transaction which the answer can have seen.</summary>
    /// <param name="after">Bookmarks of what it must see, besides this service's own writes.</param>
    public async ValueTask<(GraphRows Rows, ImmutableArray<string> Bookmarks)> ReadAsync(
        Cypher statement, IParameters parameters, ImmutableArray<string> after, CancellationToken cancellation)
    {
        using var answer = await AskAsync(
            statement, parameters, write: false, isQuestion: true, after, IsOneValue, cancellation).ConfigureAwait(false);
        return (answer.TakeValue(), answer.Found.Bookmarks);
    }

    /// <summary>
    /// Runs one statement in a transaction of its own. A write is tried again only when the server said that it undid the first try, or nothing was
    /// sent; when its answer is lost the cause is a <see cref="WireFault"/> of kind <see cref="FaultKind.Unknown"/>. It may take as long as a
    /// statement of a change.
    /// </summary>
    public async ValueTask<QueryRows> RunAsync(Cypher statement, IParameters parameters, bool write, CancellationToken cancellation) =>
        new(await AskAsync(
            statement, parameters, write, isQuestion: false, [], static answer => answer.Found.HasData, cancellation).ConfigureAwait(false));

    /// <summary>Begins a transaction that writes. Whoever gets it disposes it; it is rolled back then unless it was committed.</summary>
    public async ValueTask<QueryTransaction> BeginAsync(CancellationToken cancellation)
    {
        var before = Bookmarks.Latest;
        try
        {
            using var body = RequestBody.Beginning(before, _options.ChangeLimit);
            var call = new Call(HttpMethod.Post, Line.Transactions, body, _options.ChangeLimit)
            {
                Patiently = true,
                Fits = static answer => answer.Found.Transaction is { Length: > 0 },
            };
            using var answer = await Exchange.AskAsync(call, cancellation).ConfigureAwait(false);
            return new(this, answer, before);
        }
        catch (ProblemException e) when (!before.IsEmpty && IsAboutBookmarks(e))
        {
            Bookmarks.Forget();
            return await BeginAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Does the work in a transaction and commits it. When the server gives way to another transaction (a deadlock, for one) everything is undone and
    /// the work is called again, up to three times: it may have no other effects.
    /// </summary>
    public ValueTask<T> InTransactionAsync<T>(Func<QueryTransaction, CancellationToken, ValueTask<T>> work, CancellationToken cancellation) =>
        _endurance.Whole.ExecuteAsync(
            static async (state, c) =>
            {
                var transaction = await state.Api.BeginAsync(c).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    var result = await state.Work(transaction, c).ConfigureAwait(false);
                    await transaction.CommitAsync(c).ConfigureAwait(false);
                    return result;
                }
            },
            (Api: this, Work: work),
            cancellation);

    /// <summary>Asks the server who it is. It needs no log-in.</summary>
    public async ValueTask<ServerVersion> DiscoverAsync(CancellationToken cancellation)
    {
        var call = new Call(HttpMethod.Get, Line.Root, null, _options.QuestionLimit)
        {
            Patiently = true,
            Fits = static answer => ServerVersion.Read(answer.Bytes.Memory) is not null,
        };
        using var answer = await Exchange.AskAsync(call, cancellation).ConfigureAwait(false);
        return ServerVersion.Read(answer.Bytes.Memory)!;
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            await Exchange.DisposeAsync().ConfigureAwait(false);
            Line.Dispose();
        }
    }

    internal string NextId() => _instance + Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);

    private static bool IsOneValue(Answer answer) => answer.Found is { HasData: true, Rows: 1, Columns: 1 };

    // After a restore the server knows nothing of what it gave out before; nobody can read those writes any more.
    private static bool IsAboutBookmarks(ProblemException e) => e.InnerException is WireFault { Code: var code } && ServerCode.IsAboutBookmarks(code);

    private async ValueTask<Answer> AskAsync(
        Cypher statement,
        IParameters parameters,
        bool write,
        bool isQuestion,
        ImmutableArray<string> after,
        Func<Answer, bool> fits,
        CancellationToken cancellation)
    {
        var id = NextId();
        var limit = isQuestion ? _options.QuestionLimit : _options.ChangeLimit;
        var before = Bookmarks.Latest;
        var seeing = after.IsEmpty ? before : [.. before.Union(after, StringComparer.Ordinal)];
        try
        {
            using var body = RequestBody.Of(statement, parameters, id, write, seeing, limit);
            var call = new Call(HttpMethod.Post, Line.Statements, body, limit)
            {
                Id = id,
                Patiently = true,
                Commits = write,
                GivesWay = isQuestion,
                Fits = fits,
            };
            var answer = await Exchange.AskAsync(call, cancellation).ConfigureAwait(false);
            if (write)
            {
                Bookmarks.Replace(before, answer.Found.Bookmarks);
            }

            return answer;
        }
        catch (ProblemException e) when (!seeing.IsEmpty && IsAboutBookmarks(e))
        {
            Bookmarks.Forget();
            return await AskAsync(statement, parameters, write, isQuestion, [], fits, cancellation).ConfigureAwait(false);
        }
    }
}
