namespace GraphCouncil.Server.Guard;

/// <summary>Which place of a text stands for which of the text that it was made of, where some parts are longer or shorter.</summary>
internal sealed class PlaceMap
{
    // Where each longer or shorter part ends, and by how much all up to there are longer; less than nothing when they are shorter.
    private readonly List<(int End, int Longer)> _shifts = [];

    /// <summary>Is every place its own?</summary>
    public bool IsSame => _shifts.Count == 0;

    /// <summary>From here on, until told otherwise, the two go side by side.</summary>
    public void Meet(int made, int sent) => _shifts.Add((made, made - sent));

    public int Sent(int made)
    {
        var (low, high) = (0, _shifts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _shifts[middle].End <= made ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? made : made - _shifts[low - 1].Longer;
    }
}
