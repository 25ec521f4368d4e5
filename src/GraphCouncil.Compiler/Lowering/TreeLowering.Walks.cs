using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Core.Ways;

namespace GraphCouncil.Compiler.Lowering;

internal sealed partial class TreeLowering
{
    LaidRoot IRootVisitor<LaidRoot>.VisitPaths(PathsDraft root)
    {
        var (from, to) = (Slots.SlotOf(_context.Slots, root.From), Slots.SlotOf(_context.Slots, root.To));
        var (rows, costs) = Rows(root.Walk);

        // A way has a node more than relationships.
        Costs.AddList(root.First, costs.IsEmpty ? [] : [Costs.AddList(root.MaxHops, [.. costs]), .. costs], counts: !costs.IsEmpty);
        var bound = _context.Limits.MaxLookedAt;
        return Walk(root, root.Walk, rows, false, sizes => sizes[root.First] * (sizes[root.MaxHops] + 1), (steps, values, sizes) => new ShortestPaths(
            Text(values, from), Text(values, to), sizes[root.MaxHops], sizes[root.First], id => IsOneOf(root.Over, id), steps, bound));
    }

    LaidRoot IRootVisitor<LaidRoot>.VisitNeighbourhood(NeighbourhoodDraft root)
    {
        var of = Slots.SlotOf(_context.Slots, root.Of);
        var (rows, costs) = Rows(root.Walk);
        Costs.AddList(root.Limit, [.. costs], counts: !costs.IsEmpty);
        var bound = _context.Limits.MaxLookedAt;
        var tellsMore = root.Walk.Fields.Any(field => field.Fact is WayFact.Neighbours && field.Fields.Any(inner => inner.Fact is WayFact.More));
        return Walk(root, root.Walk, rows, tellsMore, sizes => sizes[root.Limit], (steps, values, sizes) => new Neighbourhood(
            Text(values, of), sizes[root.Depth], sizes[root.Limit], IsOneOf(root.Among, Text(values, of)), tellsMore, steps, bound));
    }

    private LaidRoot Walk(
        RootDraft root,
        WalkDraft walk,
        ImmutableArray<(NodesByIds Query, RowShape Shape)> rows,
        bool countsAll,
        Func<int[], int> mostNodes,
        Func<ImmutableArray<Step>, ImmutableArray<GraphValue>, int[], Walk> over)
    {
        var (ids, countTo) = (OfRound(RoundValue.Ids, ValueKind.Id), OfRound(RoundValue.CountTo, ValueKind.Integer));
        var limit = OfRound(RoundValue.Limit, ValueKind.Integer);
        var (most, known) = (OfRound(RoundValue.Most, ValueKind.Integer), OfRound(RoundValue.Known, ValueKind.Id));
        var around = new NodesNextTo(ids, walk.Steps, Always.Instance, most, known, limit, countTo, countsAll);
        var first = new RelationshipsOf(ids, walk.Steps, Always.Instance, limit, countTo);
        var shown = Shown;
        return new(root.Place, new LaidWalk(around, first, shown, rows, walk.Fields, mostNodes, over), Slots.Sources, Costs);
    }

    private ValueSlot Shown => OfRound(RoundValue.Shown, ValueKind.Id);

    private ValueSlot OfRound(RoundValue what, ValueKind kind) => Slots.Slot(new ValueSource.OfRound(what), kind);

    private (ImmutableArray<(NodesByIds Query, RowShape Shape)> Rows, ImmutableArray<int> Costs) Rows(WalkDraft walk)
    {
        var rows = walk.Rows.Select(Row).ToImmutableArray();
        Check(rows.Sum(row => row.Size));
        return ([.. rows.Select(row => (new NodesByIds(_context.Map.AnyNode, Shown, row.Row), row.Shape))], [.. rows.Select(row => row.Cost)]);
    }

    private bool IsOneOf(ImmutableArray<NodeType>? types, string id) =>
        types is not { } some || (NodeIds.TypeOf(_context.Map, id) is { } type && some.Contains(type));

    private static string Text(ImmutableArray<GraphValue> values, ValueSlot slot) => ((GraphValue.Text)values[slot.Index]).Value;
}
