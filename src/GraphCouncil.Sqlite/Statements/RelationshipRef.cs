using GraphCouncil.Core.Map;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>The relationship by which the node in hand was reached.</summary>
internal abstract class RelationshipRef
{
    public abstract Sql Column(SqlName column);
}

/// <summary>A row of the relationship's table, seen from the end that the field stands on.</summary>
internal sealed class TableRelationship(RelationshipField way, Alias alias) : RelationshipRef
{
    private bool IsOut => way.Direction == Direction.Out;

    public Sql From => Sql.Of($"{SqlName.Table(way.Relationship)} {alias}");

    public Sql NearKey => IsOut ? Sql.Of($"{alias}.source$") : Sql.Of($"{alias}.target$");

    public Sql FarKey => IsOut ? Sql.Of($"{alias}.target$") : Sql.Of($"{alias}.source$");

    public Sql FarId => IsOut ? Sql.Of($"{alias}.targetId$") : Sql.Of($"{alias}.sourceId$");

    /// <summary>Whether every relationship of the type leads to a node of this kind, and no other has all of them.</summary>
    public bool LeadsOnlyTo(NodeKind kind) => (IsOut ? way.Relationship.Target : way.Relationship.Source) == kind.Name;

    /// <summary>The same of the end that the field stands on.</summary>
    public bool ComesOnlyFrom(NodeKind kind) => (IsOut ? way.Relationship.Source : way.Relationship.Target) == kind.Name;

    public override Sql Column(SqlName column) => Sql.Of($"{alias}.{column}");
}

/// <summary>A relationship whose values are carried out of a page.</summary>
internal sealed class PageRelationship(PageColumns page) : RelationshipRef
{
    public override Sql Column(SqlName column) => page.Take(arm => arm.Edge!.Column(column));
}
