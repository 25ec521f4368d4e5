using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Writing;

/// <summary>Looks at the end of a change set whether each new node has the related nodes that its type cannot be without.</summary>
internal static class RequiredOnes
{
    public static void Check(Connection connection, GraphMap map, long firstKey)
    {
        foreach (var type in map.NodeTypes)
        {
            foreach (var field in type.Fields.Where(field => field.Multiplicity == Multiplicity.One))
            {
                var near = field.Direction == Direction.Out ? Sql.Of($"source$") : Sql.Of($"target$");
                using var lonely = connection.Prepare(Sql.Of(
                    $"SELECT 1 FROM {SqlName.Table(type)} t WHERE t.key$ >= ?1 AND NOT EXISTS (SELECT 1 FROM {SqlName.Table(field.Relationship)} r WHERE r.{near} = t.key$) LIMIT 1"));
                lonely.Bind(1, firstKey);
                if (lonely.Step())
                {
                    throw new ProblemException(new BadChange($"A new {type.Name} has no {field.Name} although it must have one."));
                }
            }
        }
    }
}
