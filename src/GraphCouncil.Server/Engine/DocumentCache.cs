namespace GraphCouncil.Server.Engine;

/// <summary>
/// Keeps validated documents by their text. Two generations: when the young one is full it becomes the old one, and the old one is
/// let go. What is asked for again moves back to the young one, so documents in use stay, and no more than twice the bound are held.
/// </summary>
internal sealed class DocumentCache(int generation)
{
    private readonly Lock _guard = new();
    private Dictionary<string, PreparedDocument> _young = [];
    private Dictionary<string, PreparedDocument> _old = [];

    public PreparedDocument? Find(string text)
    {
        lock (_guard)
        {
            if (_young.TryGetValue(text, out var document))
            {
                return document;
            }

            if (_old.TryGetValue(text, out document))
            {
                Put(text, document);
            }

            return document;
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
        if (_young.Count >= generation)
        {
            (_old, _young) = (_young, []);
        }

        _young[text] = document;
    }
}
