using System.Text;
using CsCheck;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Statements;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j;

/// <summary>What an index may seek by is right by code point and by units of UTF-16.</summary>
public sealed class Bounds_of_texts
{
    private static readonly string[] Parts = ["a", "b", "\uD7FE", "\uD7FF", "\uE000", "\uFFFF", "\U00010000", "\U0010FFFF"];

    private static readonly Gen<string> Any =
        Gen.Int[0, Parts.Length - 1].Array[0, 4].Select(parts => string.Concat(parts.Select(part => Parts[part])));

    [Fact]
    public void Bounds_leave_nothing_out() => Gen.Select(Any, Any).Sample((text, other) =>
    {
        foreach (var order in (Comparison<string>[])[string.CompareOrdinal, ByCodePoint])
        {
            // Whichever way the text is on the other side, both orders see it within the bound.
            Assert.False((string.CompareOrdinal(other, text) > 0 || ByCodePoint(other, text) > 0) && order(other, CodePointOrder.Least(text)) < 0);
            if (CodePointOrder.Greatest(text) is var greatest && greatest != text)
            {
                Assert.False((string.CompareOrdinal(other, text) < 0 || ByCodePoint(other, text) < 0) && order(other, greatest) > 0);
            }
        }
    });

    [Theory]
    [InlineData("", "", "")]
    [InlineData("person:\u00E5", "person:\u00E5", "person:\u00E5")]
    [InlineData("a\U0001F3BCb", "a", "b")]
    [InlineData("ab\uE000", "ab", "ac")]
    [InlineData("a\uD7FF\uE000", "a\uD7FF", "b")]
    [InlineData("\uE000", "", "\uE000")]
    public void They_are_the_text_itself_where_both_orders_agree(string text, string least, string greatest) =>
        Assert.Equal((least, greatest), (CodePointOrder.Least(text), CodePointOrder.Greatest(text)));

    [Fact]
    public void Places_count_letters_not_units()
    {
        var places = CodePointOrder.Places("a\U0001F3BCb\uE000\U0001F3BC").Items.Cast<GraphValue.List>();
        Assert.Equal([1, 3, 4], places.Select(place => ((GraphValue.Integer)place.Items[0]).Value));
    }

    private static int ByCodePoint(string left, string right) =>
        Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));
}
