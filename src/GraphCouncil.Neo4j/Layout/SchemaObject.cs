using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Layout;

/// <summary>An index or a constraint: its name, and the statement that makes it where it is missing.</summary>
internal sealed record SchemaObject(CypherName Name, bool IsConstraint, Cypher Make)
{
    public Cypher Drop => IsConstraint ? Cypher.Of($"DROP CONSTRAINT {Name} IF EXISTS") : Cypher.Of($"DROP INDEX {Name} IF EXISTS");
}
