using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace GraphCouncil.Bench.Measuring;

/// <summary>The table that goes into the README.</summary>
internal sealed class Report
{
    private readonly StringBuilder _rows = new();

    public void Add(string what, string ours, string beside, double ratio, double target) =>
        Row(what, ours, beside, string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00}"), string.Create(CultureInfo.InvariantCulture, $"≤ {target:0.0#}"));

    public void AddAtLeast(string what, string ours, string beside, double ratio, double target) =>
        Row(what, ours, beside, string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00}"), string.Create(CultureInfo.InvariantCulture, $"≥ {target:0.0#}"));

    /// <summary>A figure that has no target.</summary>
    public void Add(string what, string ours, string beside, double ratio) =>
        Row(what, ours, beside, string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00}"), "");

    /// <summary>What was found, with what belongs to it.</summary>
    public void Add(string what, string ours, string beside) => Row(what, ours, beside, "", "");

    public static string Microseconds(double time) => time switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{time:0.0} µs"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{time / 1_000:0.00} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time / 1_000_000:0.0} s"),
    };

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Measured on {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}.\n\n| question | ours | beside it | ratio | target |\n|---|---|---|---|---|\n{_rows}");

    private void Row(string what, string ours, string beside, string ratio, string target)
    {
        var row = $"| {what} | {ours} | {beside} | {ratio} | {target} |\n";
        _rows.Append(row);
        Console.Error.Write(row);
    }
}
