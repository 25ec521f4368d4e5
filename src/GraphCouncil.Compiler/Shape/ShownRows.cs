using System.Collections.Immutable;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Compiler.Shape;

/// <summary>The rows of nodes that are found by their ids, each as often as it is shown.</summary>
internal sealed class ShownRows
{
    private readonly RowShape _shape;
    private readonly GraphRows _rows;
    private readonly Dictionary<string, Range> _places;

    /// <summary>Throws <see cref="Core.Problems.ProblemException"/> (StoreDamaged) when there is not one row per id.</summary>
    public ShownRows(RowShape shape, ImmutableArray<string> ids, GraphRows rows)
    {
        _shape = shape;
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

    /// <summary>Writes a node; null where there is none any more.</summary>
    public void Write(
        string id, int[] sizes, ResponseBuffer output, Action<MissingValue, int, IReadOnlyList<object>> missing, ImmutableArray<object> path)
    {
        var writer = new ShapeWriter(_rows.Json[_places[id]], sizes, output, missing);
        try
        {
            writer.One(_shape, [.. path]);
        }
        finally
        {
            writer.Dispose();
        }
    }
}
