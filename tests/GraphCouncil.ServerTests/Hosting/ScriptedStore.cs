using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.ServerTests.Hosting;

/// <summary>A store that holds whatever a fact says.</summary>
internal sealed class ScriptedStore : IGraphStore
{
    public StoreContent Content { get; set; }

    /// <summary>What every look throws; null for none.</summary>
    public Problem? Fault { get; set; }

    public bool IsDisposed { get; private set; }

    public ValueTask<StoreContent> ContentAsync(CancellationToken cancellation) => Fault is { } fault ? throw new ProblemException(fault) : new(Content);

    public ValueTask<string?> StampAsync(CancellationToken cancellation) => new("some people");

    public ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask ApplyAsync(ChangeSet changes, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>How often it was counted.</summary>
    public int Counts { get; private set; }

    /// <summary>What the next look at how many there are finds.</summary>
    public long Nodes { get; set; }

    /// <summary>What a count throws; null for nothing.</summary>
    public Problem? CountFault { get; set; }

    /// <summary>What a count waits for.</summary>
    public Task Counting { get; set; } = Task.CompletedTask;

    public async ValueTask<Cardinalities> CardinalitiesAsync(CancellationToken cancellation)
    {
        await Counting;
        if (CountFault is { } fault)
        {
            throw new ProblemException(fault);
        }

        Counts++;
        return new([KeyValuePair.Create("Person", Nodes)], []);
    }

    public ValueTask<(long Nodes, long Relationships)> CountAsync(CancellationToken cancellation) => new((Nodes, 0));

    public ValueTask FillAsync(ChangeSet changes, string stamp, IProgress<long>? done, CancellationToken cancellation) => throw new NotSupportedException();

    public string StatementFor(GraphQuery query) => throw new NotSupportedException();

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return ValueTask.CompletedTask;
    }
}
