using System.Collections.Immutable;
using GraphCouncil.Core.Problems;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>
/// A transaction that writes, for one caller at a time. Any statement that fails ends it, on the server too: nothing of it is kept, and all further
/// calls throw <see cref="InvalidOperationException"/>.
/// </summary>
internal sealed class QueryTransaction : IAsyncDisposable
{
    private static readonly TimeSpan RollbackLimit = TimeSpan.FromSeconds(1);

    private readonly QueryApi _api;
    private readonly string _id;
    private readonly string? _member;
    private readonly ImmutableArray<string> _basedOn;
    private bool _usable = true;
    private bool _onServer = true;

    internal QueryTransaction(QueryApi api, Answer beginning, ImmutableArray<string> basedOn)
    {
        _api = api;
        _id = beginning.Found.Transaction!;
        _member = beginning.Member;
        _basedOn = basedOn;
    }

    /// <summary>Runs a statement. Failing is as for <see cref="QueryApi"/>.</summary>
    public async ValueTask<QueryRows> RunAsync(Cypher statement, IParameters parameters, CancellationToken cancellation)
    {
        Use();
        var id = _api.NextId();
        using var body = RequestBody.Of(statement, parameters, id);
        var call = new Call(HttpMethod.Post, _api.Line.Transaction(_id), body, _api.ChangeLimit)
        {
            Id = id,
            Member = _member,
            Fits = static a => a.Found.HasData,
        };
        var answer = await AskAsync(call, cancellation).ConfigureAwait(false);
        _usable = true;
        return new(answer);
    }

    /// <summary>
    /// Makes everything durable. It cannot be cancelled once it began, so that only a lost connection leaves open whether it was done: then the cause
    /// is a <see cref="WireFault"/> of kind <see cref="FaultKind.Unknown"/>.
    /// </summary>
    public async ValueTask CommitAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Use();
        using var body = RequestBody.Nothing();
        var call = new Call(HttpMethod.Post, _api.Line.Commit(_id), body, _api.ChangeLimit) { Member = _member, Commits = true };
        using var answer = await AskAsync(call, CancellationToken.None).ConfigureAwait(false);
        _onServer = false;
        _api.Bookmarks.Replace(_basedOn, answer.Found.Bookmarks);
    }

    /// <summary>Rolls back what was not committed. It waits for the server a second at most; then the server does it by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        _usable = false;
        if (!_onServer)
        {
            return;
        }

        _onServer = false;
        try
        {
            var call = new Call(HttpMethod.Delete, _api.Line.Transaction(_id), null, RollbackLimit) { Member = _member };
            using var answer = await _api.Exchange.AskAsync(call, CancellationToken.None).ConfigureAwait(false);
        }
        catch (ProblemException)
        {
            // It is gone already, or the server cannot be reached and drops it when nobody asks for it.
        }
    }

    // Until a statement succeeded the transaction counts as ended.
    private void Use()
    {
        if (!_usable)
        {
            throw new InvalidOperationException("The transaction has ended: it was committed or a statement of it failed.");
        }

        _usable = false;
    }

    private async ValueTask<Answer> AskAsync(Call call, CancellationToken cancellation)
    {
        try
        {
            return await _api.Exchange.AskAsync(call, cancellation).ConfigureAwait(false);
        }
        catch (ProblemException e) when (e.InnerException is WireFault { Kind: FaultKind.Refused })
        {
            _onServer = false;
            throw;
        }
    }
}
