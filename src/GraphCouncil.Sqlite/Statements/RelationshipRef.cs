using GraphCouncil.Core.Map;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>The relationship by which the node in hand was reached.</summary>
internal abstract class RelationshipRef
{
    public abstract Sql Column(SqlName column);
}

/// <summary>A row of the relationship's table, seen from the end that the field stands on.</summary>
/// <param name="throughout">
/// The type that the field leads from and to, for a field that is walked any number of times: then a row is from a node to itself or to one that is
/// reached from it, and has no properties.
/// </param>
internal sealed class TableRelationship(RelationshipField way, Alias alias, NodeType? throughout = null) : RelationshipRef
{
    private bool IsOut => way.Direction == Direction.Out;

    public Sql From => throughout is null ? Sql.Of($"{SqlName.Table(way.Relationship)} {alias}") : Sql.Of($"{Reached(throughout).Block()} {alias}");

    public Sql NearKey => IsOut ? Sql.Of($"{alias}.source$") : Sql.Of($"{alias}.target$");

    public Sql FarKey => IsOut ? Sql.Of($"{alias}.target$") : Sql.Of($"{alias}.source$");

    public Sql FarId => IsOut ? Sql.Of($"{alias}.targetId$") : Sql.Of($"{alias}.sourceId$");

    /// <summary>Whether every relationship of the type leads to a node of this kind, and no other has all of them.</summary>
    public bool LeadsOnlyTo(NodeKind kind) => (IsOut ? way.Relationship.Target : way.Relationship.Source) == kind.Name;

    /// <summary>The same of the end that the field stands on.</summary>
    public bool ComesOnlyFrom(NodeKind kind) => (IsOut ? way.Relationship.Source : way.Relationship.Target) == kind.Name;

    public override Sql Column(SqlName column) => Sql.Of($"{alias}.{column}");

    /// <summary>Each end once, however many ways lead there. It depends on no row, so a statement finds it once.</summary>
    private Sql Reached(NodeType type)
    {
        var (near, far, id) = IsOut
            ? (Sql.Of($"source$"), Sql.Of($"target$"), Sql.Of($"targetId$"))
            : (Sql.Of($"target$"), Sql.Of($"source$"), Sql.Of($"sourceId$"));
        var itself = Sql.Of($"SELECT key$ AS {near}, key$ AS {far}, \"id\" AS {id} FROM {SqlName.Table(type)}");
        var next = Sql.Of(
            $"SELECT reached.{near}, step.{far}, step.{id} FROM reached CROSS JOIN {SqlName.Table(way.Relationship)} step ON step.{near} = reached.{far}");
        return Sql.Of($"WITH RECURSIVE reached AS (\n  {itself}\n  UNION\n  {next}\n)\nSELECT * FROM reached");
    }
}

/// <summary>A relationship whose values are carried out of a page.</summary>
internal sealed class PageRelationship(PageColumns page) : RelationshipRef
{
    public override Sql Column(SqlName column) => page.Take(arm => arm.Edge!.Column(column));
}
