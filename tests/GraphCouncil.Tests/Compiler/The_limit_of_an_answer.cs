using System.Text;
using GraphCouncil.Compiler;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Problems;
using Xunit;

namespace GraphCouncil.Tests.Compiler;

/// <summary>One buffer from rows to body, and the limit holds while it is written.</summary>
public sealed class The_limit_of_an_answer
{
    private const string Request = "{ people(first: 3) { totalCount nodes { name aliases score t: town } pageInfo { endCursor } } }";
    private const string Rows = """[[["a\n\"\\\u0001æ",["x\ty"],1e21,"T","person:1"],["b",[],0.1,null,"person:2"]],3]""";

    /// <summary>To the byte, whatever the last one belongs to: every length below the whole is too small a limit.</summary>
    [Fact]
    public void Holds_to_the_byte()
    {
        var question = Ask.Question(Request);
        var whole = Written(question, Rows, Ask.MostBytes);

        Assert.Equal(whole, Written(question, Rows, whole.Length));
        for (var limit = 0; limit < whole.Length; limit++)
        {
            var refused = Assert.Throws<ProblemException>(() => Written(question, Rows, limit)).Problem;
            Assert.Same(Codes.Cost, Assert.IsType<AnswerTooLarge>(refused).Code);
        }
    }

    [Fact]
    public void Counts_what_stands_before_the_data()
    {
        var question = Ask.Question(Request);
        var length = Written(question, Rows, Ask.MostBytes).Length;
        using var output = new ResponseBuffer(length + 1);
        output.Write("{{"u8);
        Assert.Throws<ProblemException>(() => Ask.Shape(question, Encoding.UTF8.GetBytes(Rows), output));
    }

    /// <summary>A hundred megabytes from a row of one: it ends at the limit, and no more memory than that was taken.</summary>
    [Theory]
    [InlineData("x")]
    [InlineData("\\n")]
    public void Ends_an_answer_before_it_is_held(string letter)
    {
        const int Limit = 1024 * 1024;
        var names = string.Join(' ', Enumerable.Range(0, 1_000).Select(i => $"a{i}: name"));
        var question = Ask.Question($"{{ person(id: \"person:1\") {{ {names} }} }}");
        var rows = Encoding.UTF8.GetBytes($"[\"{string.Concat(Enumerable.Repeat(letter, 100_000))}\"]");
        using var output = new ResponseBuffer(Limit);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.IsType<AnswerTooLarge>(Assert.Throws<ProblemException>(() => Ask.Shape(question, rows, output)).Problem);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5 * Limit);
        Assert.InRange(output.Length, 1, Limit);

        // The pool lends powers of two.
        Assert.InRange(output.Length + output.Room(0).Length, Limit, 2 * Limit);
    }

    /// <summary>What is asked for in advance and not filled does not count.</summary>
    [Fact]
    public void Is_about_what_was_written()
    {
        using var output = new ResponseBuffer(10);
        output.Room(5_000);
        Assert.InRange(output.GetMemory(4_096).Length, 4_096, int.MaxValue);
        output.Advance(10);
        Assert.Throws<ProblemException>(() => output.Advance(1));
        Assert.Throws<ProblemException>(() => output.Write("x"u8));
        Assert.Throws<ProblemException>(() => output.Write(""u8, "x"u8));
        Assert.Throws<ProblemException>(() => output.Room(1024 * 1024));
        output.CutTo(9);
        output.Write("x"u8);
        Assert.Equal(10, output.Length);
    }

    /// <summary>No allocation per row or field: a hundred times the rows take the same.</summary>
    [Fact]
    public void Costs_no_allocation_per_row() => Assert.Equal(Allocated(100), Allocated(10_000));

    private static long Allocated(int people)
    {
        var limits = new CompilerLimits { MaxPage = people, MaxCost = people };
        var request = $"{{ people(first: {people}) {{ nodes {{ name aliases score t: town }} }} }}";
        var question = (QuestionField)Ask.Bind(request, limits: limits).Fields.Single();
        var rows = Encoding.UTF8.GetBytes($"[[{string.Join(',', Enumerable.Repeat("""["a\n",["x","y"],1.5,"T"]""", people))}]]");
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            using (var output = new ResponseBuffer(64 * 1024 * 1024))
            {
                Ask.Shape(question, rows, output);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static string Written(QuestionField question, string rows, int limit)
    {
        using var output = new ResponseBuffer(limit);
        _ = Ask.Shape(question, Encoding.UTF8.GetBytes(rows), output);
        return Encoding.Latin1.GetString(output.Written);
    }
}
