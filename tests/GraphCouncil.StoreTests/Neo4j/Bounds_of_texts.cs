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
            // What stands there by code point both orders see within the bound.
            Assert.False(ByCodePoint(other, text) >= 0 && order(other, CodePointOrder.Least(text)) < 0);
            Assert.False(ByCodePoint(other, text) <= 0 && CodePointOrder.Greatest(text) is { } greatest && order(other, greatest) > 0);
        }
    });

    [Theory]
    [InlineData("", "", "")]
    [InlineData("person:\u00E5", "person:\u00E5", "person:\u00E5")]
    [InlineData("a\U0001F3BCb", "a\U0001F3BCb", "b")]
    [InlineData("ab\uE000", "ab", "ab\uE000")]
    [InlineData("a\uD7FF\uE000", "a\uD7FF", "a\uD7FF\uE000")]
    [InlineData("a\uD7FF\U0001F3BC\uE000", "a\uD7FF\U0001F3BC", "a\uE000")]
    [InlineData("a\uFFFF\U0001F3BC", "a", "b")]
    [InlineData("\uE000", "", "\uE000")]
    [InlineData("\U0001F3BC", "\U0001F3BC", null)]
    [InlineData("\uFFFF\U0001F3BC", "", null)]
    public void They_are_the_text_itself_where_both_orders_agree(string text, string least, string? greatest) =>
        Assert.Equal((least, greatest), (CodePointOrder.Least(text), CodePointOrder.Greatest(text)));

    [Theory]
    [InlineData("", "")]
    [InlineData("a\uD7FFb", "")]
    [InlineData("\uE000", "1")]
    [InlineData("a\uE000b", "2 1")]
    [InlineData("\uE000ab\uE000abcdefgh", "4 2 1")]
    public void Strides_lead_beyond_the_last_place_that_counts(string text, string expected)
    {
        var strides = CodePointOrder.Strides(text).Items.Cast<GraphValue.List>().SelectMany(all => ((GraphValue.List)all.Items[0]).Items);
        Assert.Equal(expected, string.Join(' ', strides.Select(stride => ((GraphValue.Integer)stride).Value)));
    }

    private static int ByCodePoint(string left, string right) =>
        Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));
}
