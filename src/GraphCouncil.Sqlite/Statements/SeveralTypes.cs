using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>
/// A node of a kind that stands for several types. Whatever does not depend on its type is written once; the registry of nodes tells which
/// type's table holds what is its own.
/// </summary>
internal abstract class SeveralTypes(SqlContext context, NodeKind kind, Alias registry) : NodeRef
{
    private readonly Dictionary<SqlName, Sql> _values = [];

    /// <summary>The store's number of the node's type.</summary>
    public virtual Sql Type => Sql.Of($"{registry}.type");

    /// <summary>What a write makes of the node's row in the table of its type.</summary>
    public Sql OfType(Func<TableNode, Sql> write)
    {
        var cases = context.Map.Members(kind).Select(type =>
        {
            var node = new TableNode(type, context.Alias('t'));
            return Sql.Of($" WHEN {context.Symbols[type]} THEN (SELECT {write(node)} FROM {SqlName.Table(type)} {node.Alias} WHERE {node.Key} = {Key})");
        });
        return Sql.Of($"CASE {Type}{Sql.Joined([.. cases])} END");
    }

    /// <summary>The condition of the node's type. Where it is no more than the type itself, the node's row is not looked at.</summary>
    public Sql OfTypes(ByType test, Func<TableNode, Predicate, Sql> write)
    {
        var members = context.Map.Members(kind);
        var cases = test.Cases.Where(one => members.Any(member => member.Name == one.Type.Name)).Select(one =>
        {
            var node = new TableNode(one.Type, context.Alias('t'));
            var holds = one.Where is Always or Never
                ? write(node, one.Where)
                : Sql.Of($"(SELECT {write(node, one.Where)} FROM {SqlName.Table(one.Type)} {node.Alias} WHERE {node.Key} = {Key})");
            return Sql.Of($" WHEN {context.Symbols[one.Type]} THEN {holds}");
        }).ToArray();
        var others = test.OthersHold ? Sql.Of($"1") : Sql.Of($"0");
        return cases.Length == 0 ? others : Sql.Of($"CASE {Type}{Sql.Joined(cases)} ELSE {others} END");
    }

    protected Alias Registry => registry;

    public NodeKind Kind => kind;

    /// <summary>That the node is of one of the kind's types.</summary>
    public Sql IsOfKind => Sql.Of($"{registry}.type IN ({Sql.Commas([.. context.Map.Members(kind).Select(type => Sql.Of($"{context.Symbols[type]}"))])})");

    public override Sql Folded(PropertyDef property) => Kept(SqlName.FoldedColumn(property), node => node.Folded(property));

    protected override Sql Own(PropertyDef property) => Kept(SqlName.Column(property), node => node.Value(property));

    protected override Sql OwnSort(PropertyDef property) => Kept(SqlName.SortColumn(property), node => node.SortValue(property));

    // The same text each time, so that a page carries a value once however many look at it.
    private Sql Kept(SqlName name, Func<TableNode, Sql> write)
    {
        if (!_values.TryGetValue(name, out var value))
        {
            value = OfType(write);
            _values.Add(name, value);
        }

        return value;
    }
}

/// <summary>A row of the registry of nodes.</summary>
internal sealed class RegistryNode(SqlContext context, NodeKind kind, Alias alias) : SeveralTypes(context, kind, alias)
{
    public Sql From => Sql.Of($"node {Registry}");

    public override Sql Key => Sql.Of($"{Registry}.key");

    public override Sql Id => Sql.Of($"{Registry}.id");
}

/// <summary>The node at the far end of a relationship. Key and id stand in the relationship; the registry is joined when the type matters.</summary>
internal sealed class FarNodes(SqlContext context, NodeKind kind, Alias registry, TableRelationship edge) : SeveralTypes(context, kind, registry)
{
    private readonly bool _isFiltered = !edge.LeadsOnlyTo(kind);
    private bool _isNeeded = !edge.LeadsOnlyTo(kind);

    public override Sql Key => edge.FarKey;

    public override Sql Id => edge.FarId;

    public override Sql Type
    {
        get
        {
            _isNeeded = true;
            return base.Type;
        }
    }

    public override Sql Join
    {
        get
        {
            var ofKind = _isFiltered ? Sql.Of($" AND {IsOfKind}") : default;
            return _isNeeded ? Sql.Of($" CROSS JOIN node {Registry} ON {Registry}.key = {edge.FarKey}{ofKind}") : default;
        }
    }
}
