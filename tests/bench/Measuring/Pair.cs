using System.Diagnostics;

namespace GraphCouncil.Bench.Measuring;

/// <summary>What one side of a comparison does once.</summary>
internal delegate ValueTask Work();

/// <summary>Microseconds per run and their ratio: medians over rounds in which both sides took turns.</summary>
/// <param name="Ratio">The median of the rounds' own ratios: what loads the machine for a while loads both sides of a round.</param>
internal readonly record struct Pair(double Ours, double Floor, double Ratio)
{
    private const int Rounds = 41;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(600);

    /// <summary>
    /// Both sides take turns within one process, so that load and clock drift meet both alike; the median forgets the rounds that something else disturbed.
    /// </summary>
    /// <param name="warmUp">How long each side runs before it counts; a server in a process of its own needs seconds until its code is compiled.</param>
    public static async Task<Pair> MeasureAsync(Work ours, Work floor, TimeSpan? warmUp = null)
    {
        var (often, oftenFloor) = (await TimesAsync(ours, warmUp ?? WarmUp), await TimesAsync(floor, warmUp ?? WarmUp));
        var (mine, his) = (new double[Rounds], new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            if (round % 2 == 0)
            {
                mine[round] = await RunAsync(ours, often);
                his[round] = await RunAsync(floor, oftenFloor);
            }
            else
            {
                his[round] = await RunAsync(floor, oftenFloor);
                mine[round] = await RunAsync(ours, often);
            }
        }

        double[] ratios = [.. mine.Zip(his, (ours, his) => ours / his)];
        return new(Median(mine), Median(his), Median(ratios));
    }

    public static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    /// <summary>Warms up, and says how many runs fill a round.</summary>
    private static async Task<int> TimesAsync(Work work, TimeSpan warmUp)
    {
        var start = Stopwatch.GetTimestamp();
        var runs = 0;
        do
        {
            await work();
            runs++;
        }
        while (Stopwatch.GetElapsedTime(start) < warmUp);

        return Math.Max(1, (int)(runs * (Round / warmUp)));
    }

    private static async Task<double> RunAsync(Work work, int times)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            await work();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / times;
    }
}
