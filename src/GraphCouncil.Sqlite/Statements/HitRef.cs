using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>What a search found out about the node in hand.</summary>
/// <param name="Field">The place of the field in <paramref name="Fields"/>; its name is chosen for the rows of the page only.</param>
/// <param name="Entry">The key of the entry; its text is looked up for the rows of the page only.</param>
internal sealed record HitRef(Sql Class, Sql Weight, Sql Field, Sql Entry, ImmutableArray<SearchedField> Fields)
{
    /// <summary>The name of the field at a place; only of <paramref name="node"/>'s type where that is known.</summary>
    public static Sql NameOf(Sql place, ImmutableArray<SearchedField> fields, NodeRef node)
    {
        var names = fields.Select((field, at) => (field, at)).Where(each => node is not TypedNode typed || each.field.Owner.Name == typed.Type.Name)
            .Select(each => Sql.Of($" WHEN {each.at} THEN {SqlName.Literal(each.field.Name)}")).ToArray();
        return names.Length == 0 ? Sql.Of($"NULL") : Sql.Of($"CASE {place}{Sql.Joined(names)} END");
    }

    public static Sql TextOf(Sql entry) => Sql.Of($"(SELECT original FROM search_entry WHERE key = {entry})");
}
