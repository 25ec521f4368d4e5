using GraphCouncil.Server.Guard;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using GraphQLParser.Visitors;
using static GraphCouncil.ServerTests.Guard.Text;

namespace GraphCouncil.ServerTests.Guard;

/// <summary>
/// The parser makes an error's message in the square of the column; what it is given has no far columns, and what is told is what it would have told.
/// </summary>
public sealed class What_is_wrong_is_told_in_linear_time
{
    private const int BytesPerCharacter = 400;
    private const int BytesBesides = 100_000;
    private const int Shortest = 1 << 10;
    private const int Longest = 1 << 18;

    private static readonly GuardLimits Unlimited = new() { DocumentCharacters = 1 << 20, Tokens = 1 << 20, ParserDepth = 64 };

    /// <summary>
    /// What stands before, what is repeated to the length wanted, what ends it; the fault is so many characters before the end, or somewhere.
    /// </summary>
    public static TheoryData<string, string, string, int> Lines => new()
    {
        { "{a", " ", "%", 1 },
        { "{a", ",", "%", 1 },
        { "{a", "\t", "%}", 2 },
        { "{a", "\uFEFF", "", 0 },
        { "{", "a ", "%", 1 },
        { "{", "a:", "%", 1 },
        { "{a(v:[", "1,", "\"\\q\"])}", 5 },
        { "{a(v:[", "\"x\"", "", 0 },
        { "{", "a", "", 0 },
        { "{", "a", "%", 1 },
        { "{", "a", "\n", 0 },
        { "{a(v:1", "1", ".x)}", 3 },
        { "{a(v:0.", "1", "e+)}", 2 },
        { "{a(v:-1", "1", "ex", 1 },
        { "{a(v:1", "1", ")%", 1 },
        { "{a(v:\"", "x", "\\q\")}", 4 },
        { "{a(v:\"", "\\u{1F600}", "\\u{110000}\")}", 12 },
        { "{a(v:\"", "\\u0041", "\\u004", 4 },
        { "{a(v:\"", "\u0001", "", 0 },
        { "{a(v:\"", "x", "\n\")}", 4 },
        { "{a(v:\"", "x", "", 0 },
        { "{a(v:\"", "x", "\" % ", 2 },
        { "{a(v:\"\"\"", "x", "", 0 },
        { "{a(v:\"\"\"", "x", "\"\"", 0 },
        { "{a(v:\"\"\"", "\u0001", "\"\"\"%", 1 },
        { "{a(v:\"\"\"", "x", "\"\"\"%", 1 },
        { "{a#", "x", "", 0 },
        { "{a #", "\\", "", 0 },
        { "", "$", "", -1 },
        { "{a ", "!", "", -1 },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void On_one_line(string head, string repeated, string end, int before)
    {
        var guard = SmallSchema.Guard(Unlimited);
        _ = guard.Read(head + Repeat(repeated, Shortest) + end);
        for (var length = Shortest; length <= Longest; length *= 4)
        {
            var document = head + Repeat(repeated, length / repeated.Length) + end;
            var start = GC.GetAllocatedBytesForCurrentThread();
            var refusal = guard.Read(document).Refusal;
            var allocated = GC.GetAllocatedBytesForCurrentThread() - start;

            Assert.Equal(RefusalReason.SyntaxError, refusal?.Reason);
            Assert.InRange(allocated, 0, (BytesPerCharacter * (long)document.Length) + BytesBesides);
            if (before >= 0)
            {
                Assert.Equal((1, document.Length - before + 1), (refusal!.At!.Value.Line, refusal.At.Value.Column));
            }
        }
    }

    /// <summary>The guard's own limits, at the length that it lets through.</summary>
    [Theory]
    [InlineData("{a(v:", "[")]
    [InlineData("", "{a")]
    [InlineData("{a(v:", "{a:")]
    public void Too_deep_at_the_end(string head, string repeated)
    {
        var guard = SmallSchema.Guard();
        var document = head + new string(' ', new GuardLimits().DocumentCharacters - 200) + Repeat(repeated, 60);
        _ = guard.Read(document);
        var start = GC.GetAllocatedBytesForCurrentThread();
        var refusal = guard.Read(document).Refusal;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - start;

        Assert.Equal(RefusalReason.Depth, refusal?.Reason);
        Assert.InRange(allocated, 0, (BytesPerCharacter * (long)document.Length) + BytesBesides);
        Assert.InRange(refusal!.At!.Value.Column, document.Length - 180, document.Length);
    }

    /// <summary>What the parser itself says and makes of the text as sent, for documents that it can be given so.</summary>
    [Fact]
    public void Is_what_the_parser_tells_of_the_text_as_sent()
    {
        var chance = new Random(20_261_201);
        var guard = SmallSchema.Guard(Unlimited);
        var (refused, read) = (0, 0);
        for (var round = 0; round < 20_000; round++)
        {
            var document = SomeText(chance);
            var ours = guard.Read(document);
            if (ours.Refusal is { Reason: RefusalReason.ValidationError } or { Message: "The document holds no operation." })
            {
                continue;
            }

            var mended = new Dictionary<Location, Location>();
            try
            {
                Mend(document, mended);
                var theirs = Parser.Parse(document, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = Unlimited.ParserDepth });
                Assert.True(ours.Refusal?.Reason is not RefusalReason.SyntaxError, document);
                read += ours.Document is null ? 0 : 1;
                if (ours.Document is { } mine)
                {
                    var nodes = Nodes(document, theirs).Select(node => (node.Kind, mended.GetValueOrDefault(node.At, node.At), node.End));
                    Assert.Equal(nodes, Nodes(document, mine));
                    Assert.Equal(document, mine.Source.ToString());
                }
            }
            catch (GraphQLSyntaxErrorException fault)
            {
                refused++;
                var told = new Refusal(
                    RefusalReason.SyntaxError, SyntaxMessage.Of(fault.Description), mended.GetValueOrDefault(fault.Location, fault.Location));
                Assert.True(told == ours.Refusal, $"{told}, we: {ours.Refusal}\n{document}");
            }
        }

        Assert.InRange(refused, 5_000, 19_000);
        Assert.InRange(read, 1_000, 15_000);
    }

