using System.Text.Json;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;

namespace GraphCouncil.Neo4j.Writing;

/// <summary>
/// Asks the database for what changes touch: which ids and unique values are taken, which nodes are related where one relationship is the most.
/// </summary>
internal sealed class KnowledgeReader(QueryTransaction transaction, GraphMap map)
{
    private readonly GraphKnowledge _knowledge = new(map);

    public async ValueTask<GraphKnowledge> ReadAsync(IReadOnlyCollection<Change> changes, CancellationToken cancellation)
    {
        var byKind = new ChangesByKind(changes);
        await ReadNodesAsync(byKind.NodeIds, cancellation).ConfigureAwait(false);
        foreach (var group in byKind.Creates.GroupBy(c => c.Type.Name))
        {
            await ReadUniqueAsync(group.First().Type, group, cancellation).ConfigureAwait(false);
        }

        await ReadRelationshipsAsync(byKind.Connects, cancellation).ConfigureAwait(false);
        foreach (var group in byKind.Connects.GroupBy(c => c.Type.Name))
        {
            await ReadRelatedAsync(group.First().Type, group, cancellation).ConfigureAwait(false);
        }

        return _knowledge;
    }

    private async ValueTask ReadNodesAsync(IEnumerable<string> ids, CancellationToken cancellation)
    {
        var statement = Cypher.Of($"UNWIND $v.ids AS id\nMATCH (n:{CypherName.Label(map.AnyNode)} {{id: id}})\nRETURN n.id");
        var wanted = NamedValues.Texts("ids", ids.Distinct(StringComparer.Ordinal));
        await ReadAsync(statement, wanted, value => _knowledge.HasNode(value.GetString()!), cancellation).ConfigureAwait(false);
    }

    private async ValueTask ReadUniqueAsync(NodeType type, IEnumerable<CreateNode> creates, CancellationToken cancellation)
    {
        foreach (var (property, at) in GraphKnowledge.Unique(type))
        {
            GraphValue[] values = [.. creates.Select(c => c.Values[at]).Where(v => v is not GraphValue.Missing).Distinct()];
            var statement = Cypher.Of(
                $"UNWIND range(0, size($v.values) - 1) AS at\n"
                + $"MATCH (n:{CypherName.Label(type.Label)} {{{CypherName.Property(property)}: $v.values[at]}})\nRETURN at");
            if (values.Length > 0)
            {
                var parameters = new NamedValues(("values", new GraphValue.List([.. values])));
                await ReadAsync(
                    statement,
                    parameters,
                    value => _knowledge.HasValue(type, property, values[value.GetInt32()]),
                    cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The ids are unique over all types of relationship, but a constraint is on one: each is looked up in all of them.</summary>
    private async ValueTask ReadRelationshipsAsync(IEnumerable<Connect> connects, CancellationToken cancellation)
    {
        string[] ids = [.. connects.Select(c => c.Id).Distinct(StringComparer.Ordinal)];
        if (ids.Length == 0)
        {
            return;
        }

        var found = Cypher.UnionAll(map.RelationshipTypes.Select(type => Cypher.Of(
            $"MATCH ()-[r:{CypherName.Relationship(type)} {{id: id}}]->()\nRETURN r.id AS taken")));
        var statement = Cypher.Of($"UNWIND $v.ids AS id\nCALL (id) {found.Block()}\nRETURN taken");
        await ReadAsync(
            statement, NamedValues.Texts("ids", ids), value => _knowledge.HasRelationship(value.GetString()!), cancellation).ConfigureAwait(false);
    }

    private async ValueTask ReadRelatedAsync(RelationshipType type, IEnumerable<Connect> connects, CancellationToken cancellation)
    {
        foreach (var end in (Direction[])[Direction.Out, Direction.In])
        {
            if (!_knowledge.IsToOne(type, end))
            {
                continue;
            }

            var name = CypherName.Relationship(type);
            var related = end == Direction.Out ? Cypher.Of($"(n)-[:{name}]->()") : Cypher.Of($"(n)<-[:{name}]-()");
            var statement = Cypher.Of(
                $"UNWIND $v.ids AS id\nMATCH (n:{CypherName.Label(map.AnyNode)} {{id: id}})\nWHERE EXISTS {{ {related} }}\nRETURN n.id");
            var ids = connects.Select(c => end == Direction.Out ? c.Source : c.Target).Distinct(StringComparer.Ordinal);
            await ReadAsync(
                statement,
                NamedValues.Texts("ids", ids),
                value => _knowledge.IsRelated(type, end, value.GetString()!),
                cancellation).ConfigureAwait(false);
        }
    }

    private async ValueTask ReadAsync(Cypher statement, NamedValues parameters, Action<JsonElement> found, CancellationToken cancellation)
    {
        using var rows = await transaction.RunAsync(statement, parameters, cancellation).ConfigureAwait(false);
        foreach (var row in rows.Rows)
        {
            found(row[0]);
        }
    }
}
