using System.Security.Cryptography;
using System.Text;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Setup;

namespace GraphCouncil.Neo4j.Writing;

/// <summary>
/// Fills an empty database in many transactions, each of which also says how far it came. Cut off at any point and run again, it goes on where the
/// last whole transaction ended; two services that seed the same at once help each other.
/// </summary>
internal sealed class Seeder(GraphMap map, Turns turns)
{
    private const int Batch = 10_000;
    private readonly ChangeRules _rules = new(map);

    /// <param name="changes">The same ones in the same order for the same stamp; a sequence that begins otherwise than the part that is there is
    /// refused.</param>
    /// <param name="told">Told how many changes are made, after each transaction.</param>
    public async ValueTask FillAsync(ChangeSet changes, string stamp, IProgress<long>? told, CancellationToken cancellation)
    {
        var done = await StartAsync(stamp, cancellation).ConfigureAwait(false);
        if (done is null)
        {
            return;
        }

        told?.Report(done.Done);

        // All that is there are the first changes of this very sequence, so nothing need be asked for.
        var knowledge = new GraphKnowledge(map);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var batch = new List<Change>(Batch);
        var number = 0L;
        foreach (var change in changes.Do)
        {
            cancellation.ThrowIfCancellationRequested();
            Check(change, knowledge, ++number);
            AddTo(digest, change);
            if (number <= done.Done)
            {
                CheckSame(number, done, digest);
                continue;
            }

            batch.Add(change);
            if (batch.Count == Batch)
            {
                done = await WriteAsync(batch, done, new(stamp, number, DigestOf(digest)), cancellation).ConfigureAwait(false);
                told?.Report(done.Done);
                batch.Clear();
            }
        }

        if (number < done.Done)
        {
            throw Different(stamp);
        }

        await WriteAsync(batch, done, new(stamp, number, DigestOf(digest)), cancellation).ConfigureAwait(false);
        told?.Report(number);
        await turns.TakeAsync(
            async (transaction, state) =>
            {
                // Null: another service ended it.
                if (state.Seeding is not null)
                {
                    await StoreNode.WriteSeedAsync(transaction, stamp, cancellation).ConfigureAwait(false);
                }

                return stamp;
            },
            cancellation).ConfigureAwait(false);
    }

    /// <summary>How far it is; null when it is at its end.</summary>
    private ValueTask<SeedProgress?> StartAsync(string stamp, CancellationToken cancellation) => turns.TakeAsync<SeedProgress?>(
        async (transaction, state) =>
        {
            if (state.Seeding is { } under)
            {
                return under.Stamp == stamp ? under : throw Other(under.Stamp);
            }

            // Without a node, whatever it was seeded with is lost and makes no difference any more.
            if (await StoreNode.HasGraphAsync(transaction, map, cancellation).ConfigureAwait(false))
            {
                return state.Seed == stamp ? null
                    : throw (state.Seed is { } other
                        ? Other(other)
                        : new(new BadConfiguration("The database holds a graph already. Only an empty one can be seeded.")));
            }

            var start = new SeedProgress(stamp, 0, "");
            await StoreNode.WriteProgressAsync(transaction, start, cancellation).ConfigureAwait(false);
            return start;
        },
        cancellation);

    /// <returns>How far it is after that: at least to the end of the batch.</returns>
    private ValueTask<SeedProgress> WriteAsync(
        List<Change> batch, SeedProgress from, SeedProgress to, CancellationToken cancellation) => turns.TakeAsync(
        async (transaction, state) =>
        {
            // Another service may be seeding too, and be ahead, or have ended it.
            var ahead = state.Seeding is { } seeding ? Math.Max(seeding.Done, from.Done) : to.Done;
            if (ahead >= to.Done)
            {
                return state.Seeding ?? to;
            }

            await turns.WriteAsync(transaction, batch[(batch.Count - (int)(to.Done - ahead))..], cancellation).ConfigureAwait(false);
            await StoreNode.WriteProgressAsync(transaction, to, cancellation).ConfigureAwait(false);
            return to;
        },
        cancellation);

    private void Check(Change change, GraphKnowledge knowledge, long number)
    {
        try
        {
            _rules.Check(change);
            knowledge.Add(change);
        }
        catch (RefusedChangeException refused)
        {
            throw refused.Numbered((int)number);
        }
    }

    private static void CheckSame(long number, SeedProgress done, IncrementalHash digest)
    {
        if (number == done.Done && DigestOf(digest) != done.Digest)
        {
            throw Different(done.Stamp);
        }
    }

    private static void AddTo(IncrementalHash digest, Change change) =>
        digest.AppendData(Encoding.UTF8.GetBytes(change.Accept(Identity.Instance) + "\n"));

    private static string DigestOf(IncrementalHash digest) => Convert.ToHexString(digest.GetCurrentHash());

    private static ProblemException Other(string stamp) => new(new BadConfiguration(
        $"The database holds another seeding, whole or in part ({stamp}). Seed the same again to go on with it, or empty the database first."));

    private static ProblemException Different(string stamp) => new(new BadConfiguration(
        $"The database holds a part of another seeding of the same name ({stamp}), which other data files or another version made. Empty it first."));

    /// <summary>What tells a change from the others of its set.</summary>
    private sealed class Identity : IChangeVisitor<string>
    {
        public static Identity Instance { get; } = new();

        public string VisitCreateNode(CreateNode change) => ((GraphValue.Text)change.Values[0]).Value;

        public string VisitConnect(Connect change) => $"{change.Id}\n{change.Source}\n{change.Target}";
    }
}
