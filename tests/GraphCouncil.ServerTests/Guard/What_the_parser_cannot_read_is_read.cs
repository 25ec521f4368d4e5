using GraphCouncil.Server.Guard;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using static GraphCouncil.ServerTests.Guard.Text;

namespace GraphCouncil.ServerTests.Guard;

/// <summary>
/// Escapes of any width, as the specification of September 2025 has them, and lines that end as they like; places stay those of the text that was
/// sent.
/// </summary>
public sealed class What_the_parser_cannot_read_is_read
{
    [Theory]
    [InlineData("""{a(v:"S\u{f8}ren")}""", "Søren")]
    [InlineData("""{a(v:"\u{1F600}\u{1f600}")}""", "😀😀")]
    [InlineData("""{a(v:"\uD83D\uDE00")}""", "😀")]
    [InlineData("""{a(v:"\u00f8\u{F8}ø")}""", "øøø")]
    [InlineData("""{a(v:"\u{000000000000000041}")}""", "A")]
    [InlineData("""{a(v:"\u{10FFFF}")}""", "\U0010FFFF")]
    [InlineData("""{a(v:"\u{0}\u{1}\u{a}\u{22}\u{5C}")}""", "\0\u0001\n\"\\")]
    [InlineData("""{a(v:"\\u{41}\"\u{41}")}""", """\u{41}"A""")]
    [InlineData("""{a(v:"" w:"\u{41}")}""", "", "A")]
    [InlineData("""{a(v:["\u{41}",{x:"\u{42}"}])}""", "A", "B")]
    [InlineData("""""{a(v:"""\u{41} \""" \u{41}""" w:"\u{41}")}""""", """"\u{41} """ \u{41}"""", "A")]
    [InlineData("query($v:String=\"\\u{41}\"){a @x(v:\"\\u{42}\")}", "A", "B")]
    [InlineData("# C:\\path \"\\u{zz} \\\r\n{a(v:\"\\u{41}\") # \\q\n}", "A")]
    public void In_strings_and_nowhere_else(string document, params string[] values)
    {
        var read = SmallSchema.Guard().Read(document);

        Assert.Null(read.Refusal);
        Assert.Equal(values, Nodes(read.Document!).OfType<GraphQLStringValue>().Select(value => value.Value.ToString()));
    }

    [Theory]
    [InlineData("""{a(v:"\u{}")}""")]
    [InlineData("""{a(v:"\u{110000}")}""")]
    [InlineData("""{a(v:"\u{FFFFFFFFFFFFFFFFFFFF}")}""")]
    [InlineData("""{a(v:"\u{D83D}\u{DE00}")}""")]
    [InlineData("""{a(v:"\u{4g}")}""")]
    [InlineData("""{a(v:"\u{+4}")}""")]
    [InlineData("""{a(v:"\u{ 4}")}""")]
    [InlineData("""{a(v:"\u{41")}""")]
    [InlineData("""{a(v:"\u{41""")]
    [InlineData("""{a(v:"\u{41}""")]
    [InlineData("""{a(v:"\u{""")]
    [InlineData("""{a(v:"\""")]
    [InlineData("{a(v:\"\\u{41\n}\")}")]
    public void What_is_none_is_a_syntax_error(string document) =>
        Assert.Equal(RefusalReason.SyntaxError, SmallSchema.Guard().Read(document).Refusal?.Reason);

    /// <summary>Each stands where it would if the string held as many plain letters.</summary>
    [Theory]
    [InlineData("""{a(v:"_" w:["_","x_x_"]) b(v:"_"){c} ...F}""" + "\n\n  fragment F on Query{d(v:\"_\") e}")]
    [InlineData("query A($v:String=\"_\"\r\n$w:Int){a(v:\"_\",w:$v)@x(v:\"_\"){b}}")]
    public void Nodes_keep_their_places(string document)
    {
        foreach (var escape in (string[])["\\u{1F600}", "\\u{1}", "\\u{f8}", "\\u{0000041}"])
        {
            var escaped = SmallSchema.Guard().Read(document.Replace("_", escape, StringComparison.Ordinal)).Document!;
            var plain = SmallSchema.Guard().Read(document.Replace("_", new('x', escape.Length), StringComparison.Ordinal)).Document!;

            Assert.Equal(Places(plain), Places(escaped));
        }
    }

    [Theory]
    [InlineData("{a(v:\"_\") %}")]
    [InlineData("{a\n b(v:\"_\" w:\"_\") %}")]
    [InlineData("{a(v:\"_\")\r\n b(v:\"_\") %}")]
    [InlineData("{a(v:\"_\")\r b(v:\"\\q\")}")]
    [InlineData("{a(v:\"_\")} type X{a:Int}")]
    public void Refusals_keep_their_places(string document)
    {
        foreach (var escape in (string[])["\\u{1F600}", "\\u{1}", "\\u{0000041}"])
        {
            var escaped = SmallSchema.Guard().Read(document.Replace("_", escape, StringComparison.Ordinal)).Refusal!;
            var plain = SmallSchema.Guard().Read(document.Replace("_", new('x', escape.Length), StringComparison.Ordinal)).Refusal!;

            Assert.Equal((plain.Reason, plain.At), (escaped.Reason, escaped.At));
            Assert.NotNull(plain.At);
        }
    }

    /// <summary>Mac OS of old ended lines like that, and so does a text that was cut from a web page at times.</summary>
    [Theory]
    [InlineData("{a\r %}", 2, 2)]
    [InlineData("\r\r{a\n\r %}", 5, 2)]
    [InlineData("\r\n\r{a\r\n b(v:\"x\ry\")}", 4, 8)]
    [InlineData("# \\ \r{a(v:\"\\u{1F600}\")\r %}", 3, 2)]
    [InlineData("{a}\rtype X{a:Int}", 2, 1)]
    public void A_return_alone_ends_a_line(string document, int line, int column)
    {
        var at = SmallSchema.Guard().Read(document).Refusal!.At!.Value;
        Assert.Equal((line, column), (at.Line, at.Column));
        Assert.Null(SmallSchema.Guard().Read("# a comment\r{a(v:\"\"\"x\ry\"\"\")\r}\r").Refusal);
    }

    /// <summary>The longest document, nothing but escapes, is read in linear time.</summary>
    [Theory]
    [InlineData("\\u{1}")]
    [InlineData("\\u{")]
    [InlineData("\\u{0")]
    public void As_many_as_there_may_be(string escape)
    {
        var document = "{a(v:\"" + Repeat(escape, 16_000 / escape.Length) + "\")}";
        _ = SmallSchema.Guard().Read(document);
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        _ = SmallSchema.Guard().Read(document);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromMilliseconds(500));
    }

    private static IEnumerable<(ASTNodeKind, Location, Location)> Places(GraphQLDocument document)
    {
        return Nodes(document).Select(node => (node.Kind, At(node.Location.Start), At(node.Location.End)));

        Location At(int position) => Location.FromLinearPosition(document.Source, position);
    }

    private static List<ASTNode> Nodes(GraphQLDocument document)
    {
        var nodes = new Collected();
        Assert.True(nodes.VisitAsync(document, default).AsTask().IsCompletedSuccessfully);
        return nodes.All;
    }

    private sealed class Collected : ASTVisitor<NullVisitorContext>
    {
        public List<ASTNode> All { get; } = [];

        public override ValueTask VisitAsync(ASTNode? node, NullVisitorContext context)
        {
            All.AddRange(node is null ? [] : [node]);
            return base.VisitAsync(node, context);
        }
    }
}
