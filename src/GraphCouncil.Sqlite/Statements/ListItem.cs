using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>The item in hand of a list of text.</summary>
/// <param name="Value">The text.</param>
/// <param name="Folded">The text at its place in the list of folded texts.</param>
internal readonly record struct ListItem(Sql Value, Sql Folded);
