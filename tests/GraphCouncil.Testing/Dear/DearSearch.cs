using System.Diagnostics;

namespace GraphCouncil.Testing.Dear;

/// <summary>Looks for documents that the service accepts and that take it long: by chance at first, then by small changes of the dearest ones so far.</summary>
/// <param name="ask">Asks the service.</param>
public sealed class DearSearch(Vocabulary schema, Func<string, Task<Asked>> ask, int seed)
{
    private const int Kept = 12;
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(50);
    private readonly Random _chance = new(seed);
    private readonly DearDocument _documents = new(schema);
    private readonly List<(int[] Choices, Asked Asked)> _dearest = [];
    private readonly List<(int[] Choices, Asked Asked)> _lightest = [];
    private readonly List<(int[] Choices, Asked Asked)> _heaviest = [];

    /// <summary>How many were asked.</summary>
    public int Tried { get; private set; }

    /// <summary>How many of them were accepted.</summary>
    public int Accepted { get; private set; }

    /// <summary>Those that took longest, dearest first.</summary>
    public IEnumerable<Asked> Dearest => _dearest.Select(each => each.Asked);

    /// <summary>Those that took longest for what they were weighed as, lightest first.</summary>
    public IEnumerable<Asked> Lightest => _lightest.Select(each => each.Asked);

    public async Task RunAsync(TimeSpan time, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            cancellation.ThrowIfCancellationRequested();
            var choices = Next();
            var asked = await AskAsync(_documents.Make(choices));
            Tried++;
            if (!asked.IsRefused)
            {
                Accepted++;
                Keep(_dearest, choices, asked, static each => each.Took.TotalMilliseconds);
                Keep(_lightest, choices, asked, PerWork);
                Keep(_heaviest, choices, asked, static each => each.Work ?? 0);
            }
        }
    }

    /// <summary>Nanoseconds for each unit of work, a tenth of a second not counted: below that it is about the machine.</summary>
    public static double PerWork(Asked asked) => asked.Work is { } work ? Math.Max(0, asked.Took.TotalNanoseconds - 100_000_000) / work : 0;

    /// <summary>What took long is asked again: the first time it was compiled, or the machine was at something else.</summary>
    private async Task<Asked> AskAsync(string document)
    {
        var first = await ask(document);
        if (first.Took < Long || first.Code is not null)
        {
            return first;
        }

        var again = await ask(document);
        return again.Took < first.Took ? again : first;
    }

    private static void Keep(List<(int[] Choices, Asked Asked)> best, int[] choices, Asked asked, Func<Asked, double> score)
    {
        if (best.Exists(each => each.Asked.Document == asked.Document))
        {
            return;
        }

        best.Add((choices, asked));
        best.Sort((one, other) => score(other.Asked).CompareTo(score(one.Asked)));
        if (best.Count > Kept)
        {
            best.RemoveAt(Kept);
        }
    }

    private int[] Next()
    {
        var best = _chance.Next(5) switch { 0 => _lightest, 1 => _dearest, 2 or 3 => _heaviest, _ => [] };
        if (best.Count == 0)
        {
            return [.. Enumerable.Range(0, 200).Select(_ => _chance.Next())];
        }

        var changed = best[_chance.Next(best.Count)].Choices.ToList();
        for (var changes = _chance.Next(1, 6); changes > 0; changes--)
        {
            var at = _chance.Next(Math.Min(60, changed.Count));
            switch (_chance.Next(4))
            {
                case 0:
                    changed.Insert(at, _chance.Next());
                    break;
                case 1 when changed.Count > 20:
                    changed.RemoveAt(at);
                    break;
                default:
                    changed[at] = _chance.Next();
                    break;
            }
        }

        return [.. changed];
    }
}
