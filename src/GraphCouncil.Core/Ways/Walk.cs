using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;

namespace GraphCouncil.Core.Ways;

/// <summary>
/// A search that goes from node to node, round by round. It reads nothing itself: whoever runs it asks a store what <see cref="Next"/> says and hands
/// the answer to <see cref="Take"/>. What it finds depends on the graph only, not on the store: it goes layer by layer, and within a layer
/// all that is in doubt goes by ids in the order of code points. It looks at a bounded number of relationships; the relationships of a node
/// are counted before they are looked at, so that a node with very many does not take what the others need: those with the fewest come
/// first.
/// </summary>
/// <param name="mostLookedAt">How many relationships are looked at; one that is met from both its ends counts twice.</param>
public abstract class Walk(ImmutableArray<Step> steps, int mostLookedAt)
{
    private readonly Dictionary<string, int> _counts = [];
    private readonly Dictionary<string, ImmutableArray<RelationshipRow>> _rows = [];
    private IEnumerator<WalkRound>? _rounds;
    private ImmutableArray<NodeRelationships?> _answers = [];

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

    /// <summary>How many relationships were looked at.</summary>
    public int LookedAt { get; private set; }

    /// <summary>Whether there is more than was found: the bound was met, or there is more than was asked for.</summary>
    public bool Truncated { get; protected set; }

    /// <summary>The nodes that were found, each once; known when the walk has ended.</summary>
    public abstract ImmutableArray<string> Found { get; }

    /// <summary>The answer to <see cref="Next"/>, node by node.</summary>
    public void Take(ImmutableArray<NodeRelationships?> answers)
    {
        _answers = answers;
        Advance();
    }

    /// <summary>The search, as far as it needs no answer, up to each question.</summary>
    protected abstract IEnumerable<WalkRound> Rounds();

    /// <summary>Whether there is such a node; known once it is counted.</summary>
    protected bool Exists(string id) => _counts.ContainsKey(id);

    /// <summary>How many relationships a node has, as far as they are counted: one more than are ever looked at.</summary>
    protected int CountOf(string id) => _counts.GetValueOrDefault(id);

    protected bool IsRead(string id) => _rows.ContainsKey(id);

    protected ImmutableArray<RelationshipRow> RowsOf(string id) => _rows.GetValueOrDefault(id, []);

    protected WalkedRelationship Walked(string near, RelationshipRow row) => WalkedRelationship.Of(steps[row.Step], near, row);

    /// <summary>Counts the relationships of nodes that are not counted yet.</summary>
    protected IEnumerable<WalkRound> Count(IEnumerable<string> ids)
    {
        ImmutableArray<string> uncounted = [.. ids.Where(id => !_counts.ContainsKey(id)).Distinct()];
        if (uncounted.IsEmpty)
        {
            yield break;
        }

        yield return new(uncounted, 0, mostLookedAt + 1);
        for (var i = 0; i < uncounted.Length; i++)
        {
            if (_answers[i] is { } known)
            {
                _counts.Add(uncounted[i], known.Count);
            }
        }
    }

    /// <summary>Looks at the relationships of nodes, which are counted: those with the fewest first, until the bound is met.</summary>
    protected IEnumerable<WalkRound> Look(IEnumerable<string> ids)
    {
        var (left, most) = (mostLookedAt - LookedAt, 1);
        var whole = new List<string>();
        string? inPart = null;
        foreach (var id in ids.Where(id => !IsRead(id)).OrderBy(CountOf).ThenBy(id => id, CodePoints.Order))
        {
            if (CountOf(id) > left)
            {
                (inPart, Truncated) = (id, true);
                break;
            }

            whole.Add(id);
            left -= CountOf(id);
            most = Math.Max(most, CountOf(id));
        }

        // Nobody asks about nodes that have nothing.
        if (whole.Exists(id => CountOf(id) > 0))
        {
            ImmutableArray<string> asked = [.. whole];
            yield return new(asked, most, 0);
            Keep(asked);
        }

        if (inPart is not null && left > 0)
        {
            yield return new([inPart], left, 0);
            Keep([inPart]);
        }
    }

    private void Keep(ImmutableArray<string> ids)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            var rows = _answers[i]?.Rows ?? [];
            _rows.Add(ids[i], rows);
            LookedAt += rows.Length;
        }
    }

    private void Advance() => Next = _rounds!.MoveNext() ? _rounds.Current : null;
}
