namespace GraphCouncil.Council.Evidence;

/// <summary>How many there are (people, or municipalities with such people) who claim a competency, or one below it, at a level or above.</summary>
public sealed class HolderCounts
{
    public const int HighestLevel = 5;

    private readonly Dictionary<(string Competency, int Level), int> _counts;

    public HolderCounts()
        : this([])
    {
    }

    private HolderCounts(Dictionary<(string Competency, int Level), int> counts) => _counts = counts;

    /// <summary>How many; 0 where none were added.</summary>
    /// <param name="competency">Global id.</param>
    /// <param name="level">1 to 5.</param>
    public int this[string competency, int level]
    {
        get => _counts.GetValueOrDefault((competency, level));
        set => _counts[(competency, level)] = value;
    }

    /// <summary>The same numbers, to be changed apart from these.</summary>
    public HolderCounts Copy() => new(new(_counts));

    /// <summary>The highest level below one at which there is anybody; null where there is nobody.</summary>
    public int? HighestBelow(string competency, int level)
    {
        for (var below = level - 1; below > 0; below--)
        {
            if (this[competency, below] > this[competency, level])
            {
                return below;
            }
        }

        return null;
    }
}
