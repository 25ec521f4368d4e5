using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Panels;
using Xunit;

namespace GraphCouncil.Tests.Council.Panels;

public sealed class Who_was_asked_is_kept_count_of
{
    [Fact]
    public void By_what_for_and_how_lately_each_time_once()
    {
        var day = Known.Day;
        Turn[] turns =
        [
            new("a", TurnKind.Review, "review:1", day), new("a", TurnKind.Review, "review:1", day),
            new("a", TurnKind.Review, "review:2", day.AddMonths(-24)), new("a", TurnKind.Seat, "membership:1", day.AddMonths(-24).AddDays(1)),
            new("a", TurnKind.Request, "request:1", day.AddDays(1)), new("b", TurnKind.Seat, "membership:2", day.AddYears(-9)),
        ];
        var ledger = new Ledger(turns, 24, day);
        Assert.Equal(["review:1", "membership:1"], ledger.Lately("a").Select(turn => turn.Node));
        Assert.Empty(ledger.Lately("b"));
        Assert.Equal((2, 1, 0), (ledger.Ever("a", TurnKind.Review), ledger.Ever("a", TurnKind.Seat), ledger.Ever("a", TurnKind.Request)));
        Assert.Equal(["a", "b"], ledger.People.Order(StringComparer.Ordinal));
    }
}
