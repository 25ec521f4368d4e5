using System.Collections.Immutable;

namespace GraphCouncil.Council.Coverage;

/// <summary>
/// Numbers that would tell of one or two people are not told, nor are others that would give one away by subtraction: in no line do the numbers that
/// are told leave one value only for one that is not. That there is nobody tells of no person and is the gap that is looked for, so 0 is told.
/// </summary>
public static class Suppression
{
    /// <summary>A number of people from this on tells of none of them.</summary>
    public const int Enough = 3;

    public static bool IsSmall(int people) => people is > 0 and < Enough;

    /// <summary>Hides small numbers and, line by line until all keep theirs, what would give one away.</summary>
    /// <param name="hidden">Which numbers are not told; more become so.</param>
    /// <param name="isLess">Which say less than others do: they are hidden for the sake of others first, even where they are 0.</param>
    public static void Hide(ImmutableArray<int> values, ImmutableArray<SumLine> lines, bool[] hidden, Func<int, bool> isLess)
    {
        foreach (var cell in lines.SelectMany(line => line.Cells).Where(cell => IsSmall(values[cell])))
        {
            hidden[cell] = true;
        }

        bool isChanged;
        do
        {
            isChanged = false;
            foreach (var line in lines.Where(line => GivesAway(line, values, hidden)))
            {
                if (Another(line) is { } other)
                {
                    hidden[other] = isChanged = true;
                }
            }
        }
        while (isChanged);

        // The least of the members, for a total tells more; then the total; then a 0.
        int? Another(SumLine line)
        {
            var some = line.Members.Where(cell => values[cell] > 0).OrderBy(cell => values[cell]).ThenBy(cell => cell).ToList();
            var none = line.Members.Where(cell => values[cell] == 0).ToList();
            return some.Where(isLess).Concat(none.Where(isLess)).Concat(some).Append(line.Total).Concat(none)
                .Cast<int?>().FirstOrDefault(cell => !hidden[cell!.Value]);
        }
    }

    /// <summary>Whether the numbers that are told of a line leave one value only, or none that is small, for one that is not told.</summary>
    private static bool GivesAway(SumLine line, ImmutableArray<int> values, bool[] hidden)
    {
        var (left, count, isNobodyHidden) = (values[line.Total], 0, false);
        foreach (var cell in line.Members)
        {
            if (hidden[cell])
            {
                count++;
                isNobodyHidden |= values[cell] == 0;
            }
            else
            {
                left -= values[cell];
            }
        }

        return count > 0 && !hidden[line.Total] && line.Sum switch
        {
            SumKind.None => false,

            // The one that is hidden is no less than what is left.
            SumKind.AtMost => count == 1 && left > 1,

            // Together they are what is left; each is 1 at least, where no 0 is hidden among them.
            SumKind.Equal => count == 1 || left < (isNobodyHidden ? Enough - 1 : count + 1),
        };
    }
}
