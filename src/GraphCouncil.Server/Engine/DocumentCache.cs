namespace GraphCouncil.Server.Engine;

/// <summary>
/// Keeps validated documents by their text. Two generations: when the young one is full it becomes the old one, and the old one is
/// let go. What is asked for again moves back to the young one, so documents in use stay, and no more than twice the bounds are held.
/// </summary>
/// <param name="most">Documents of a generation.</param>
/// <param name="mostBytes">The sum of their weights.</param>
internal sealed class DocumentCache(int most, long mostBytes)
{
    private readonly Lock _guard = new();
    private Dictionary<string, Kept> _young = [];
    private Dictionary<string, Kept> _old = [];
    private long _weight;

    public PreparedDocument? Find(string text)
    {
        lock (_guard)
        {
            if (_young.TryGetValue(text, out var kept))
            {
                Weigh(kept);
                return kept.Document;
            }

            if (_old.TryGetValue(text, out kept))
            {
                Put(text, kept.Document);
            }

            return kept?.Document;
        }
    }

    public void Keep(string text, PreparedDocument document)
    {
        lock (_guard)
        {
            Put(text, document);
        }
    }

    private void Put(string text, PreparedDocument document)
    {
        if (_young.Count >= most || _weight >= mostBytes)
        {
            (_old, _young, _weight) = (_young, [], 0);
        }

        if (_young.Remove(text, out var other))
        {
            _weight -= other.Weighed;
        }

        _young[text] = new(document);
        Weigh(_young[text]);
    }

    // A document gets heavier with each plan, which is made after it was looked up.
    private void Weigh(Kept kept)
    {
        var weight = kept.Document.Weight;
        _weight += weight - kept.Weighed;
        kept.Weighed = weight;
    }

    private sealed class Kept(PreparedDocument document)
    {
        public PreparedDocument Document => document;

        /// <summary>What it counts for in the sum.</summary>
        public long Weighed { get; set; }
    }
}
