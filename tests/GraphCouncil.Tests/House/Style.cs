using System.Text.RegularExpressions;
using Xunit;

namespace GraphCouncil.Tests.House;

/// <summary>What .editorconfig asks for and no build can enforce; the rest of it is warnings, and so errors, of the build.</summary>
public sealed partial class Style
{
    private static IEnumerable<SourceTree.SourceFile> CSharp => SourceTree.Under("src", ".cs").Concat(SourceTree.Under("tests", ".cs"));

    [Fact]
    public void A_file_is_plain_text_whose_lines_and_end_are_a_line_feed() =>
        Rule.Holds(
            "Lines end with a line feed alone, the last one too, and no byte order mark stands in front.",
            CSharp.Select(file => (file.Name, file.Bytes))
                .Where(file => file.Bytes is not [.., (byte)'\n'] || file.Bytes is [0xEF, 0xBB, 0xBF, ..] || file.Bytes.Contains((byte)'\r'))
                .Select(file => file.Name));

    [Fact]
    public void Usings_stand_in_order_System_first() =>
        Rule.Holds(
            "Usings of namespaces come first, then static ones, then aliases; of each those of System first, else by name.",
            CSharp.Where(file => !IsInOrder(file.Text)).Select(file => file.Name));

    [Fact]
    public void No_member_is_reached_by_this() =>
        Rule.Holds("A member is named without 'this.' in front (IDE0003).", CSharp.SelectMany(file => Places(file, ByThis())));

    [Fact]
    public void A_type_that_has_a_keyword_is_named_by_it() =>
        Rule.Holds("'string' and not 'String', 'int' and not 'Int32', also before a dot (IDE0049).", CSharp.SelectMany(file => Places(file, NoKeyword())));

    /// <summary>The rules themselves.</summary>
    [Theory]
    [InlineData("using A;\nusing System;\n", false)]
    [InlineData("using System.Text;\nusing System;\n", false)]
    [InlineData("using System;\nusing System.Text;\nusing A.B;\nusing A.b.C;\nusing static A.B.C;\nusing X = A.B;\n", true)]
    [InlineData("using static A.B;\nusing C;\n", false)]
    [InlineData("using B;\nusing A;\n", false)]
    [InlineData("global using B;\nglobal using A;\n", false)]
    public void An_order_is_seen(string text, bool isInOrder) => Assert.Equal(isInOrder, IsInOrder(text));

    [Theory]
    [InlineData("var x = this.y;", true)]
    [InlineData("var x = this[1]; // this.y", false)]
    [InlineData("var x = \"this.y\" + \"\"\" this.y \"\"\";", false)]
    [InlineData("var x = $\"{this.y}\";", true)]
    [InlineData("var x = $\"String x {String.Join(\", \", $\"$v{i}:String!\")}\";", true)]
    [InlineData("var x = $\"{F(\", \", $\"$v{i}: String!\")} String y\";", false)]
    [InlineData("String.Empty", true)]
    [InlineData("System.Int32.Parse(x)", true)]
    [InlineData("String? x = null;", true)]
    [InlineData("(Object)x", true)]
    [InlineData("new String('a', 3)", true)]
    [InlineData("Dictionary<String, Object>", true)]
    [InlineData("void F(Boolean isIt, Int64 many)", true)]
    [InlineData("Boolean F() => true;", true)]
    [InlineData("typeof(Single)", true)]
    [InlineData("new(\"x\") { Object = Cell }", false)]
    [InlineData("GraphValue.Boolean x = null; F(GraphValue.Integer y);", false)]
    [InlineData("Object(fields, 1); Verdict.Single; reader.String();", false)]
    public void A_place_is_seen(string code, bool isSeen) =>
        Assert.Equal(isSeen, ByThis().IsMatch(SourceTree.Bare(code)) || NoKeyword().IsMatch(SourceTree.Bare(code)));

    private static bool IsInOrder(string text)
    {
        var usings = Using().Matches(text).Select(each => (
            IsGlobal: each.Groups["global"].Success,
            Kind: each.Groups["alias"].Success ? 2 : each.Groups["static"].Success ? 1 : 0,
            IsOfSystem: !each.Groups["alias"].Success && OfSystem().IsMatch(each.Groups["name"].Value),
            Name: (each.Groups["alias"].Success ? each.Groups["alias"] : each.Groups["name"]).Value.Split('.'))).ToList();
        return usings.SequenceEqual(usings.OrderByDescending(each => each.IsGlobal).ThenBy(each => each.Kind).ThenByDescending(each => each.IsOfSystem)
            .ThenBy(each => string.Join('\0', each.Name), StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Places(SourceTree.SourceFile file, Regex pattern)
    {
        var bare = SourceTree.Bare(file.Text);
        return pattern.Matches(bare).Select(match => $"{file.Name}:{bare.AsSpan(0, match.Index).Count('\n') + 1}: {match.Value}");
    }

    [GeneratedRegex(@"^(?<global>global )?using (?<static>static )?((?<alias>\w+) = )?(?<name>[\w.<>, ]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Using();

    [GeneratedRegex(@"^System(\.|$)")]
    private static partial Regex OfSystem();

    [GeneratedRegex(@"\bthis\s*\.")]
    private static partial Regex ByThis();

    // Four of them are also names of ours (a property Object, a verdict Single): those are types where what stands beside them says so.
    [GeneratedRegex("""
        (?<![\w.])(System\s*\.\s*)?\b
        ( (Byte|SByte|Char|Decimal|Double|Int16|Int32|Int64|UInt16|UInt32|UInt64|IntPtr|UIntPtr)\b
        | (?<=\b(new|is|as|where\s+\w+\s*:)\s+|<\s*|\bSystem\s*\.\s*)(Boolean|Object|Single|String)\b
        | (Boolean|Object|Single|String)\b(?=\s*([.?\[>)]|\s[@\w]))
        )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NoKeyword();
}
