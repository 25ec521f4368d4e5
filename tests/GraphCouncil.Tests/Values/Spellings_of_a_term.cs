using CsCheck;
using GraphCouncil.Core.Text;
using Xunit;

namespace GraphCouncil.Tests.Values;

/// <summary>What a search looks for in place of a word that may lack the letters of Danish.</summary>
public sealed class Spellings_of_a_term
{
    private static readonly Gen<string> Terms = Gen.Char["aoe rk"].Array[1, 12].Select(letters => " " + new string(letters).Trim());

    [Theory]
    [InlineData(" jorgen", " jorgen| joergen")]
    [InlineData(" joergen", " joergen")]
    [InlineData(" arhus", " arhus| aarhus")]
    [InlineData(" aarhus", " aarhus")]
    [InlineData(" saeby", " saeby")]
    [InlineData(" o", " o")]
    [InlineData(" a", " a")]
    [InlineData(" an", " an| aan")]
    [InlineData(" kk", " kk")]
    [InlineData(" rod gard ", " rod gard | roed gard | rod gaard | roed gaard ")]
    public void Each_letter_that_may_stand_for_another_doubles_them(string term, string spellings) =>
        Assert.Equal(spellings.Split('|'), SearchText.Spellings(term));

    [Fact]
    public void They_are_few_begin_with_the_term_and_none_holds_another() => Terms.Sample(term =>
    {
        var spellings = SearchText.Spellings(term);
        Assert.Equal(term, spellings[0]);
        Assert.InRange(spellings.Length, 1, 8);
        Assert.All(spellings, one => Assert.DoesNotContain(spellings, other => other != one && one.Contains(other, StringComparison.Ordinal)));
    });

    [Theory]
    [InlineData("Soft\u00adhyphen", "softhyphen")]
    [InlineData("\u200bno\u200cwidth\u200d\u2060at\ufeffall", "nowidthatall")]
    [InlineData("a\u00a0b", "a b")]
    [InlineData("\u00ad", "")]
    public void What_is_not_seen_is_nothing(string text, string folded) => Assert.Equal(folded, DanishFolding.Fold(text));
}
