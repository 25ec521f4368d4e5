using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>What was found of a list before its parts are written.</summary>
/// <param name="Rows">A list of nodes, or of a search's <c>[node, hit]</c>: all, or those of the page.</param>
/// <param name="Total">How many there are of all.</param>
/// <param name="Beyond">Whether there are rows on the other side of the cursor; empty when that is not known yet.</param>
internal sealed record Found(CypherVar Rows, Cypher Total, Cypher Beyond);
