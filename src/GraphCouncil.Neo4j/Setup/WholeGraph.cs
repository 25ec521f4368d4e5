using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Neo4j.Wire;

namespace GraphCouncil.Neo4j.Setup;

/// <summary>
/// Sees to it that nothing is answered from a database that lost its graph or holds a part of one. An answer of the server comes with a bookmark,
/// which names the last transaction that it can have seen. Where that is one that was looked at already nothing is asked, so a graph that nobody
/// changes is guarded for nothing; after a change, whoever made it, the store's own node is asked once.
/// </summary>
internal sealed class WholeGraph(QueryApi api, GraphMap map)
{
    /// <summary>Members of a cluster may be some transactions apart, and answer in turns.</summary>
    private const int Kept = 16;

    private ImmutableArray<string> _whole = [];
    private string? _graph;

    /// <summary>Takes the graph that is there, or that is to come, for the one that questions are answered from.</summary>
    public async ValueTask AdoptAsync(CancellationToken cancellation)
    {
        var (look, _) = await StoreNode.LookAsync(api, map, [], cancellation).ConfigureAwait(false);
        Volatile.Write(ref _graph, look.Graph);
        ImmutableInterlocked.Update(ref _whole, static _ => []);
    }

    public async ValueTask<StoreContent> ContentAsync(CancellationToken cancellation) =>
        ContentOf((await StoreNode.LookAsync(api, map, [], cancellation).ConfigureAwait(false)).Look);

    /// <summary>Throws StoreUnavailable, with what to do, unless what was answered under these bookmarks came from a whole graph.</summary>
    public ValueTask RequireAsync(ImmutableArray<string> bookmarks, CancellationToken cancellation) =>
        bookmarks is [var one] && _whole.Contains(one) ? ValueTask.CompletedTask : LookAsync(bookmarks, cancellation);

    private async ValueTask LookAsync(ImmutableArray<string> bookmarks, CancellationToken cancellation)
    {
        // The look sees what the answer saw, or later. A graph that was made anew in between bears another name, so it is not taken for the one that
        // was asked.
        var (look, _) = await StoreNode.LookAsync(api, map, bookmarks, cancellation).ConfigureAwait(false);
        if (FaultOf(look) is { } fault)
        {
            throw new ProblemException(fault);
        }

        // Not the look's own bookmark: the server takes it at the look's end, when what it names may be later than what the look saw.
        if (bookmarks is [var one])
        {
            ImmutableInterlocked.Update(ref _whole, static (all, b) => all.Contains(b) ? all : [b, .. all.Take(Kept - 1)], one);
        }
    }

    private StoreUnavailable? FaultOf(StoreLook look) => ContentOf(look) switch
    {
        // Before the first filling there is nothing to lose.
        StoreContent.Empty => look is { IsSetUp: true, Seed: null } && look.Graph == Volatile.Read(ref _graph) ? null : StoreUnavailable.GraphLost,
        StoreContent.Part => StoreUnavailable.GraphInPart(look.Seeding),
        StoreContent.AnotherGraph => new("The database holds another graph than before. It is opened anew; try again in some seconds."),
        StoreContent.Graph => null,
    };

    private StoreContent ContentOf(StoreLook look) => look switch
    {
        { IsSetUp: false, HasNodes: true } =>
            throw new ProblemException(
                new StoreDamaged("The database has lost what it says of itself. Put back a backup, or empty it and start again.")),
        { Seeding: not null } => StoreContent.Part,
        { HasNodes: false } => StoreContent.Empty,
        _ => look.Graph == Volatile.Read(ref _graph) ? StoreContent.Graph : StoreContent.AnotherGraph,
    };
}
