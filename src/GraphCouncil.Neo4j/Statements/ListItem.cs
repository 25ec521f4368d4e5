using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>The item in hand of a list of text.</summary>
/// <param name="Value">The text.</param>
/// <param name="Folded">The text at its place in the list of folded texts; empty where no condition looks at it.</param>
internal readonly record struct ListItem(Cypher Value, Cypher Folded);
