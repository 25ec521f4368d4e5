using GraphCouncil.Council.Precedents;
using Xunit;

namespace GraphCouncil.Tests.Council.Precedents;

public sealed class Requests_that_are_alike
{
    private const string Ask = "CPR-opslaget udfases. Hvilket mønster anbefaler I til de fagsystemer, der slår op mange gange i minuttet?";
    private static readonly DateOnly Day = Council.Known.Day;

    private static readonly PastRequest One = Request("one", 10, "project:new", "group:a", "component:sp", "c314", Ask);

    [Fact]
    public void Have_a_score_that_is_the_sum_of_their_reasons()
    {
        var twin = Only(One with { Id = "twin" });
        Assert.Equal(
            [
                (LikenessKind.Components, 30), (LikenessKind.Competencies, 15), (LikenessKind.Project, 10), (LikenessKind.Group, 15), (LikenessKind.Words, 30),
            ],
            twin.Reasons.Select(reason => (reason.Kind, reason.Points)));
        Assert.Equal(100, twin.Score);
        Assert.Equal(100, Enum.GetValues<LikenessKind>().Sum(Precedent.Most));
    }

    [Fact]
    public void Have_points_for_the_part_that_both_have()
    {
        var other = Only(One with { Id = "other", Components = ["component:sp", "component:x"], Project = "project:old", Group = null, Words = AskedWords.Of() });
        Assert.Equal(
            [(LikenessKind.Components, 15, "component:sp"), (LikenessKind.Competencies, 15, "c314"), (LikenessKind.Project, 3, "effort:e")],
            other.Reasons.Select(reason => (reason.Kind, reason.Points, reason.Nodes.Single())));
    }

    /// <summary>Fifty others of the same effort, some of the same group and a few about the same component: what asks the same in other words comes first.</summary>
    [Fact]
    public void Are_found_among_many_others_in_other_words()
    {
        var twin = Request("twin", 150, "project:old", "group:a", "component:sp", "c314", "Vi slår op i CPR mange gange. Hvilke mønstre anbefales, når opslag i CPR udfases?");
        var others = Enumerable.Range(0, 50).Select(i => Request(
            $"other{i}", 20 + i, "project:old", i % 3 == 0 ? "group:a" : "group:b", i % 10 == 0 ? "component:sp" : $"component:{i}", $"c{i}", $"Hvordan skal felt {i} udfyldes?"));
        var found = Precedent.Of(One, [One, .. others, twin], Day);
        Assert.Equal("twin", found[0].Request.Id);
        Assert.True(found[0].Score >= Precedent.Duplicate);
        Assert.InRange(found[1].Score, Precedent.Floor, Precedent.Duplicate - 1);
    }

    [Fact]
    public void Are_none_where_only_group_and_effort_are_the_same() => Assert.True(
        Only(Request("other", 100, "project:old", "group:a", "component:x", "c1", "Hvordan beskriver vi et felt?")).Score < Precedent.Floor);

    [Fact]
    public void Are_earlier_ones()
    {
        var later = One with { Id = "later", OpenedOn = One.OpenedOn.AddDays(1) };
        Assert.Empty(Precedent.Of(One, [One, later], Day));
        Assert.Equal(["one"], Precedent.Of(later, [One, later], Day).Select(each => each.Request.Id));
        Assert.Empty(Precedent.Of(later, [One, later], One.OpenedOn.AddDays(-1)));
    }

    [Fact]
    public void Come_the_newest_first_of_those_equally_alike()
    {
        var (old, recent) = (One with { Id = "a", OpenedOn = Day.AddDays(-300) }, One with { Id = "b", OpenedOn = Day.AddDays(-200) });
        Assert.Equal(["b", "a"], Precedent.Of(One, [old, recent], Day).Select(each => each.Request.Id));
    }

    [Theory]
    [InlineData("Sagsbehandleren slår op", "sagsbe slaar")]
    [InlineData("Hvad skal der ske, når vi ikke kan?", "ske")]
    [InlineData("CPR-opslag; cpr opslaget", "cpr opslag")]
    public void Have_words_that_say_what_they_are_about(string text, string words) => Assert.Equal(words, string.Join(' ', AskedWords.Of(text).Keys));

    [Fact]
    public void Tell_the_words_that_both_have_as_the_request_writes_them()
    {
        var one = Request("one", 10, "project:new", "group:a", "component:x", "c1", "Ændrede bevillinger, OPSLAG");
        var other = Request("other", 20, "project:old", "group:b", "component:y", "c2", "En bevilling aendres ved opslaget");
        Assert.Equal(["Ændrede", "bevillinger", "OPSLAG"], Precedent.Of(one, [other], Day)[0].Reasons.Single(reason => reason.Kind == LikenessKind.Words).Words);
    }

    private static Precedent Only(PastRequest other) => Precedent.Of(One, [other], Day).Single();

    private static PastRequest Request(string id, int daysAgo, string project, string group, string component, string competency, string ask) =>
        new(id, Day.AddDays(-daysAgo), project, "effort:e", group, [component], [competency], AskedWords.Of(ask));
}
