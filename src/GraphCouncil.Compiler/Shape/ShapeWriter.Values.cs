using System.Buffers;
using System.Buffers.Text;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Compiler.Shape;

/// <summary>Values of rows: text, moments, numbers, lists of text.</summary>
internal ref partial struct ShapeWriter
{
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
            case RowOpKind.Figure:
                Figure(op);
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

    private void Figure(RowOp op)
    {
        _output.Write(op.Before);
        if (!(_rows.Real() + 0.0).TryFormat(_output.Room(40), out var length, "G12", System.Globalization.CultureInfo.InvariantCulture))
        {
            throw RowScanner.Damaged();
        }

        _output.Advance(length);
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
