using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>One way to the rows of a list: from one table, under its own conditions.</summary>
/// <param name="Type">The store's number of the row's type; who asks for it may need one more table.</param>
internal sealed record Arm(Func<Sql> Type, NodeRef Node, RelationshipRef? Edge, HitRef? Hit, Func<Sql> From, Sql Where);
