using System.Collections.Immutable;
using GraphCouncil.Compiler.Lowering;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Core.Ways;

namespace GraphCouncil.Compiler.Plans;

/// <summary>A walk, a round for each of its own, and a last one for the nodes that it found.</summary>
internal sealed class WalkRun(WaysField field, LaidWalk laid, ImmutableArray<GraphValue> values, int[] sizes) : IFieldRun
{
    /// <summary>What a relationship that was looked at takes: two ids, and its place.</summary>
    private const int BytesOfOne = 200;

    private readonly Walk _walk = laid.Begin(values, sizes);
    private ImmutableArray<string> _shown;
    private ImmutableArray<GraphRows> _rows = [];

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
            }

            var filled = values.SetItem(laid.Shown.Index, GraphValue.List.OfTexts(_shown));
            return _shown.IsEmpty || !_rows.IsEmpty ? [] : [.. laid.Rows.Select(row => new BoundQuery(row.Query, filled))];
        }
    }

    public int Held => (int)Math.Min(int.MaxValue, ((long)_walk.LookedAt * BytesOfOne) + _rows.Sum(rows => (long)rows.Json.Length));

    public bool IsLaborious => false;

    public void Take(ImmutableArray<GraphRows> answers, CancellationToken cancellation)
    {
        if (_walk.Next is not { } round)
        {
            _rows = answers;
            return;
        }

        using var only = answers[0];
        round.Accept(new WalkAnswer(laid, _walk, only));
    }

    public void Write(ResponseData data) => data.Add(field, laid, _walk, _shown, _rows);

    public void Dispose()
    {
        foreach (var rows in _rows)
        {
            rows.Dispose();
        }
    }
}
