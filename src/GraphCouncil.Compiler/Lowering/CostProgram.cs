namespace GraphCouncil.Compiler.Lowering;

/// <summary>
/// How many nodes a root field could return: a list its page size times one plus what each of its rows could; a row the dearest of its cases.
/// Built bottom-up; what stands in several places is computed once. Saturates instead of overflowing.
/// </summary>
internal sealed class CostProgram
{
    public const long Most = 1_000_000_000_000;

    private readonly List<Term> _terms = [];

    /// <summary>The request's page sizes go in, the last term added comes out.</summary>
    public long Cost(int[] pages)
    {
        Span<long> costs = _terms.Count <= 128 ? stackalloc long[_terms.Count] : new long[_terms.Count];
        for (var i = 0; i < costs.Length; i++)
        {
            var term = _terms[i];
            var dearest = 0L;
            foreach (var alternative in term.Alternatives)
            {
                var sum = 0L;
                foreach (var part in alternative)
                {
                    sum = Math.Min(Most, sum + costs[part]);
                }

                dearest = Math.Max(dearest, sum);
            }

            var times = term.Page is { } page ? pages[page] : term.Times?.Invoke(pages) ?? 1;
            costs[i] = Math.Min(Most, times * ((term.Counts ? 1 : 0) + dearest));
        }

        return costs.IsEmpty ? 0 : costs[^1];
    }

    public int AddRow(int[][] cases) => Add(new(null, cases, Counts: false));

    /// <param name="page">Which page size.</param>
    /// <param name="rows">The rows of each of its items.</param>
    /// <param name="counts">Whether each item is a node itself.</param>
    public int AddList(int page, int[] rows, bool counts = true) => Add(new(page, [rows], counts));

    /// <param name="times">How often the row is shown, by the page sizes; each time it is a node.</param>
    public int AddTimes(Func<int[], int> times, int row) => Add(new(null, [[row]], Counts: true) { Times = times });

    private int Add(Term term)
    {
        _terms.Add(term);
        return _terms.Count - 1;
    }

    private sealed record Term(int? Page, int[][] Alternatives, bool Counts)
    {
        public Func<int[], int>? Times { get; init; }
    }
}
