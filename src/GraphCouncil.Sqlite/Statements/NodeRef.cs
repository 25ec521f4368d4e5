using GraphCouncil.Core.Map;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>A node that a part of a statement has in hand.</summary>
internal abstract class NodeRef
{
    /// <summary>The number by which tables know the node.</summary>
    public abstract Sql Key { get; }

    public abstract Sql Id { get; }

    /// <summary>What a FROM has to join behind the relationship that led here; known once all that looks at the node is written.</summary>
    public virtual Sql Join => default;

    public Sql Value(PropertyDef property) => property.Name == NodeType.Id.Name ? Id : Own(property);

    public Sql SortValue(PropertyDef property) => property.Name == NodeType.Id.Name ? Id : OwnSort(property);

    /// <summary>The folded text of a property that keeps one.</summary>
    public abstract Sql Folded(PropertyDef property);

    protected abstract Sql Own(PropertyDef property);

    protected abstract Sql OwnSort(PropertyDef property);
}

/// <summary>A node of one stored type.</summary>
internal abstract class TypedNode(NodeType type) : NodeRef
{
    public NodeType Type => type;

    public override Sql Id => Column(SqlName.Column(NodeType.Id));

    public override Sql Folded(PropertyDef property) => Column(SqlName.FoldedColumn(type.Property(property.Name.Value)!));

    public abstract Sql Column(SqlName column);

    // A property of an interface is looked up in the type that implements it.
    protected override Sql Own(PropertyDef property) => Column(SqlName.Column(type.Property(property.Name.Value)!));

    protected override Sql OwnSort(PropertyDef property) => Column(SqlName.SortColumn(type.Property(property.Name.Value)!));
}

/// <summary>A row of the node's table.</summary>
internal sealed class TableNode(NodeType type, Alias alias) : TypedNode(type)
{
    public Alias Alias => alias;

    public override Sql Key => Sql.Of($"{alias}.key$");

    public override Sql Column(SqlName column) => Sql.Of($"{alias}.{column}");
}

/// <summary>The node at the far end of a relationship. Key and id stand in the relationship; the node's own table is joined when more is asked.</summary>
/// <param name="isSure">Whether something else sees to it that the node is of the type.</param>
internal sealed class FarNode(NodeType type, Alias alias, TableRelationship edge, bool isSure = false) : TypedNode(type)
{
    // Where other types are at the relationship's far end too, the join leaves them out.
    private bool _isNeeded = !isSure && !edge.LeadsOnlyTo(type);

    public override Sql Join => _isNeeded ? Sql.Of($" CROSS JOIN {SqlName.Table(Type)} {alias} ON {alias}.key$ = {edge.FarKey}") : default;

    public override Sql Key => edge.FarKey;

    public override Sql Id => edge.FarId;

    public override Sql Column(SqlName column)
    {
        _isNeeded = true;
        return Sql.Of($"{alias}.{column}");
    }
}

/// <summary>A node that a search found. The hit has its key; the node's own table is joined when more is asked.</summary>
internal sealed class HitNode(NodeType type, Alias alias) : TypedNode(type)
{
    private bool _isNeeded;

    public override Sql Join => _isNeeded ? Sql.Of($" CROSS JOIN {SqlName.Table(Type)} {alias} ON {alias}.key$ = hit.node") : default;

    public override Sql Key => Sql.Of($"hit.node");

    public override Sql Column(SqlName column)
    {
        _isNeeded = true;
        return Sql.Of($"{alias}.{column}");
    }
}

/// <summary>A node whose values are carried out of a page.</summary>
internal sealed class PageNode(PageColumns page) : NodeRef
{
    public override Sql Key => page.Take(arm => arm.Node.Key);

    public override Sql Id => page.Take(arm => arm.Node.Id);

    public override Sql Folded(PropertyDef property) => page.Take(arm => arm.Node.Folded(property));

    protected override Sql Own(PropertyDef property) => page.Take(arm => arm.Node.Value(property));

    protected override Sql OwnSort(PropertyDef property) => page.Take(arm => arm.Node.SortValue(property));
}
