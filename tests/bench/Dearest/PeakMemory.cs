using System.Globalization;

namespace GraphCouncil.Bench.Dearest;

/// <summary>The greatest memory that a process held since it was last asked, as Linux counts it; nothing elsewhere.</summary>
internal sealed class PeakMemory(int process)
{
    private readonly string _status = $"/proc/{process}/status";
    private readonly string _reset = $"/proc/{process}/clear_refs";

    /// <summary>Begins anew. Bytes that the process holds now.</summary>
    public long Begin()
    {
        if (!File.Exists(_reset))
        {
            return 0;
        }

        File.WriteAllText(_reset, "5");
        return Read("VmRSS:");
    }

    /// <summary>Bytes that it held at most since then.</summary>
    public long End() => File.Exists(_status) ? Read("VmHWM:") : 0;

    private long Read(string name) =>
        1024 * long.Parse(File.ReadLines(_status).Single(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
}
