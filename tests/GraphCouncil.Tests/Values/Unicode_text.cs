using System.Diagnostics;
using System.Text;
using CsCheck;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.Tests.Values;

/// <summary>Text is in normalization form C wherever it is made a value.</summary>
public sealed class Unicode_text
{
    private static readonly Gen<string> Any =
        Gen.Char["aA\u030A\u0301\u0323\u00E5\u212B\u1112\u1161\u11AB\uFFFE\uE000 1"].Array[0, 8].Select(characters => new string(characters));

    [Fact]
    public void Values_and_ids_of_changes_are_in_form_C()
    {
        Assert.Equal(new GraphValue.Text("\u00E5"), new GraphValue.Text("a\u030A"));
        var edge = (Connect)A.Graph().Edge("KNOWS", "person:a\u030A", "person:b\u0301a\u030A", ("id", "e\u0301")).Changes.Do.Single();
        Assert.Equal(("\u00E9", "person:\u00E5", "person:b\u0301\u00E5"), (edge.Id, edge.Source, edge.Target));
    }

    [Fact]
    public void It_is_what_the_platform_calls_form_C_and_stays_it() => Any.Sample(text =>
    {
        var nfc = UnicodeText.ToNfc(text);
        Assert.Same(nfc, UnicodeText.ToNfc(nfc));
        Assert.Equal(string.Join('\uFFFE', text.Split('\uFFFE').Select(part => part.Normalize(NormalizationForm.FormD).Normalize())), nfc);
        Assert.Equal(DanishFolding.Fold(text), UnicodeText.ToNfc(DanishFolding.Fold(nfc)));
    });

    [Theory]
    [InlineData("")]
    [InlineData("plain \0 text")]
    [InlineData("\u00E6\u00F8\u00E5 \u00C6\u00D8\u00C5")]
    [InlineData("\uFFFE \u00E5\uFFFE")]
    [InlineData("\u4E2D\u6587 \U0001F600")]
    public void Text_in_form_C_is_handed_on_as_the_same_object(string text) => Assert.Same(text, UnicodeText.ToNfc(text));

    [Fact]
    public void Half_a_character_is_no_text_and_stays_as_it_is()
    {
        foreach (var text in (string[])["\uD800", "a\uDC00", "\uDC00\uD800", "a\u030A\uD800"])
        {
            Assert.False(UnicodeText.IsValid(text));
            Assert.Same(text, UnicodeText.ToNfc(text));
        }

        Assert.True(UnicodeText.IsValid("\U0001F600\uFFFD\uFFFE"));
    }

    [Fact]
    public void Rows_of_marks_that_would_take_long_to_order_are_no_text()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0316", UnicodeText.MaxMarks / 2));
        Assert.True(UnicodeText.IsValid("a" + marks));
        Assert.False(UnicodeText.IsValid("a" + marks + "\u0301"));

        // As long as a request may be: without the limit this takes seconds.
        var watch = Stopwatch.StartNew();
        _ = UnicodeText.ToNfc(string.Concat(Enumerable.Repeat("a" + marks, 250)));
        _ = UnicodeText.ToNfc("a" + string.Concat(Enumerable.Repeat("\u0301\u0316", 32_000)));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 1_000);
    }
}
