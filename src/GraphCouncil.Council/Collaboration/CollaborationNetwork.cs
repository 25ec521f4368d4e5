using System.Collections.Immutable;
using GraphCouncil.Council.Tracing;

namespace GraphCouncil.Council.Collaboration;

/// <summary>
/// Who has worked with whom. The weight of a tie is the number of deliverables, reviews and groups that two people share, each counted once; seats
/// in a group only where both sat there at the same time.
/// </summary>
public sealed class CollaborationNetwork
{
    private readonly int[][] _neighbours;

    private CollaborationNetwork(ImmutableArray<WorkTie> ties)
    {
        Ties = ties;
        People = [.. ties.SelectMany(tie => new[] { tie.One, tie.Other }).Distinct().Order(StringComparer.Ordinal)];
        var numbers = People.Select((person, number) => (person, number)).ToDictionary(each => each.person, each => each.number);
        var neighbours = People.Select(_ => new List<int>()).ToArray();
        foreach (var tie in ties)
        {
            var (one, other) = (numbers[tie.One], numbers[tie.Other]);
            neighbours[one].Add(other);
            neighbours[other].Add(one);
        }

        _neighbours = [.. neighbours.Select(each => each.Order().ToArray())];
    }

    /// <summary>Heaviest first, then by the ids of both.</summary>
    public ImmutableArray<WorkTie> Ties { get; }

    /// <summary>Whoever has a tie, by id.</summary>
    public ImmutableArray<string> People { get; }

    /// <param name="works">Each once.</param>
    /// <param name="within">Only parts that have a day of it count; two seats only where both have the same one of them.</param>
    /// <param name="counts">Whether somebody belongs to the network.</param>
    /// <param name="leastWeight">Ties of less are left out.</param>
    public static CollaborationNetwork Of(IEnumerable<SharedWork> works, Period within, Func<string, bool> counts, int leastWeight)
    {
        var ties = new Dictionary<(string One, string Other), int[]>();
        foreach (var work in works)
        {
            var parts = work.Parts.Where(part => part.Period.Meets(within) && counts(part.Person)).GroupBy(part => part.Person)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => (Person: same.Key, Periods: same.Select(part => part.Period).ToArray())).ToArray();
            for (var i = 0; i < parts.Length; i++)
            {
                for (var j = i + 1; j < parts.Length; j++)
                {
                    if (work.Kind != SharedWorkKind.Group || AreTogether(parts[i].Periods, parts[j].Periods, within))
                    {
                        var key = (parts[i].Person, parts[j].Person);
                        var counted = ties.TryGetValue(key, out var known) ? known : ties[key] = new int[Enum.GetValues<SharedWorkKind>().Length];
                        counted[(int)work.Kind]++;
                    }
                }
            }
        }

        return new(
        [
            .. ties.Select(each => new WorkTie(
                    each.Key.One,
                    each.Key.Other,
                    each.Value[(int)SharedWorkKind.Deliverable],
                    each.Value[(int)SharedWorkKind.Review],
                    each.Value[(int)SharedWorkKind.Group]))
                .Where(tie => tie.Weight >= leastWeight)
                .OrderByDescending(tie => tie.Weight).ThenBy(tie => tie.One, StringComparer.Ordinal).ThenBy(tie => tie.Other, StringComparer.Ordinal),
        ]);
    }

    /// <summary>Those through whom the shortest ways between others lead, most first, then by id; nobody through whom none leads.</summary>
    public ImmutableArray<Broker> Brokers(CancellationToken cancellation)
    {
        var between = Betweenness.Of(_neighbours, cancellation);
        var pairs = (People.Length - 1) * (People.Length - 2) / 2d;
        return
        [
            .. People.Select((person, number) => new Broker(person, Math.Round(between[number] / Math.Max(1, pairs), 6), _neighbours[number].Length))
                .Where(broker => broker.Share > 0)
                .OrderByDescending(broker => broker.Share).ThenBy(broker => broker.Person, StringComparer.Ordinal),
        ];
    }

    /// <summary>How many people each connected part of the network has, most first.</summary>
    public ImmutableArray<int> Parts()
    {
        var seen = new bool[People.Length];
        var sizes = new List<int>();
        for (var start = 0; start < seen.Length; start++)
        {
            if (!seen[start])
            {
                sizes.Add(Reach(start, seen));
            }
        }

        return [.. sizes.OrderDescending()];
    }

    private static bool AreTogether(Period[] some, Period[] others, Period within) =>
        Array.Exists(some, one => Array.Exists(others, other => one.Common(other) is { } common && common.Meets(within)));

    private int Reach(int start, bool[] seen)
    {
        var open = new Stack<int>([start]);
        seen[start] = true;
        var size = 0;
        while (open.TryPop(out var node))
        {
            size++;
            foreach (var next in _neighbours[node].Where(next => !seen[next]))
            {
                seen[next] = true;
                open.Push(next);
            }
        }

        return size;
    }
}

/// <summary>What two people share.</summary>
/// <param name="One">Global id of the person whose id comes first.</param>
/// <param name="Other">Global id of the other.</param>
/// <param name="Deliverables">How many both contributed to.</param>
/// <param name="Reviews">How many both take or took part in.</param>
/// <param name="Groups">In how many both sat at the same time.</param>
public sealed record WorkTie(string One, string Other, int Deliverables, int Reviews, int Groups)
{
    public int Weight => Deliverables + Reviews + Groups;
}

/// <summary>Somebody who ties others together.</summary>
/// <param name="Share">Betweenness: of all pairs of others, the share of the shortest ways between them that lead through the person, 0 to 1.</param>
/// <param name="Ties">How many people the person has worked with.</param>
public sealed record Broker(string Person, double Share, int Ties);
