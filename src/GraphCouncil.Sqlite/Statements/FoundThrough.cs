using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>
/// The owners that a search finds through a field, by the table of related nodes that it found, which has the best rank and entry of each. Where most
/// relationships of the type count, whoever has one is found sooner owner by owner than relationship by relationship.
/// </summary>
internal sealed class FoundThrough(SqlContext context, ThroughRelated through, int place, Alias related)
{
    /// <summary>The first owners are walked to by title where there is more than one relationship for as many of them.</summary>
    private const int OwnersOfOne = 8;

    private readonly Alias _firstByOwner = context.Alias('m');
    private readonly Alias _othersByOwner = context.Alias('m');

    public NodeType Owner => through.Owner;

    /// <summary>Every owner with every related node's rank and entry: an owner with several comes as often.</summary>
    /// <param name="where">What the related node, which is <c>w</c>, has to be besides.</param>
    public Sql All(Sql where = default) => From(Sql.Of($"node, w.rank AS rank, w.entry AS entry"), where);

    /// <summary>Whether <see cref="First"/> and <see cref="Others"/> go owner by owner: tables that the statement has before what they write.</summary>
    /// <param name="first">What the related nodes are held against that the first owners are found by; empty where nobody asks for them.</param>
    public IEnumerable<Sql> Decisions(Sql first, bool others)
    {
        if (!first.IsEmpty && Owner.TitleText is not null)
        {
            yield return Sql.Of($"{_firstByOwner} AS MATERIALIZED (SELECT {Exceeds(first, Sql.Of($"count(*) / {OwnersOfOne}"))} AS holds)");
        }

        if (others)
        {
            yield return Sql.Of($"{_othersByOwner} AS MATERIALIZED (SELECT {Exceeds(default, Sql.Of($"2 * count(*)"))} AS holds)");
        }
    }

    /// <summary>
    /// The first owners by title, as many as a page has rows, with all ranks; of those that a related node leads to that is held against
    /// <paramref name="where"/>. All such owners where these are few.
    /// </summary>
    public Sql First(Sql where, ValueSlot limit)
    {
        if (Owner.TitleText is not { } title)
        {
            return All(where);
        }

        var (many, most) = (Sql.Of($"(SELECT holds FROM {_firstByOwner})"), context.Parameters.Value(limit));
        var owner = new TableNode(Owner, context.Alias('t'));
        var order = new Term(owner.Column(SqlName.OrderColumn(title)), Descending: false, Nullable: !title.Required, At: null).By;
        var first = Sql.Of(
            $"SELECT {owner.Key} AS node FROM {SqlName.Table(Owner)} {owner.Alias} WHERE {Leads(owner.Key, where)}\nORDER BY {order}, {owner.Id} LIMIT CASE WHEN {many} THEN {most} ELSE 0 END");
        var edge = new TableRelationship(through.Field, context.Alias('r'));
        var (join, holds) = StepCondition.Of(context, through.Way, edge);
        var ranks = Sql.Of(
            $"SELECT f.node, w.rank, w.entry FROM {first.Block()} f CROSS JOIN {edge.From} ON {edge.NearKey} = f.node CROSS JOIN {related} w ON w.node = {edge.FarKey}{join}");
        return Sql.UnionAll([All(Sql.And([Sql.Of($"NOT {many}"), where])), Sql.Of($"{ranks}{Where(holds)}")]);
    }

    /// <summary>Each owner that is not among the found nodes, once, with the place of its field.</summary>
    /// <param name="found">The keys of nodes that are found already.</param>
    public Sql Others(Sql found)
    {
        var many = Sql.Of($"(SELECT holds FROM {_othersByOwner})");
        var owner = new TableNode(Owner, context.Alias('t'));
        var each = Sql.Of($"SELECT {owner.Key} AS node, {place} AS field FROM {SqlName.Table(Owner)} {owner.Alias}\nWHERE {owner.Key} NOT IN {found} AND {Leads(owner.Key, default)} LIMIT CASE WHEN {many} THEN -1 ELSE 0 END");
        var few = Sql.Of($"SELECT DISTINCT node, {place} AS field FROM {All(Sql.Of($"NOT {many}")).Block()}\nWHERE node NOT IN {found}");
        return Sql.UnionAll([Sql.Of($"SELECT * FROM {each.Block()}"), few]);
    }

    /// <summary>The least place of a related node that alone leads to as many owners as a page has rows; none when there is no such.</summary>
    public Sql Bound(Sql placeOf, ValueSlot limit)
    {
        var edge = new TableRelationship(through.Field, context.Alias('r'));
        var (join, holds) = StepCondition.Of(context, through.Way, edge);

        // Within another question: SQLite makes nothing of a DISTINCT that stands right behind EXISTS, be there an OFFSET or not.
        var owners = Sql.Of($"SELECT DISTINCT {edge.NearKey} FROM {edge.From}{join}{OfOwner(edge)}{Where(Sql.Of($"{edge.FarKey} = w.node"), holds)}");
        var enough = Sql.Of($"SELECT 1 FROM {owners.Block()} LIMIT 1 OFFSET max({context.Parameters.Value(limit)} - 1, 0)");
        return Sql.Of($"SELECT * FROM (SELECT {placeOf} AS place FROM {related} w WHERE EXISTS ({enough}) ORDER BY w.rank LIMIT 1)");
    }

    /// <summary>Whether a node has a relationship to a related one.</summary>
    private Sql Leads(Sql node, Sql where)
    {
        var edge = new TableRelationship(through.Field, context.Alias('r'));
        var (join, holds) = StepCondition.Of(context, through.Way, edge);
        return Sql.Of(
            $"EXISTS (SELECT 1 FROM {edge.From}{join}{Where(Sql.Of($"{edge.NearKey} = {node}"), Sql.Of($"{edge.FarKey} IN (SELECT node FROM {related} w{Where(where)})"), holds)})");
    }

    /// <summary>Whether more relationships lead to related nodes than what is made of the number of owners; whatever they hold.</summary>
    private Sql Exceeds(Sql where, Sql owners)
    {
        var edge = new TableRelationship(through.Field, context.Alias('r'));
        return Sql.Of(
            $"EXISTS (SELECT 1 FROM {related} w CROSS JOIN {edge.From} ON {edge.FarKey} = w.node{Where(where)} LIMIT 1 OFFSET (SELECT {owners} FROM {SqlName.Table(Owner)}))");
    }

    private Sql From(Sql shown, Sql where)
    {
        var edge = new TableRelationship(through.Field, context.Alias('r'));
        var (join, holds) = StepCondition.Of(context, through.Way, edge);
        return Sql.Of($"SELECT {edge.NearKey} AS {shown} FROM {related} w CROSS JOIN {edge.From} ON {edge.FarKey} = w.node{join}{OfOwner(edge)}{Where(holds, where)}");
    }

    /// <summary>Other types may have relationships of the same type; each counts under its own field only.</summary>
    private Sql OfOwner(TableRelationship edge)
    {
        if (edge.ComesOnlyFrom(Owner))
        {
            return default;
        }

        var owner = context.Alias('t');
        return Sql.Of($" CROSS JOIN {SqlName.Table(Owner)} {owner} ON {owner}.key$ = {edge.NearKey}");
    }

    private static Sql Where(params ReadOnlySpan<Sql> conditions)
    {
        Sql[] all = [.. conditions.ToArray().Where(condition => !condition.IsEmpty)];
        return all.Length == 0 ? default : Sql.Of($"\nWHERE {Sql.And(all)}");
    }
}
