using System.Collections.Immutable;
using GraphCouncil.Core.Text;

namespace GraphCouncil.Council.Needs;

/// <summary>The competencies, and what lies below each.</summary>
public sealed class Catalogue
{
    /// <summary>A space and two letters.</summary>
    private const int ShortTerm = 3;

    private readonly Dictionary<string, Competency> _byId;
    private readonly Dictionary<string, Competency> _byNotation;
    private readonly ILookup<string?, Competency> _below;

    public Catalogue(IEnumerable<Competency> competencies)
    {
        _byId = competencies.ToDictionary(each => each.Id);
        _byNotation = _byId.Values.ToDictionary(each => each.Notation);
        _below = _byId.Values.OrderBy(each => each.Id, CodePoints.Order).ToLookup(each => each.Broader);
    }

    /// <summary>Each competency, by notation.</summary>
    public IEnumerable<Competency> All => _byId.Values.OrderBy(each => each.Notation, CodePoints.Order);

    /// <summary>Whether no competency lies below it.</summary>
    public bool IsNarrowest(string id) => !_below[id].Any();

    /// <summary>The competency of that notation (<c>c313</c>) or global id; null when there is none.</summary>
    public Competency? Find(string key) => _byNotation.GetValueOrDefault(key) ?? _byId.GetValueOrDefault(key);

    /// <summary>The competency itself (0 steps) and all below it, each with the fewest steps; a circle ends where it began.</summary>
    public ImmutableArray<(Competency Competency, int Steps)> WithThoseBelow(string id)
    {
        var found = new Dictionary<string, int> { [id] = 0 };
        var next = new Queue<string>([id]);
        while (next.TryDequeue(out var at))
        {
            foreach (var below in _below[at])
            {
                if (found.TryAdd(below.Id, found[at] + 1))
                {
                    next.Enqueue(below.Id);
                }
            }
        }

        return [.. found.Where(each => _byId.ContainsKey(each.Key)).Select(each => (_byId[each.Key], each.Value))];
    }

    /// <summary>The global ids of a competency and of all above it; a circle ends where it began.</summary>
    public IEnumerable<string> WithThoseAbove(string id)
    {
        var seen = new HashSet<string>();
        for (var at = id; at is not null && seen.Add(at); at = _byId.GetValueOrDefault(at)?.Broader)
        {
            yield return at;
        }
    }

    /// <summary>1 for one that none is above.</summary>
    public int TierOf(string id) => WithThoseAbove(id).Count();

    /// <summary>
    /// What people may mean by some words: competencies of which one name is these words; else those with most of the words in their names. Words
    /// match as in a search: by their beginnings, folded.
    /// </summary>
    public ImmutableArray<Competency> Meant(string words)
    {
        if (SearchText.Parse(words) is not { } text)
        {
            return [];
        }

        // A word of one or two letters ("i", "og", "AI") begins too many others: it has to be a word itself.
        var spellings = text.Terms.Select(term => SearchText.Spellings(term.Length <= ShortTerm ? term + " " : term)).ToArray();
        var all = All.Select(each =>
        {
            var names = each.Labels.Select(label => $" {DanishFolding.Fold(label)} ").ToArray();
            var found = spellings.Count(term => term.Any(spelling => Array.Exists(names, name => name.Contains(spelling, StringComparison.Ordinal))));
            return (Competency: each, Rank: names.Contains($" {text.Whole} ") ? int.MaxValue : found);
        }).ToList();
        var best = all.Select(each => each.Rank).DefaultIfEmpty().Max();
        return [.. all.Where(each => best > 0 && each.Rank == best).Select(each => each.Competency)];
    }
}
