using System.Collections.Immutable;
using GraphCouncil.Core.Problems;
using GraphCouncil.Neo4j.Layout;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;

namespace GraphCouncil.Neo4j.Setup;

/// <summary>
/// Makes the constraints and indexes that are missing, takes away those of ours that are not wanted any more, and waits until all are in use.
/// </summary>
internal sealed class SchemaObjects(QueryApi api, Neo4jOptions options)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private static readonly Cypher Ours = Cypher.Of(
        $"SHOW INDEXES YIELD name, state, owningConstraint\nWHERE name STARTS WITH $v.prefix\nRETURN name, state, owningConstraint IS NOT NULL");

    /// <param name="isOtherMap">The map differs from the one that the objects there were made for.</param>
    public async ValueTask MakeAsync(ImmutableArray<SchemaObject> wanted, bool isOtherMap, CancellationToken cancellation)
    {
        var there = await ReadAsync(cancellation).ConfigureAwait(false);
        var names = wanted.Select(part => part.Name.Plain).ToHashSet(StringComparer.Ordinal);
        if (isOtherMap)
        {
            // Its name says nothing of what it is over.
            names.Remove(CypherName.SearchIndex.Plain);
        }

        // The old ones first: an index may stand where a constraint is to come.
        foreach (var old in there.Where(o => !names.Contains(o.Name)))
        {
            var drop = new SchemaObject(CypherName.Ours(old.Name), old.IsConstraint, default).Drop;
            (await api.RunAsync(drop, NamedValues.None, write: true, cancellation).ConfigureAwait(false)).Dispose();
        }

        var known = there.Select(o => o.Name).Where(names.Contains).ToHashSet(StringComparer.Ordinal);
        var made = known.Count;
        foreach (var missing in wanted.Where(part => !known.Contains(part.Name.Plain)))
        {
            options.SetUp?.Report(new(made++, wanted.Length));
            await MakeAsync(missing, cancellation).ConfigureAwait(false);
        }

        await AwaitAsync(cancellation).ConfigureAwait(false);
    }

    private async ValueTask MakeAsync(SchemaObject missing, CancellationToken cancellation)
    {
        try
        {
            (await api.RunAsync(missing.Make, NamedValues.None, write: true, cancellation).ConfigureAwait(false)).Dispose();
        }
        catch (ProblemException fault) when (fault.InnerException is WireFault { Code: "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists" })
        {
            // Another service that starts made it just now.
        }
        catch (ProblemException fault) when (
            fault.InnerException is WireFault { Code: { } code } && code.Contains(".Schema.", StringComparison.Ordinal))
        {
            throw new ProblemException(
                new StoreMismatch(
                    code.EndsWith("ConstraintCreationFailed", StringComparison.Ordinal)
                        ? $"{missing.Name.Plain}: values are to be unique now, but some nodes share a value. "
                            + "Mend the data first, or take @unique back."
                        : $"{missing.Name.Plain}: the database refuses this index or constraint ({code}). Take away what stands in its place."),
                fault);
        }
    }

    private async ValueTask AwaitAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var objects = await ReadAsync(cancellation).ConfigureAwait(false);
            if (objects.FirstOrDefault(o => o.State == "FAILED") is { State: not null } failed)
            {
                throw new ProblemException(
                    new StoreDamaged($"The index {failed.Name} could not be filled. Drop it and start again; the server's log says why."));
            }

            if (objects.All(o => o.State == "ONLINE"))
            {
                return;
            }

            options.SetUp?.Report(new(objects.Count(o => o.State == "ONLINE"), objects.Length));
            await Task.Delay(BetweenLooks, options.Time, cancellation).ConfigureAwait(false);
        }
    }

    private async ValueTask<ImmutableArray<(string Name, string State, bool IsConstraint)>> ReadAsync(CancellationToken cancellation)
    {
        var prefix = NamedValues.Text("prefix", CypherName.IndexPrefix);
        using var rows = await api.RunAsync(Ours, prefix, write: false, cancellation).ConfigureAwait(false);
        return [.. rows.Rows.Select(row => (row[0].GetString()!, row[1].GetString()!, row[2].GetBoolean()))];
    }
}
