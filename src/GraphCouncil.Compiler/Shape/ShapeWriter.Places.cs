using System.Buffers;
using System.Runtime.CompilerServices;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Compiler.Shape;

/// <summary>Where the writer is: in a row's positions, and in the response's path.</summary>
internal ref partial struct ShapeWriter
{
    /// <summary>Goes to a position. Returns where to go back to afterwards when it lies behind; -1 when it comes next.</summary>
    private int Seek(int position, ref RowState row)
    {
        if (position < row.Next)
        {
            var back = _rows.At;
            _rows.At = _marks[row.MarkBase + row.Program.Marks[position]];
            return back;
        }

        while (true)
        {
            Separator(ref row);
            if (row.Program.Marks is { Length: > 0 } marks && marks[row.Next] is var mark and >= 0)
            {
                _marks[row.MarkBase + mark] = _rows.At;
            }

            if (row.Next++ == position)
            {
                return -1;
            }

            _rows.Skip();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Separator(ref RowState row)
    {
        if (row.Next > 0 || row.Tagged)
        {
            _rows.Expect((byte)',');
        }
    }

    private void ReserveMarks(int count)
    {
        _markTop += count;
        if (_markTop > _marks.Length)
        {
            var larger = ArrayPool<int>.Shared.Rent(_markTop * 2);
            _marks.CopyTo(larger, 0);
            ArrayPool<int>.Shared.Return(_marks);
            _marks = larger;
        }
    }

    private void Push(object[] path)
    {
        if (_depth == _frames.Length)
        {
            var larger = ArrayPool<Frame>.Shared.Rent(_depth * 2);
            _frames.CopyTo(larger, 0);
            ArrayPool<Frame>.Shared.Return(_frames, clearArray: true);
            _frames = larger;
        }

        _frames[_depth++] = new() { Path = path, Index = -1 };
    }

    private void Pop() => _depth--;

    private readonly bool Fail(RowOp op)
    {
        var path = new List<object>();
        foreach (var frame in _frames.AsSpan(0, _depth))
        {
            path.AddRange(frame.Path);
            if (frame.Index >= 0)
            {
                path.Add(frame.Index);
            }
        }

        path.AddRange(op.Path);
        _missing(new MissingValue(op.Place.Coordinate), op.Place.Start, path);
        return false;
    }

    /// <summary>The response keys from one level to the next, and the index in the list that they lead to.</summary>
    private struct Frame
    {
        public object[] Path;
        public int Index;
    }

    private ref struct RowState(RowProgram program, bool tagged, int markBase)
    {
        public readonly RowProgram Program = program;
        public readonly bool Tagged = tagged;
        public readonly int MarkBase = markBase;
        public int Next;
    }
}
