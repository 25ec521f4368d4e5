using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Compiler.Cursors;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Compiler.Shape;

internal ref partial struct ShapeWriter
{
    private bool List(ListShape shape)
    {
        _rows.Expect((byte)'[');
        var list = new ListState { Start = _rows.At, Limit = shape.OneMore ? _pages[shape.Limit] : int.MaxValue };
        if (shape.CountFirst)
        {
            Count(shape, ref list);
        }

        foreach (var op in shape.Ops)
        {
            _output.Write(op.Before);
            if (op.Kind is ListOpKind.Items)
            {
                if (!Items(op, shape, ref list))
                {
                    return false;
                }
            }
            else
            {
                Fact(op.Kind, shape, list);
            }
        }

        _output.Write(shape.Tail);
        _rows.At = list.End;
        return true;
    }

    private void Fact(ListOpKind kind, ListShape shape, in ListState list)
    {
        var more = list.Count > list.Limit;
        var beyond = shape.HasBeyond && list.Beyond;
        switch (kind)
        {
            case ListOpKind.HasNext:
                _output.Write((shape.Backward ? beyond : more) ? "true"u8 : "false"u8);
                break;
            case ListOpKind.HasPrevious:
                _output.Write((shape.Backward ? more : beyond) ? "true"u8 : "false"u8);
                break;
            case ListOpKind.Total:
                System.Buffers.Text.Utf8Formatter.TryFormat(list.Total, _output.Room(24), out var length);
                _output.Advance(length);
                break;
            case ListOpKind.StartCursor or ListOpKind.EndCursor:
                if (list.Count == 0 || list.Limit == 0)
                {
                    _output.Write("null"u8);
                    break;
                }

                RowCursor(shape, kind is ListOpKind.EndCursor ? list.Last : shape.Backward && more ? list.Second : list.First);
                break;
            case ListOpKind.Items:
                break;
        }
    }

    /// <summary>Writes the rows that are shown; the one too many, last forwards and first backwards, is not.</summary>
    private bool Items(ListOp op, ListShape shape, ref ListState list)
    {
        _rows.At = list.Start;
        _rows.Expect((byte)'[');
        _output.Write("["u8);
        Push(op.Path);
        var dropped = shape.Backward && list.Count > list.Limit ? 1 : 0;
        var i = 0;
        for (; !_rows.Take((byte)']'); i++)
        {
            if (i > 0)
            {
                _rows.Expect((byte)',');
            }

            list.Pass(i, _rows.At, shape.Backward);
            if (i < dropped || (!shape.Backward && i >= list.Limit))
            {
                _rows.Skip();
                continue;
            }

            if (i > dropped)
            {
                _output.Write(","u8);
            }

            _frames[_depth - 1].Index = i - dropped;
            if (!Row(op.Row!))
            {
                Pop();
                return false;
            }
        }

        Pop();
        _output.Write("]"u8);
        list.Count = i;
        Rest(shape, ref list);
        return true;
    }

    private void Count(ListShape shape, ref ListState list)
    {
        if (shape.HasItems)
        {
            _rows.Expect((byte)'[');
            for (list.Count = 0; !_rows.Take((byte)']'); list.Count++)
            {
                if (list.Count > 0)
                {
                    _rows.Expect((byte)',');
                }

                list.Pass(list.Count, _rows.At, shape.Backward);
                _rows.Skip();
            }
        }

        Rest(shape, ref list);
    }

    /// <summary>Reads what stands after the items, once.</summary>
    private void Rest(ListShape shape, ref ListState list)
    {
        if (list.End > 0)
        {
            return;
        }

        if (shape.HasBeyond)
        {
            Comma(shape.HasItems);
            list.Beyond = _rows.Truth();
        }

        if (shape.HasTotal)
        {
            Comma(shape.HasItems || shape.HasBeyond);
            list.Total = _rows.Integer();
        }

        _rows.Expect((byte)']');
        list.End = _rows.At;
    }

    private void Comma(bool wanted)
    {
        if (wanted)
        {
            _rows.Expect((byte)',');
        }
    }

    private bool Cursor(RowOp op, ref RowState row)
    {
        var shape = op.Cursor!;
        _output.Write(op.Before, "\""u8);
        _cursor.Begin(shape.Form);
        for (var i = 0; i < shape.Positions.Length; i++)
        {
            var back = Seek(shape.Positions[i], ref row);
            CursorValue(shape.Form.Kinds[i], i);
            if (back >= 0)
            {
                _rows.At = back;
            }
        }

        _cursor.End(_output);
        _output.Write("\""u8);
        return true;
    }

    /// <summary>The cursor of a row that was passed before.</summary>
    private void RowCursor(ListShape list, int at)
    {
        _rows.At = at;
        _rows.Expect((byte)'[');
        var number = list.Tagged ? _rows.Integer() : 0;
        if ((ulong)number >= (ulong)list.Cursors.Length)
        {
            throw RowScanner.Damaged();
        }

        var shape = list.Cursors[number];
        var last = shape.Positions.Max();
        Span<int> places = stackalloc int[CursorForm.MaxKeys];
        for (var position = 0; position <= last; position++)
        {
            Comma(position > 0 || list.Tagged);
            var key = shape.Positions.IndexOf(position);
            if (key >= 0)
            {
                places[key] = _rows.At;
            }

            _rows.Skip();
        }

        _output.Write("\""u8);
        _cursor.Begin(shape.Form);
        for (var i = 0; i < shape.Positions.Length; i++)
        {
            _rows.At = places[i];
            CursorValue(shape.Form.Kinds[i], i);
        }

        _cursor.End(_output);
        _output.Write("\""u8);
    }

    private void CursorValue(ValueKind kind, int key)
    {
        if (_rows.TakeNull())
        {
            _cursor.Missing(key);
            return;
        }

        switch (kind)
        {
            case ValueKind.Integer:
                _cursor.Whole(_rows.Integer());
                break;
            case ValueKind.Real:
                _cursor.Real(_rows.Real());
                break;
            case ValueKind.Truth:
                _cursor.Truth(_rows.Truth());
                break;
            default:
                _cursor.Text(_rows.String(out _)[1..^1]);
                break;
        }
    }

    /// <summary>What is known of a list so far: places are where rows start.</summary>
    private ref struct ListState
    {
        public int Start;
        public int End;
        public int Limit;
        public int Count;
        public int First;
        public int Second;
        public int Last;
        public bool Beyond;
        public long Total;

        public void Pass(int index, int at, bool backward)
        {
            First = index == 0 ? at : First;
            Second = index == 1 ? at : Second;
            Last = backward || index < Limit ? at : Last;
        }
    }
}
