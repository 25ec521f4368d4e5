using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Neo4j.Setup;
using GraphCouncil.Neo4j.Wire;

namespace GraphCouncil.Neo4j.Writing;

/// <summary>
/// Transactions that write, one after the other. What the server undoes for no fault of ours, such as a deadlock, is done again as a whole.
/// </summary>
internal sealed class Turns(QueryApi api, GraphMap map) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <param name="work">Done in the transaction, perhaps more than once.</param>
    public async ValueTask<T> TakeAsync<T>(Func<QueryTransaction, StoreState, ValueTask<T>> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await api.InTransactionAsync(
                async (transaction, ending) =>
                {
                    var state = await StoreNode.TakeTurnAsync(transaction, ending).ConfigureAwait(false)
                        ?? throw new ProblemException(new StoreDamaged(
                            "The database has lost what it says of itself. Put back a backup, or empty it and start again."));
                    return await work(transaction, state).ConfigureAwait(false);
                },
                cancellation).ConfigureAwait(false);
        }
        catch (ProblemException fault) when (fault.InnerException is WireFault { Code: ServerCode.ConstraintViolated })
        {
            // Only somebody who writes past this service comes so far.
            throw new ProblemException(new BadChange("A value or an id of these changes is taken already."), fault);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Writes changes that are known to fit.</summary>
    public async ValueTask WriteAsync(QueryTransaction transaction, IReadOnlyCollection<Change> changes, CancellationToken cancellation)
    {
        foreach (var (statement, rows) in ChangeRows.Of(map, changes))
        {
            (await transaction.RunAsync(statement, rows, cancellation).ConfigureAwait(false)).Dispose();
        }
    }

    public void Dispose() => _turn.Dispose();
}
