using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphCouncil.Bench.Measuring;
using GraphCouncil.Compiler;
using GraphCouncil.Compiler.Bytes;

namespace GraphCouncil.Bench.Embedded;

/// <summary>Rows to response, beside a loop that has the values in memory and only writes them.</summary>
internal static class ShapeBench
{
    private const int Objects = 10_000;
    private const int MostBytes = 64 * 1024 * 1024;
    private static readonly string[] Names = ["id", "name", "givenName", "familyName", "kind", "jobTitle", "email"];
    private static readonly CompilerLimits Limits = new() { MaxPage = Objects, MaxCost = 1_000_000 };

    public static async Task RunAsync(DemoService service, Report report)
    {
        var field = DemoService.Compile(Question(Objects));
        using var hand = new ByHand(service.File, field.Question);
        var rows = hand.Answer(hand.Run()).ToArray();
        var people = Read(rows, field);
        var buffer = new ArrayBufferWriter<byte>(4 * 1024 * 1024);
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        Write(writer, buffer, people);
        if (!buffer.WrittenSpan.SequenceEqual(Shape(field, rows)))
        {
            throw new InvalidOperationException("Shape and the plain writer do not write the same bytes.");
        }

        var pair = await Pair.MeasureAsync(
            () =>
            {
                using var output = new ResponseBuffer(MostBytes);
                Shape(field, rows, output);
                return ValueTask.CompletedTask;
            },
            () =>
            {
                Write(writer, buffer, people);
                return ValueTask.CompletedTask;
            });
        report.Add("Shape: 10,000 objects of 8 fields, beside a bare Utf8JsonWriter loop with the same bytes", Report.Microseconds(pair.Ours), Report.Microseconds(pair.Floor), pair.Ratio, 1.3);

        var few = DemoService.Compile(Question(100));
        using var fewByHand = new ByHand(service.File, few.Question);
        var (small, large) = (Allocated(few, fewByHand.Answer(fewByHand.Run()).ToArray()), Allocated(field, rows));
        report.Add("Shape: bytes allocated for 10,000 objects, beside 100 objects", Bytes(large), Bytes(small), (double)large / small, 1.0);

        static string Bytes(long count) => string.Create(CultureInfo.InvariantCulture, $"{count} B");
    }

    private static string Question(int first) => string.Create(
        CultureInfo.InvariantCulture, $$"""{ people(first: {{first}}) { nodes { id name givenName familyName kind jobTitle email acceptsRequests } } }""");

    private static byte[] Shape(QuestionField field, byte[] rows)
    {
        using var output = new ResponseBuffer(MostBytes);
        Shape(field, rows, output);
        return output.Written.ToArray();
    }

    private static void Shape(QuestionField field, byte[] rows, ResponseBuffer output)
    {
        var data = new ResponseData(output, Limits);
        data.Add(field, rows);
        data.End();
    }

    /// <summary>The least of several runs: what else the runtime allocates on the side now and then does not belong to the request.</summary>
    private static long Allocated(QuestionField field, byte[] rows)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            using (var output = new ResponseBuffer(MostBytes))
            {
                Shape(field, rows, output);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    /// <summary>The values, taken from what Shape wrote: the floor begins with them in memory.</summary>
    private static List<(string?[] Texts, bool Accepts)> Read(byte[] rows, QuestionField field)
    {
        using var json = JsonDocument.Parse(Shape(field, rows));
        return [.. json.RootElement.GetProperty("people").GetProperty("nodes").EnumerateArray()
            .Select(person => (Names.Select(name => person.GetProperty(name).GetString()).ToArray(), person.GetProperty("acceptsRequests").GetBoolean()))];
    }

    private static void Write(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer, List<(string?[] Texts, bool Accepts)> people)
    {
        buffer.ResetWrittenCount();
        json.Reset();
        json.WriteStartObject();
        json.WriteStartObject("people"u8);
        json.WriteStartArray("nodes"u8);
        foreach (var (texts, accepts) in people)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, texts[0]);
            json.WriteString("name"u8, texts[1]);
            json.WriteString("givenName"u8, texts[2]);
            json.WriteString("familyName"u8, texts[3]);
            json.WriteString("kind"u8, texts[4]);
            json.WriteString("jobTitle"u8, texts[5]);
            json.WriteString("email"u8, texts[6]);
            json.WriteBoolean("acceptsRequests"u8, accepts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }
}
