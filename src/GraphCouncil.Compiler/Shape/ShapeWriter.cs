// Long because rows are streamed by one ref struct that owns the scanner and the frames: a part with a field of its own would copy them.
using System.Buffers;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Compiler.Cursors;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Compiler.Shape;

/// <summary>
/// Streams a store's rows into the response: constant bytes of the plan, raw values of the rows. Nothing is allocated per row. A null where the
/// schema says that there is none makes the object it stands in null, and so on upwards to the next place that may be null (specification 6.4.4).
/// </summary>
internal ref partial struct ShapeWriter
{
    private readonly ResponseBuffer _output;
    private readonly ReadOnlySpan<int> _pages;
    private readonly Action<MissingValue, int, IReadOnlyList<object>> _missing;
    private RowScanner _rows;
    private CursorBytes _cursor;
    private int[] _marks;
    private int _markTop;
    private Frame[] _frames;
    private int _depth;

    /// <param name="rows">The store's answer.</param>
    /// <param name="pages">The sizes of the pages asked for.</param>
    /// <param name="output">Where to.</param>
    /// <param name="missing">Takes each missing value, where its field starts in the document, and its path.</param>
    public ShapeWriter(
        ReadOnlySpan<byte> rows, ReadOnlySpan<int> pages, ResponseBuffer output, Action<MissingValue, int, IReadOnlyList<object>> missing)
    {
        _rows = new(rows);
        _pages = pages;
        _output = output;
        _missing = missing;
        _marks = ArrayPool<int>.Shared.Rent(64);
        _frames = ArrayPool<Frame>.Shared.Rent(32);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_marks);
        ArrayPool<Frame>.Shared.Return(_frames, clearArray: true);
        _cursor.Dispose();
    }

    /// <summary>A connection. False when a missing value left nothing of it.</summary>
    public bool Connection(ListShape shape, object[] path)
    {
        Push(path);
        var whole = List(shape);
        Pop();
        if (whole)
        {
            _rows.ExpectEnd();
        }

        return whole;
    }

    /// <summary>One row or null.</summary>
    public void One(RowShape shape, object[] path)
    {
        Push(path);
        RowOrNull(shape);
        Pop();
        _rows.ExpectEnd();
    }

    /// <summary>A list of rows, each of which may be null.</summary>
    public void Several(RowShape shape, object[] path)
    {
        Push(path);
        Rows(shape);
        Pop();
        _rows.ExpectEnd();
    }

    private void Rows(RowShape shape)
    {
        _rows.Expect((byte)'[');
        _output.Write("["u8);
        for (var i = 0; !_rows.Take((byte)']'); i++)
        {
            if (shape.Most is { } most && i == _pages[most])
            {
                throw new ProblemException(new TooManyGroups(i));
            }

            if (i > 0)
            {
                _rows.Expect((byte)',');
                _output.Write(","u8);
            }

            _frames[_depth - 1].Index = i;
            RowOrNull(shape);
        }

        _output.Write("]"u8);
    }

    private void RowOrNull(RowShape shape)
    {
        var written = _output.Length;
        var at = _rows.At;
        if (_rows.TakeNull())
        {
            _output.Write("null"u8);
        }
        else if (!Row(shape))
        {
            _output.CutTo(written);
            _output.Write("null"u8);
            _rows.At = at;
            _rows.Skip();
        }
    }

    private bool Row(RowShape shape)
    {
        _rows.Expect((byte)'[');
        var number = shape.Tagged ? _rows.Integer() : 0;
        if ((ulong)number >= (ulong)shape.Programs.Length)
        {
            throw RowScanner.Damaged();
        }

        var program = shape.Programs[number];
        var row = new RowState(program, shape.Tagged, _markTop);
        ReserveMarks(program.MarkCount);
        foreach (var op in program.Ops)
        {
            if (!(op.Kind is RowOpKind.Cursor ? Cursor(op, ref row) : Value(op, ref row)))
            {
                _markTop = row.MarkBase;
                return false;
            }
        }

        _markTop = row.MarkBase;
        while (row.Next < program.Outputs)
        {
            Separator(ref row);
            row.Next++;
            _rows.Skip();
        }

        _rows.Expect((byte)']');
        _output.Write(program.Tail);
        return true;
    }

    private bool Value(RowOp op, ref RowState row)
    {
        var back = Seek(op.Position, ref row);
        var whole = op.Kind switch
        {
            RowOpKind.Text => Text(op),
            RowOpKind.Instant => Moment(op),
            RowOpKind.One or RowOpKind.Several or RowOpKind.Many => Related(op),
            _ => Plain(op),
        };
        if (back >= 0)
        {
            _rows.At = back;
        }

        return whole;
    }

    private bool Related(RowOp op)
    {
        if (_rows.Peek() == (byte)'n')
        {
            return Null(op);
        }

        _output.Write(op.Before);
        var written = _output.Length;
        var at = _rows.At;
        Push(op.Path);
        var whole = true;
        if (op.Kind is RowOpKind.Several)
        {
            Rows(op.One!);
        }
        else
        {
            whole = op.One is { } one ? Row(one) : List(op.Many!);
        }

        Pop();
        if (whole || op.Required)
        {
            return whole;
        }

        _output.CutTo(written);
        _output.Write("null"u8);
        _rows.At = at;
        _rows.Skip();
        return true;
    }
}
