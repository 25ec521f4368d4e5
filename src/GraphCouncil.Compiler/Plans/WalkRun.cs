using System.Collections.Immutable;
using GraphCouncil.Compiler.Lowering;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Core.Ways;

namespace GraphCouncil.Compiler.Plans;

/// <summary>A walk, a round for each of its own, and a last one for the nodes that it found.</summary>
internal sealed class WalkRun(WaysField ways, LaidWalk laid, ImmutableArray<GraphValue> values, int[] sizes) : IFieldRun
{
    /// <summary>What a relationship that was looked at takes: two ids, and its place.</summary>
    private const int BytesOfOne = 200;

    private readonly Walk _walk = laid.Begin(values, sizes);
    private ImmutableArray<string> _shown;
    private GraphRows?[] _rows = [];

    public ImmutableArray<BoundQuery> Next
    {
        get
        {
            if (_walk.Next is { } round)
            {
                return [round.Accept(new WalkQuestion(laid, values))];
            }

            if (_shown.IsDefault)
            {
                _shown = _walk.Found;
                _rows = [.. laid.Rows.Select(row => KnownRows.TryMake(ways.Plan.Request.Map, row.Query, _shown))];
            }

            var filled = values.SetItem(laid.Shown.Index, GraphValue.List.OfTexts(_shown));
            return [.. laid.Rows.Where((_, at) => _rows[at] is null).Select(row => new BoundQuery(row.Query, filled))];
        }
    }

    public int Held => (int)Math.Min(int.MaxValue, ((long)_walk.LookedAt * BytesOfOne) + _rows.Sum(rows => (long)(rows?.Json.Length ?? 0)));

    public bool IsLaborious => false;

    public void Take(ImmutableArray<GraphRows> answers, CancellationToken cancellation)
    {
        if (_walk.Next is not { } round)
        {
            var at = 0;
            _rows = [.. _rows.Select(rows => rows ?? answers[at++])];
            return;
        }

        using var only = answers[0];
        round.Accept(new WalkAnswer(laid, _walk, only));
    }

    public void Write(ResponseData data) => data.Add(ways, laid, _walk, _shown, [.. _rows.OfType<GraphRows>()]);

    public void Dispose()
    {
        foreach (var rows in _rows)
        {
            rows?.Dispose();
        }
    }
}
