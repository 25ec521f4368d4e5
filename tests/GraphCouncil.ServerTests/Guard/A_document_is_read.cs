using GraphCouncil.Server.Guard;
using static GraphCouncil.ServerTests.Guard.Text;

namespace GraphCouncil.ServerTests.Guard;

public sealed class A_document_is_read
{
    [Theory]
    [InlineData("{", 1, 2)]
    [InlineData("", 1, 1)]
    [InlineData("{a}\n{", 2, 2)]
    [InlineData("{a(v:\"secret\" \"\\q\")}", 1, 17)]
    public void A_syntax_fault_names_its_place(string document, int line, int column)
    {
        var refusal = SmallSchema.Guard().Read(document).Refusal;

        Assert.Equal(RefusalReason.SyntaxError, refusal?.Reason);
        Assert.Equal((line, column), (refusal!.At!.Value.Line, refusal.At.Value.Column));
    }

    [Theory]
    [InlineData("{a(v:12345 \"pass word\")}")]
    [InlineData("query \"pass word\" {a}")]
    [InlineData("{a(v:\"pass word)}")]
    public void A_syntax_fault_repeats_no_literal(string document) =>
        Assert.DoesNotContain("pass", SmallSchema.Guard().Read(document).Refusal!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{...A} fragment A on Query{a ...A}")]
    [InlineData("{...A} fragment A on Query{a ...B} fragment B on Query{b ...A}")]
    [InlineData("{...A} fragment A on Query{a ...A} fragment C on Query{c}")]
    [InlineData("{a{...A}} fragment A on Query{a{...B}} fragment B on Query{...C} fragment C on Query{... {...B}}")]
    public void A_cycle_is_refused(string document) =>
        Assert.Equal(RefusalReason.Fragments, SmallSchema.Guard().Read(document).Refusal?.Reason);

    [Theory]
    [InlineData("type A{a:Int}")]
    [InlineData("{a} extend type Query{b:Int}")]
    [InlineData("{a} fragment A on Query{a}")]
    [InlineData("{...A} fragment A on Query{a} fragment A on Query{b}")]
    public void What_can_not_be_executed_is_invalid(string document) =>
        Assert.Equal(RefusalReason.ValidationError, SmallSchema.Guard().Read(document).Refusal?.Reason);

    [Theory]
    [InlineData(24)]
    [InlineData(40)]
    public void Doubling_fragments_are_counted_not_followed(int n)
    {
        var document = "{...f0}" + Join(n, i => $"fragment f{i} on Query{{...f{i + 1} ...f{i + 1}}}") + $"fragment f{n} on Query{{a}}";

        var refusal = SmallSchema.Guard(new GuardLimits { FragmentChain = 100 }).Read(document).Refusal;

        Assert.Equal(RefusalReason.Fragments, refusal?.Reason);
    }

    [Fact]
    public void A_fragment_that_nobody_defined_is_left_to_validation() => Assert.Null(SmallSchema.Guard().Read("{...A}").Refusal);

    [Fact]
    public void A_schema_question_is_noticed_behind_a_fragment() =>
        Assert.True(SmallSchema.Guard().Read("{...A} fragment A on Query{s:__schema{queryType{name}}}").AsksForSchemaAt is not null);
}
