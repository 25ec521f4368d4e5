using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;

namespace GraphCouncil.Core.Ways;

/// <summary>
/// The nodes around one, nearest first and within a distance by id, the node itself first of all; and the relationships among them, by type
/// and own id. Where there are more nodes than are shown, those of the nearest layers are, and of the last layer the first by id.
/// </summary>
/// <param name="of">Whose neighbourhood. When there is no such node, nothing is found.</param>
/// <param name="depth">How far from it, 1 or more.</param>
/// <param name="limit">How many nodes at most, the one in the middle included; 1 or more.</param>
/// <param name="isLedTo">Whether the steps lead to nodes such as the one in the middle; if not, other nodes' counts leave it out.</param>
/// <param name="tellsMore">Whether <see cref="Neighbour.More"/> is wanted; if not, nothing is counted for it.</param>
public sealed class Neighbourhood(
    string of, int depth, int limit, bool isLedTo, bool tellsMore, ImmutableArray<Step> steps, int mostLookedAt) : Walk(steps, mostLookedAt)
{
    private readonly List<string> _shown = [];
    private readonly Dictionary<string, int> _distances = [];

    public ImmutableArray<Neighbour> Nodes { get; private set; } = [];

    public ImmutableArray<WalkedRelationship> Relationships { get; private set; } = [];

    public override ImmutableArray<string> Found => [.. Nodes.Select(node => node.Id)];

    protected override IEnumerable<WalkRound> Rounds()
    {
        var layer = ImmutableArray.Create(of);
        Show(layer, 0);
        foreach (var round in Meet(layer, MostLookedAt, _shown, Room))
        {
            yield return round;
        }

        if (!Exists(of))
        {
            _shown.Clear();
            yield break;
        }

        for (var distance = 1; distance <= depth && !layer.IsEmpty && !Truncated && _shown.Count < limit; distance++)
        {
            foreach (var round in Look(layer, _shown, Room))
            {
                yield return round;
            }

            layer = [.. Beyond(layer).Order(CodePoints.Order).Take(limit - _shown.Count)];
            Show(layer, distance);
        }

        // What lies among the outermost is seen from there only; what leads to a node that was looked at was seen from that.
        foreach (var round in IsAtEdge(_shown[^1]) ? Look(_shown, [.. _shown.Where(id => !IsRead(id))], 0) : Look(_shown, _shown, Room))
        {
            yield return round;
        }

        Truncated |= Beyond(_shown.Where(id => !IsAtEdge(id))).Any();
        foreach (var round in tellsMore ? Count(_shown) : [])
        {
            yield return round;
        }

        End();
    }

    /// <summary>How many nodes more can be shown, and one that tells that there are still more.</summary>
    private int Room => limit - _shown.Count + 1;

    private bool IsAtEdge(string id) => _distances[id] == depth;

    private void Show(ImmutableArray<string> layer, int distance)
    {
        _shown.AddRange(layer);
        foreach (var id in layer)
        {
            _distances.Add(id, distance);
        }
    }

    /// <summary>The nodes next to these that are not shown.</summary>
    private IEnumerable<string> Beyond(IEnumerable<string> ids) =>
        ids.SelectMany(id => RowsOf(id)).Select(row => row.Far).Where(far => !_distances.ContainsKey(far)).Distinct();

    private void End()
    {
        var among = new Dictionary<string, WalkedRelationship>();
        foreach (var near in _shown)
        {
            foreach (var row in RowsOf(near).Where(row => _distances.ContainsKey(row.Far)))
            {
                among.TryAdd(row.Id, Walked(near, row));
            }
        }

        // One that leads back to its own node was counted at both ends.
        var ends = among.Values.SelectMany(one => new[] { (Node: one.From, Other: one.To), (Node: one.To, Other: one.From) })
            .Where(end => isLedTo || end.Other != of).CountBy(end => end.Node).ToDictionary();
        Relationships = [.. among.Values.Order(Comparer<WalkedRelationship>.Create(WalkedRelationship.Compare))];
        Nodes = [.. _shown.Select(id => new Neighbour(id, _distances[id], Math.Max(0, CountOf(id) - ends.GetValueOrDefault(id))))];
    }
}

/// <summary>A node of a neighbourhood.</summary>
/// <param name="Distance">Steps from the node in the middle.</param>
/// <param name="More">How many relationships it has besides those that are shown, as far as they are counted; 0 where nobody wants to know.</param>
public sealed record Neighbour(string Id, int Distance, int More);
