using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
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

    protected abstract Sql Own(PropertyDef property);

    protected abstract Sql OwnSort(PropertyDef property);
}

/// <summary>A node of one stored type.</summary>
internal abstract class TypedNode(NodeType type) : NodeRef
{
    public NodeType Type => type;

    public override Sql Id => Column(SqlName.Column(NodeType.Id));

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
internal sealed class FarNode(NodeType type, Alias alias, TableRelationship edge) : TypedNode(type)
{
    // Where other types are at the relationship's far end too, the join leaves them out.
    private bool _isNeeded = !edge.LeadsOnlyTo(type);

    public override Sql Join => _isNeeded ? Sql.Of($" CROSS JOIN {SqlName.Table(Type)} {alias} ON {alias}.key$ = {edge.FarKey}") : default;

    public override Sql Key => edge.FarKey;

    public override Sql Id => edge.FarId;

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

    protected override Sql Own(PropertyDef property) => page.Take(arm => arm.Node.Value(property));

    protected override Sql OwnSort(PropertyDef property) => page.Take(arm => arm.Node.SortValue(property));
}

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

/// <summary>One way to the rows of a list: from one table, under its own conditions.</summary>
/// <param name="Type">The store's number of the row's type; who asks for it may need one more table.</param>
internal sealed record Arm(Func<Sql> Type, NodeRef Node, RelationshipRef? Edge, HitRef? Hit, Func<Sql> From, Sql Where);

/// <summary>The columns that a page hands to what is built around it, collected while that is written.</summary>
internal sealed class PageColumns(Alias page, ImmutableArray<Arm> arms)
{
    private readonly List<(string Texts, Func<Arm, Sql> Write)> _columns = [];

    /// <summary>The column of the page that holds the value.</summary>
    public Sql Take(Func<Arm, Sql> write) => Sql.Of($"{page}.{Column(write)}");

    /// <summary>The bare name of that column. Values that are the same in every arm share one.</summary>
    public Alias Column(Func<Arm, Sql> write)
    {
        var texts = string.Join('\n', arms.Select(arm => write(arm).Text));
        var at = _columns.FindIndex(column => column.Texts == texts);
        if (at < 0)
        {
            at = _columns.Count;
            _columns.Add((texts, write));
        }

        return new('c', at + 1);
    }

    public IEnumerable<Sql> Write(Arm arm) => _columns.Count == 0
        ? [Sql.Of($"1 AS c1")]
        : _columns.Select((column, at) => Sql.Of($"{column.Write(arm)} AS {new Alias('c', at + 1)}"));
}
