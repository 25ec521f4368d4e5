using System.Collections.Immutable;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Compiler.Shape;

/// <summary>The rows of nodes that are found by their ids, each as often as it is shown.</summary>
internal sealed class ShownRows
{
    private readonly GraphRows _rows;
    private readonly Dictionary<string, Range> _places;

    /// <summary>Throws <see cref="Core.Problems.ProblemException"/> (StoreDamaged) when there is not one row per id.</summary>
    public ShownRows(RowShape shape, ImmutableArray<string> ids, GraphRows rows)
    {
        Shape = shape;
        _rows = rows;
        _places = new(ids.Length);
        var scanner = new RowScanner(rows.Json);
        scanner.Expect((byte)'[');
        for (var i = 0; i < ids.Length; i++)
        {
            if (i > 0)
            {
                scanner.Expect((byte)',');
            }

            var start = scanner.At;
            scanner.Skip();
            _places.Add(ids[i], start..scanner.At);
        }

        scanner.Expect((byte)']');
        scanner.ExpectEnd();
    }

    public RowShape Shape { get; }

    /// <summary>The row of a node, or null as JSON.</summary>
    public ReadOnlySpan<byte> Of(string id) => _rows.Json[_places[id]];
}
