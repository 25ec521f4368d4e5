using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Neo4j.Writing;

/// <summary>
/// Makes a set of changes in one transaction. Writers take turns by the store's own node, over all services; what the graph has of the set is asked
/// for, the set is looked at in order, and only one that fits whole is written.
/// </summary>
internal sealed class ChangeWriter(GraphMap map, Turns turns)
{
    private readonly ChangeRules _rules = new(map);

    public async ValueTask ApplyAsync(ChangeSet changes, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (fitting, fault) = Read(changes, cancellation);
        if (fitting.Count == 0)
        {
            if (fault is not null)
            {
                throw fault;
            }

            return;
        }

        await turns.TakeAsync(
            async (transaction, state) =>
            {
                if (state.Seeding is { } seeding)
                {
                    throw new ProblemException(new StoreUnavailable($"The database is being seeded ({seeding.Stamp}). Try again when that is done."));
                }

                var knowledge = await new KnowledgeReader(transaction, map).ReadAsync(fitting, cancellation).ConfigureAwait(false);
                Check(fitting, knowledge);
                if (fault is not null)
                {
                    throw fault;
                }

                await turns.WriteAsync(transaction, fitting, cancellation).ConfigureAwait(false);
                return true;
            },
            cancellation).ConfigureAwait(false);
    }

    private static void Check(List<Change> changes, GraphKnowledge knowledge)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            try
            {
                knowledge.Add(changes[i]);
            }
            catch (RefusedChangeException refused)
            {
                throw refused.Numbered(i + 1);
            }
        }
    }

    /// <summary>The changes up to the first that the map alone refuses, and that refusal: one of them may be refused by the graph before.</summary>
    private (List<Change> Fitting, ProblemException? Fault) Read(ChangeSet changes, CancellationToken cancellation)
    {
        var fitting = new List<Change>();
        foreach (var change in changes.Do)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                _rules.Check(change);
            }
            catch (RefusedChangeException refused)
            {
                return (fitting, refused.Numbered(fitting.Count + 1));
            }

            fitting.Add(change);
        }

        return (fitting, null);
    }
}
