using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;

namespace GraphCouncil.Core.Ways;

/// <summary>
/// A search that goes from node to node, round by round. It reads nothing itself: whoever runs it asks a store what <see cref="Next"/> says and hands
/// the answer to <see cref="Take(Surroundings)"/>. What it finds depends on the graph only, not on the store: it goes layer by layer, and within a
/// layer all that is in doubt goes by ids in the order of code points. It looks at a bounded number of relationships: a node's degree is known before
/// they are looked at, those with the fewest come first, and those with more than are left are not looked at. Only where that would be
/// all of them, the first of them is seen in part.
/// </summary>
/// <param name="mostLookedAt">How many relationships are looked at; one that is met from both its ends counts twice.</param>
public abstract class Walk(ImmutableArray<Step> steps, int mostLookedAt)
{
    private readonly Dictionary<string, int> _degrees = [];
    private readonly Dictionary<string, List<RelationshipRow>> _rows = [];
    private readonly Dictionary<string, int> _counts = [];
    private IEnumerator<WalkRound>? _rounds;
    private Surroundings _around = Surroundings.None;
    private ImmutableArray<NodeRelationships?> _first = [];

    /// <summary>What to ask the store; null when the walk has ended.</summary>
    public WalkRound? Next
    {
        get
        {
            if (_rounds is null)
            {
                _rounds = Rounds().GetEnumerator();
                Advance();
            }

            return field;
        }

        private set;
    }

    /// <summary>How many relationships were looked at, whether or not they led anywhere.</summary>
    public int LookedAt { get; private set; }

    /// <summary>Whether there is more than was found: the bound was met, or there is more than was asked for.</summary>
    public bool Truncated { get; protected set; }

    /// <summary>The nodes that were found, each once; known when the walk has ended.</summary>
    public abstract ImmutableArray<string> Found { get; }

    /// <summary>The answer to a <see cref="LookAround"/>.</summary>
    public void Take(Surroundings answer)
    {
        _around = answer;
        Advance();
    }

    /// <summary>The answer to a <see cref="LookAtFirst"/>, node by node.</summary>
    public void Take(ImmutableArray<NodeRelationships?> answers)
    {
        _first = answers;
        Advance();
    }

    protected int MostLookedAt { get; } = mostLookedAt;

    /// <summary>The search, as far as it needs no answer, up to each question.</summary>
    protected abstract IEnumerable<WalkRound> Rounds();

    /// <summary>Whether there is such a node; known once its degree was asked for.</summary>
    protected bool Exists(string id) => _degrees.ContainsKey(id);

    /// <summary>How many relationships a node has along the steps, whatever they hold; one more than are ever looked at, at most.</summary>
    protected int DegreeOf(string id) => _degrees.GetValueOrDefault(id);

    protected IReadOnlyList<RelationshipRow> RowsOf(string id) => _rows.GetValueOrDefault(id) ?? [];

    protected WalkedRelationship Walked(string near, RelationshipRow row) => WalkedRelationship.Of(steps[row.Step], near, row);

    protected bool IsRead(string id) => _rows.ContainsKey(id);

    /// <summary>Learns the degrees of nodes that are not known yet.</summary>
    protected IEnumerable<WalkRound> Meet(IEnumerable<string> ids) => Meet(ids, -1, [], 0);

    /// <summary>As above, and looks at their relationships where all of them together have few.</summary>
    /// <param name="few">So many; no more than may be looked at.</param>
    /// <param name="known">To which nodes relationships are wanted, besides the others.</param>
    /// <param name="others">How many far nodes besides, of all nodes together: the first by id.</param>
    protected IEnumerable<WalkRound> Meet(IEnumerable<string> ids, int few, IReadOnlyCollection<string> known, int others)
    {
        ImmutableArray<string> unmet = [.. ids.Where(id => !Exists(id)).Distinct()];
        if (unmet.IsEmpty)
        {
            yield break;
        }

        yield return new LookAround(unmet, few, [.. known], others, MostLookedAt + 1);
        for (var i = 0; i < unmet.Length; i++)
        {
            if (_around.Degrees[i] is { } degree)
            {
                _degrees.Add(unmet[i], degree);
            }
        }

        if (_around.Degrees.Sum(degree => (long)(degree ?? 0)) <= few)
        {
            Keep(unmet);
        }
    }

    /// <summary>Looks at the relationships of nodes that were not looked at yet, as far as the bound allows.</summary>
    /// <param name="known">To which nodes relationships are wanted, besides the others.</param>
    /// <param name="others">How many far nodes besides, of all nodes together: the first by id.</param>
    protected IEnumerable<WalkRound> Look(IEnumerable<string> ids, IReadOnlyCollection<string> known, int others)
    {
        ImmutableArray<string> unread = [.. ids.Where(id => !IsRead(id))];
        if (unread.IsEmpty || (Truncated && LookedAt == MostLookedAt))
        {
            yield break;
        }

        // Where all is few enough it takes one round.
        foreach (var round in Meet(unread, MostLookedAt - LookedAt, known, others))
        {
            yield return round;
        }

        var left = MostLookedAt - LookedAt;
        var whole = new List<string>();
        string? tooMany = null;
        foreach (var id in unread.Where(id => !IsRead(id) && DegreeOf(id) > 0).OrderBy(DegreeOf).ThenBy(id => id, CodePoints.Order))
        {
            if (DegreeOf(id) > left)
            {
                (tooMany, Truncated) = (id, true);
                break;
            }

            whole.Add(id);
            left -= DegreeOf(id);
        }

        if (whole.Count > 0)
        {
            yield return new LookAround([.. whole], 0, [.. known], others, 0);
            Keep([.. whole]);
        }
        else if (tooMany is not null && left > 0 && !ids.Any(IsRead))
        {
            yield return new LookAtFirst([tooMany], left, 0);
            _rows.Add(tooMany, [.. _first[0]?.Rows ?? []]);
            LookedAt = MostLookedAt;
        }
    }

    /// <summary>How many relationships lead from a node, as far as they are counted; known once it was counted.</summary>
    protected int CountOf(string id) => _counts.GetValueOrDefault(id);

    /// <summary>Counts those nodes that were not looked at: of the others it is known where the question asks for it.</summary>
    protected IEnumerable<WalkRound> Count(IEnumerable<string> ids)
    {
        ImmutableArray<string> uncounted = [.. ids.Where(id => DegreeOf(id) > 0 && !_counts.ContainsKey(id))];
        if (uncounted.IsEmpty)
        {
            yield break;
        }

        yield return new LookAtFirst(uncounted, 0, MostLookedAt + 1);
        for (var i = 0; i < uncounted.Length; i++)
        {
            _counts.Add(uncounted[i], _first[i]?.Count ?? 0);
        }
    }

    private void Keep(ImmutableArray<string> nodes)
    {
        for (var place = 0; place < nodes.Length; place++)
        {
            if (Exists(nodes[place]))
            {
                _rows.Add(nodes[place], []);
                _counts.Add(nodes[place], _around.Counts.GetValueOrDefault(place));
                LookedAt += DegreeOf(nodes[place]);
            }
        }

        foreach (var far in _around.Far)
        {
            foreach (var link in far.Links)
            {
                _rows[nodes[link.Near]].Add(new(link.Step, far.Id, link.Id));
            }
        }
    }

    private void Advance() => Next = _rounds!.MoveNext() ? _rounds.Current : null;
}