    private static string SomeText(Random chance)
    {
        string Some(params string[] of) => of[chance.Next(of.Length)];
        string Long(string of) => Repeat(of, chance.Next(4) == 0 ? chance.Next(130) : chance.Next(3));
        string Gap() => Some(" ", "", "", ",", "\n", "\r\n", Long(" "), Long(","), Long(" ,\t"), "#" + Long("x") + Some("\n", "\r\n"));
        string Value() => Some(
            "1" + Long("2"), "-0." + Long("3") + "4", "5e" + Long("6") + "7", "[]", "{}", "$v", "A" + Long("b"), "\"" + Long("x") + "\"",
            "\"" + Long("\\u0041") + "\"", "\"" + Long("\\\\") + "\\n\"", "\"\"\"" + Long(" x\n ") + "\"\"\"");
        string Field() => Some(
            "a", "b" + Long("c"), "d:e", "...F", "...{f}", "a{b}", "a(v:" + Value() + Gap() + "w:[" + Value() + Gap() + Value() + "])");
        string Fault() => Some(
            "%", "}", "{", "!", ".", "..", "\u0001", "#" + Long("x"), "\"" + Long("x"), "\"" + Long("x") + "\\q\"", "\"" + Long("y") + "\\u00g0\"",
            "1" + Long("2") + ".", "-" + Long("3"), "0" + Long("0"), "0.1" + Long("2") + "e", "4" + Long("4") + "E-x", "\"\"\"" + Long("x\n"));
        var fields = Enumerable.Range(0, 1 + chance.Next(12)).Select(_ => Gap() + Field()).ToList();
        if (chance.Next(2) == 0)
        {
            fields.Insert(chance.Next(fields.Count + 1), Fault());
        }

        return Gap() + Some("", "query Q" + Gap()) + "{" + string.Join(' ', fields) + Gap() + "}" + Gap();
    }

    /// <summary>To the parser a block string starts at its third quote; to us, and to graphql-js, at its first.</summary>
    private static void Mend(string text, Dictionary<Location, Location> mended)
    {
        // After a comment that nothing ends, the parser's own end lies one beyond the text's.
        mended.Add(Location.FromLinearPosition(text, text.Length + 1), Location.FromLinearPosition(text, text.Length));
        var before = 0;
        for (var token = Lexer.Lex(text); token.Kind != TokenKind.EOF; token = Lexer.Lex(text, before = token.End))
        {
            if (token.Kind == TokenKind.STRING && token.Start >= before + 2 && text.AsSpan(token.Start - 2).StartsWith("\"\"\""))
            {
                mended.Add(Location.FromLinearPosition(text, token.Start), Location.FromLinearPosition(text, token.Start - 2));
            }
        }
    }

    private static List<(ASTNodeKind Kind, Location At, int End)> Nodes(string text, GraphQLDocument document)
    {
        var nodes = new Collected();
        Assert.True(nodes.VisitAsync(document, default).AsTask().IsCompletedSuccessfully);
        return [.. nodes.All.Select(node => (node.Kind, Location.FromLinearPosition(text, node.Location.Start), node.Location.End))];
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
