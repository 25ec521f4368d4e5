using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Text;
using GraphCouncil.Neo4j.Layout;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;

namespace GraphCouncil.Neo4j.Setup;

/// <summary>
/// Makes a database ready for a map, or refuses it and leaves the graph as it was. Every step can be done twice and by several services at once; what
/// is said of the map is written last, so a setup that was cut off is done again.
/// </summary>
internal sealed class GraphSetup(QueryApi api, GraphMap map, Neo4jOptions options)
{
    private const int OldestMajor = 5;
    private const int OldestMinor = 26;

    private static readonly Cypher AnyNode = Cypher.Of($"MATCH (n)\nRETURN n.id LIMIT 1");
    private static readonly Cypher MakeLabels = Cypher.Of($"UNWIND $v.names AS name\nCALL db.createLabel(name)\nRETURN count(*)");
    private static readonly Cypher MakeRelationshipTypes =
        Cypher.Of($"UNWIND $v.names AS name\nCALL db.createRelationshipType(name)\nRETURN count(*)");
    private static readonly Cypher MakePropertyKeys = Cypher.Of($"UNWIND $v.names AS name\nCALL db.createProperty(name)\nRETURN count(*)");

    /// <summary>
    /// Throws <see cref="ProblemException"/>: StoreUnavailable; StoreMismatch when the server is too old, the database is another's, or was made for
    /// a schema that this one does not follow from by additions.
    /// </summary>
    public async ValueTask RunAsync(CancellationToken cancellation)
    {
        Check(await api.DiscoverAsync(cancellation).ConfigureAwait(false));
        if (!DanishOrder.IsAvailable)
        {
            throw new ProblemException(
                new BadConfiguration("The runtime does not know Danish order. Install ICU and switch globalization-invariant mode off."));
        }

        var now = StoredMap.Of(map);
        var stored = await StoreNode.ReadAsync(api, cancellation).ConfigureAwait(false);
        if (stored is null)
        {
            await CheckForeignAsync(cancellation).ConfigureAwait(false);
        }
        else
        {
            Check(stored, now);
        }

        await MakeTokensAsync(cancellation).ConfigureAwait(false);
        var json = now.ToJson();
        var isOtherMap = stored is not null && stored.Map != json;
        await new SchemaObjects(api, options).MakeAsync([StoreNode.Key, .. GraphIndexes.Of(map)], isOtherMap, cancellation).ConfigureAwait(false);
        var isOlder = stored is { Format: < StoreNode.Format };
        var isDerivedAnew = isOtherMap || isOlder || (stored is not null && stored.Danish != DanishOrder.Version);
        if (stored is { Graph: not null } && !isDerivedAnew)
        {
            return;
        }

        if (isDerivedAnew)
        {
            await new DerivedRebuild(api, map).RunAsync(cancellation).ConfigureAwait(false);
        }

        await StoreNode.WriteMapAsync(api, json, DanishOrder.Version, cancellation).ConfigureAwait(false);
    }

    internal static void Check(ServerVersion version)
    {
        if (!version.IsAtLeast(OldestMajor, OldestMinor))
        {
            throw new ProblemException(new StoreMismatch(
                $"The Neo4j server is of version {version.Major}.{version.Minor}; "
                + $"this service needs {OldestMajor}.{OldestMinor} or newer. Upgrade the server."));
        }
    }

    private static void Check(StoreState stored, StoredMap now)
    {
        if (stored.Format > StoreNode.Format)
        {
            throw new ProblemException(
                new StoreMismatch($"The database has format {stored.Format}, this service knows {StoreNode.Format}. Start the newer service."));
        }

        var before = stored.Map is { } map ? StoredMap.Parse(map) : null;
        MapDifference.Check(
            before ?? throw new ProblemException(
                new StoreDamaged("The database does not say what schema it was made for. Put back a backup, or empty it.")),
            now,
            "an empty database");
    }

    private async ValueTask CheckForeignAsync(CancellationToken cancellation)
    {
        using var rows = await api.RunAsync(AnyNode, NamedValues.None, write: false, cancellation).ConfigureAwait(false);
        if (rows.Rows.Any())
        {
            throw new ProblemException(
                new StoreMismatch("The database holds nodes that this service did not make. Name another database, or empty this one first."));
        }
    }

    /// <summary>A name that the server does not know yet would add a notification to every answer.</summary>
    private async ValueTask MakeTokensAsync(CancellationToken cancellation)
    {
        await MakeAsync(MakeLabels, GraphLayout.LabelNames(map), cancellation).ConfigureAwait(false);
        await MakeAsync(MakeRelationshipTypes, GraphLayout.RelationshipNames(map), cancellation).ConfigureAwait(false);
        await MakeAsync(MakePropertyKeys, GraphLayout.PropertyNames(map), cancellation).ConfigureAwait(false);
    }

    private async ValueTask MakeAsync(Cypher statement, IEnumerable<string> names, CancellationToken cancellation) =>
        (await api.RunAsync(statement, NamedValues.Texts("names", names), write: true, cancellation).ConfigureAwait(false)).Dispose();
}
