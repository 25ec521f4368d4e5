using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Core.Stores;

/// <summary>The door for questions. Safe for many callers at once.</summary>
public interface IGraphReader
{
    /// <summary>
    /// A view of the graph in which all questions see the same state. Throws <see cref="Problems.ProblemException"/> (StoreUnavailable, StoreDamaged)
    /// and <see cref="OperationCanceledException"/>.
    /// </summary>
    ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation);
}

/// <summary>One state of the graph, for one caller at a time.</summary>
public interface IGraphSnapshot : IAsyncDisposable
{
    /// <summary>
    /// Answers the question with one statement, as JSON in UTF-8: what its <see cref="GraphQuery"/> says, arrays by position, in order, missing values as null.
    /// Throws <see cref="Problems.ProblemException"/> (StoreUnavailable, StoreDamaged, Timeout) and <see cref="OperationCanceledException"/>; nothing half-read is ever returned.
    /// </summary>
    ValueTask<GraphRows> ReadAsync(BoundQuery question, CancellationToken cancellation);
}

/// <summary>The door for changes. Safe for many callers at once; they are served one after the other.</summary>
public interface IGraphWriter
{
    /// <summary>
    /// Makes all changes in one transaction and returns when they are durable; on any failure none of them is made. Throws
    /// <see cref="Problems.ProblemException"/> (StoreUnavailable, StoreDamaged, BadChange with what is wrong) and <see cref="OperationCanceledException"/>.
    /// </summary>
    ValueTask ApplyAsync(ChangeSet changes, CancellationToken cancellation);
}

/// <summary>A store with both doors, and what whoever runs the service wants of it.</summary>
public interface IGraphStore : IGraphReader, IGraphWriter, IAsyncDisposable
{
    /// <summary>Whether there is no graph in it, so that one can be seeded.</summary>
    ValueTask<bool> IsEmptyAsync(CancellationToken cancellation);

    /// <summary>How many nodes and relationships there are.</summary>
    ValueTask<(long Nodes, long Relationships)> CountAsync(CancellationToken cancellation);

    /// <summary>What the store was seeded with; null when it was not.</summary>
    ValueTask<string?> SeedAsync(CancellationToken cancellation);

    /// <summary>
    /// Fills the empty store. A seeding that was cut off leaves nothing that is taken for a graph, and can be run again. Throws as
    /// <see cref="IGraphWriter.ApplyAsync"/>.
    /// </summary>
    /// <param name="stamp">Names what it is seeded with, for people.</param>
    ValueTask SeedAsync(ChangeSet changes, string stamp, CancellationToken cancellation);

    /// <summary>The text of the one statement that answers a tree: for approvals and for people who wonder.</summary>
    string StatementFor(GraphQuery query);
}
