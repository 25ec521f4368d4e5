using GraphCouncil.Core.Values;
using GraphCouncil.Council.Evidence;

namespace GraphCouncil.Council.Panels;

/// <summary>
/// Who was asked how often: reviews assigned, seats taken, requests answered. Whoever chooses people pays a price for each, so that it is not
/// always the same ten.
/// </summary>
/// <param name="turns">All that is known, as ever.</param>
/// <param name="months">What began in so many months up to the day was lately.</param>
public sealed class Ledger(IEnumerable<Turn> turns, int months, DateOnly day)
{
    /// <summary>Whoever was asked so lately is dearer, unless a question says otherwise.</summary>
    public const int UsualMonths = 24;

    private readonly ILookup<string, Turn> _turns = turns.Where(turn => turn.On <= day).Distinct().ToLookup(turn => turn.Person);
    private readonly DateOnly _from = CalendarDate.MonthsBefore(day, months);

    /// <summary>Everybody who was ever asked.</summary>
    public IEnumerable<string> People => _turns.Select(of => of.Key);

    /// <summary>What the person was asked for lately.</summary>
    public IEnumerable<Turn> Lately(string person) => _turns[person].Where(turn => turn.On > _from);

    /// <summary>How often the person was asked for such a thing, lately or not.</summary>
    public int Ever(string person, TurnKind kind) => _turns[person].Count(turn => turn.Kind == kind);
}
