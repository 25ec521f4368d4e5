using GraphCouncil.Core.Map;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>Hands out variables in order of appearance, and writes the steps between them.</summary>
internal sealed class Names
{
    private int _last;

    public CypherVar Next(char letter) => new(letter, _last++);

    public static Cypher Step(CypherVar from, RelationshipField field, CypherVar by, CypherVar to, Cypher label) => field.Direction switch
    {
        Direction.Out => Cypher.Of($"({from})-[{by}:{CypherName.Relationship(field.Relationship)}]->({to}{label})"),
        Direction.In => Cypher.Of($"({from})<-[{by}:{CypherName.Relationship(field.Relationship)}]-({to}{label})"),
    };
}
