using System.Buffers;
using System.Text;

namespace GraphCouncil.Server.Guard;

/// <summary>
/// Writes a document so that the parser reads it as the specification (September 2025) says, and in linear time. The parser knows less: escapes in
/// braces (2.9.4) and control characters in strings become the escapes that it knows, and a backslash in a comment, where it means nothing, becomes
/// a blank. And it makes the message of an error in the square of the column, so lines are broken between tokens, and a token that is wrong far
/// from its start is given without its middle.
/// </summary>
internal sealed class ParserText
{
    private const string Quotes = "\"\"\"";
    private const string Spread = "...";

    /// <summary>No token begins much further right.</summary>
    private const int Widest = 100;

    /// <summary>As much as the parser looks at to say what is wrong with an escape or a number.</summary>
    private const int EnoughToSeeWhy = 8;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly string _sent;
    private readonly StringBuilder _text;
    private readonly PlaceMap _places = new();
    private int _lineStart;
    private bool _broken;

    private ParserText(string sent)
    {
        _sent = sent;
        _text = new(sent.Length + 2);
    }

    /// <param name="sent">Has no carriage return alone.</param>
    public static (string Text, PlaceMap Places) Of(string sent)
    {
        var text = new ParserText(sent);
        text.Translate();
        return (text._text.ToString(), text._places);
    }

    private void Translate()
    {
        for (var at = 0; at < _sent.Length && !_broken;)
        {
            at = Step(at);
        }

        // The parser tells the end of the text as one beyond its last character, be that a line feed.
        if (!_broken && (_text.Length - _lineStart > Widest || _sent.EndsWith('\n')))
        {
            _text.Append("\n ");
            _places.Meet(_text.Length, _sent.Length);
        }
    }

    private int Step(int at)
    {
        var isFar = _text.Length - _lineStart > Widest;
        if (_sent[at] is ' ' or '\t' or ',' or '\uFEFF' or '\r' or '\n')
        {
            return isFar && _sent[at] != '\r' ? BreakInPlaceOf(at) : Copy(at, at + 1);
        }

        if (isFar)
        {
            _lineStart = _text.Append('\n').Length;
            _places.Meet(_text.Length, at);
        }

        return _sent[at] switch
        {
            '#' => Comment(at),
            '"' when _sent.AsSpan(at).StartsWith(Quotes) => Block(at),
            '"' => String(at),
            '-' or (>= '0' and <= '9') => Number(at),
            '.' when _sent.AsSpan(at).StartsWith(Spread) => Copy(at, at + Spread.Length),
            '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Name(at),
            _ => Copy(at, at + 1),
        };
    }

    private int Copy(int from, int to)
    {
        var start = _text.Length;
        _text.Append(_sent, from, to - from);
        var feed = _sent.AsSpan(from, to - from).LastIndexOf('\n');
        _lineStart = feed < 0 ? _lineStart : start + feed + 1;
        return to;
    }

    private int BreakInPlaceOf(int blank)
    {
        _lineStart = _text.Append('\n').Length;
        _places.Meet(_text.Length, blank + 1);
        return blank + 1;
    }

    /// <summary>Nothing from here on will be read: what makes the parser say so is enough.</summary>
    /// <param name="from">Characters up to <paramref name="to"/> are left out.</param>
    private int EndWith(int from, int to)
    {
        _places.Meet(_text.Length, Math.Max(from, to));
        _text.Append(_sent.AsSpan(Math.Max(from, to), Math.Min(EnoughToSeeWhy, _sent.Length - Math.Max(from, to))));
        _broken = true;
        return _sent.Length;
    }

    private int Comment(int from)
    {
        var length = _sent.AsSpan(from).IndexOfAny('\r', '\n');
        var to = length < 0 ? _sent.Length : from + length;
        foreach (var unit in _sent.AsSpan(from, to - from))
        {
            _text.Append(unit == '\\' ? ' ' : unit);
        }

        return to;
    }

    private int Name(int from)
    {
        var length = _sent.AsSpan(from).IndexOfAnyExcept(NameCharacters);
        return Copy(from, length < 0 ? _sent.Length : from + length);
    }

    /// <summary>Its first three characters are where it may be wrong besides, and the last one before the fault must be a digit.</summary>
    private int Number(int from) => NumberText.IsRight(_sent, from, out var end)
        ? Copy(from, end)
        : EndWith(Copy(from, Math.Min(from + 3, end)), end - 1);

    private int String(int from)
    {
        var end = StringText.EndOfWhatIsRight(_sent, from + 1);
        return end < _sent.Length && _sent[end] == '"' ? Write(from, end) : EndWith(Copy(from, from + 1), end);
    }

    private int Write(int from, int end)
    {
        for (var at = from; at < end;)
        {
            var length = StringText.Next(_sent.AsSpan(at), out var rune);
            if (rune is { } character)
            {
                StringText.Escape(_text, character);
                at += length;
                _places.Meet(_text.Length, at);
            }
            else
            {
                at = Copy(at, at + length);
            }
        }

        return Copy(end, end + 1);
    }

    private int Block(int from)
    {
        var at = from + Quotes.Length;
        while (at < _sent.Length && !_sent.AsSpan(at).StartsWith(Quotes))
        {
            at += _sent[at] == '\\' && _sent.AsSpan(at + 1).StartsWith(Quotes) ? 4 : 1;
        }

        if (at >= _sent.Length)
        {
            return EndWith(Copy(from, from + Quotes.Length), _sent.Length);
        }

        var end = at + Quotes.Length;
        var content = _sent.AsSpan(from + Quotes.Length, at - from - Quotes.Length);
        if (!content.ContainsAny(StringText.Controls))
        {
            // To the parser it starts at its third quote.
            _places.Meet(_text.Length + 2, from);
            _places.Meet(_text.Length + 3, from + 3);
            return Copy(from, end);
        }

        StringText.Quote(_text, BlockText.ValueOf(content.ToString()));
        _places.Meet(_text.Length, end);
        return end;
    }
}
