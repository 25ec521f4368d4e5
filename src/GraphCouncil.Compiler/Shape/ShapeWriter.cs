using System.Buffers;
using System.Buffers.Text;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Compiler.Cursors;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;

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
        _rows.Expect((byte)'[');
        _output.Write("["u8);
        for (var i = 0; !_rows.Take((byte)']'); i++)
        {
            if (i > 0)
            {
                _rows.Expect((byte)',');
                _output.Write(","u8);
            }

            _frames[_depth - 1].Index = i;
            RowOrNull(shape);
        }

        _output.Write("]"u8);
        Pop();
        _rows.ExpectEnd();
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
            RowOpKind.One or RowOpKind.Many => Related(op),
            _ => Plain(op),
        };
        if (back >= 0)
        {
            _rows.At = back;
        }

        return whole;
    }

    private bool Text(RowOp op)
    {
        if (_rows.Peek() != (byte)'"')
        {
            return Null(op);
        }

        var text = _rows.String(out var escaped);
        if (!escaped)
        {
            _output.Write(op.Before, text);
            return true;
        }

        _output.Write(op.Before);
        Escaped(text);
        return true;
    }

    /// <summary>A moment as <see cref="Instant"/> keeps it, its Z put last.</summary>
    private bool Moment(RowOp op)
    {
        // In quotes, so the Z is one further.
        const int zone = Instant.ZoneAt + 1;
        if (_rows.Peek() != (byte)'"')
        {
            return Null(op);
        }

        var text = _rows.String(out _);
        if (text.Length <= zone + 2)
        {
            _output.Write(op.Before, text);
            return true;
        }

        _output.Write(op.Before, text[..zone]);
        _output.Write(text[(zone + 1)..^1], "Z\""u8);
        return true;
    }

    private bool Plain(RowOp op)
    {
        if (_rows.Peek() == (byte)'n')
        {
            return Null(op);
        }

        switch (op.Kind)
        {
            case RowOpKind.Integer:
                _output.Write(op.Before, _rows.IntegerText());
                return true;
            case RowOpKind.Truth:
                _output.Write(op.Before, _rows.Truth() ? "true"u8 : "false"u8);
                return true;
            case RowOpKind.Real:
                Real(op);
                return true;
            case RowOpKind.MatchClass:
                var match = _rows.Integer() switch
                {
                    0 => "\"EXACT\""u8,
                    1 => "\"START\""u8,
                    2 => "\"PHRASE\""u8,
                    3 => "\"WORDS\""u8,
                    _ => throw RowScanner.Damaged(),
                };
                _output.Write(op.Before, match);
                return true;
            default:
                _output.Write(op.Before);
                return TextList(op);
        }
    }

    private bool TextList(RowOp op)
    {
        _rows.Expect((byte)'[');
        _output.Write("["u8);
        for (var i = 0; !_rows.Take((byte)']'); i++)
        {
            if (i > 0)
            {
                _rows.Expect((byte)',');
                _output.Write(","u8);
            }

            if (_rows.Peek() == (byte)'n')
            {
                return Fail(op);
            }

            var text = _rows.String(out var escaped);
            if (escaped)
            {
                Escaped(text);
            }
            else
            {
                _output.Write(text);
            }
        }

        _output.Write("]"u8);
        return true;
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
        var whole = op.One is { } one ? Row(one) : List(op.Many!);
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

    private bool Null(RowOp op)
    {
        if (!_rows.TakeNull())
        {
            throw RowScanner.Damaged();
        }

        if (op.Required)
        {
            return Fail(op);
        }

        _output.Write(op.Before, "null"u8);
        return true;
    }

    private readonly void Escaped(ReadOnlySpan<byte> quoted)
    {
        var plain = ArrayPool<byte>.Shared.Rent(quoted.Length);
        var length = JsonText.Unescape(quoted[1..^1], plain);
        _output.Write("\""u8);
        JsonText.Escape(plain.AsSpan(0, length), _output);
        _output.Write("\""u8);
        ArrayPool<byte>.Shared.Return(plain);
    }

    private void Real(RowOp op)
    {
        var plain = _rows.PlainReal();
        _output.Write(op.Before, plain);
        if (plain.IsEmpty)
        {
            Utf8Formatter.TryFormat(_rows.Real(), _output.Room(40), out var length);
            _output.Advance(length);
        }
    }
}
