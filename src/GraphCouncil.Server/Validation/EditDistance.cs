namespace GraphCouncil.Server.Validation;

/// <summary>
/// Insertions, deletions, replacements and swaps of neighbours between one word and others (optimal string alignment), a column of the table at a
/// time as the bits of one number (Hyyrö 2003): with some hundred names to hold a word against, the table itself is most of what a refusal costs.
/// </summary>
internal sealed class EditDistance
{
    /// <summary>The longest word: a bit for each letter.</summary>
    public const int Longest = 64;

    // Names have no other letters.
    private const int Ascii = 128;

    private readonly ulong[] _places = new ulong[Ascii];
    private readonly int _length;
    private readonly bool _anyCase;

    /// <param name="anyCase">A letter and its other case are one.</param>
    public EditDistance(string word, bool anyCase)
    {
        _length = word.Length <= Longest ? word.Length : throw new ArgumentException("The word is too long.", nameof(word));
        _anyCase = anyCase;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsAscii(word[i]))
            {
                _places[Letter(word[i])] |= 1UL << i;
            }
        }
    }

    public int To(string other)
    {
        var (distance, last) = (_length, 1UL << (_length - 1));
        var (more, less, same, before) = (ulong.MaxValue, 0UL, 0UL, 0UL);
        foreach (var letter in other)
        {
            var places = char.IsAscii(letter) ? _places[Letter(letter)] : 0;
            var swapped = ((~same & places) << 1) & before;
            same = (((places & more) + more) ^ more) | places | less | swapped;
            var (right, wrong) = (same & more, less | ~(same | more));
            distance += (wrong & last) != 0 ? 1 : (right & last) != 0 ? -1 : 0;
            wrong = (wrong << 1) | 1;
            (more, less, before) = ((right << 1) | ~(same | wrong), wrong & same, places);
        }

        return distance;
    }

    private char Letter(char letter) => _anyCase ? char.ToLowerInvariant(letter) : letter;
}
