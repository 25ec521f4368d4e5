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

    public ValueTask<(long Nodes, long Relationships)> CountAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask FillAsync(ChangeSet changes, string stamp, IProgress<long>? done, CancellationToken cancellation) => throw new NotSupportedException();

    public string StatementFor(GraphQuery query) => throw new NotSupportedException();

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return ValueTask.CompletedTask;
    }
}
