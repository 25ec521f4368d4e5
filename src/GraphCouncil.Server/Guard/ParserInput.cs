using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace GraphCouncil.Server.Guard;

/// <summary>
/// A document as the parser can read it, which knows less than the specification (September 2025): <c>\u{1F600}</c> in a string (2.9.4) becomes the
/// escapes that it knows, a backslash in a comment, where it means nothing, becomes a blank, and a carriage return alone, which breaks the line but
/// also the parser's own messages, becomes a line feed. Places afterwards are those of the text as it was sent.
/// </summary>
internal sealed partial class ParserInput
{
    private const string Opening = "\\u{";
    private const string Quotes = "\"\"\"";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly string _sent;
    private readonly StringBuilder _text = new();

    // Where each longer or shorter writing ends, and by how much all up to there are longer.
    private readonly List<(int End, int Longer)> _shifts = [];

    private ParserInput(string sent) => _sent = sent;

    /// <summary>What the parser is given.</summary>
    public string Text { get; private set; } = string.Empty;

    public static ParserInput Of(string sent)
    {
        var input = new ParserInput(sent.Contains('\r', StringComparison.Ordinal) ? ReturnAlone().Replace(sent, "\n") : sent);
        input.Text = input._sent.Contains('\\', StringComparison.Ordinal) ? input.Translate() : input._sent;
        return input;
    }

    /// <summary>Gives every node of the parsed text, and the document, back the place and the source that were sent.</summary>
    public GraphQLDocument Restore(GraphQLDocument document)
    {
        if (_shifts.Count > 0)
        {
            document.Source = _sent;
            new Places(this).VisitAsync(document, default).AsTask().GetAwaiter().GetResult(); // a walk over nodes that waits for nothing
        }

        return document;
    }

    /// <summary>A place that the parser tells. Strings hold no line breaks, so only columns have moved.</summary>
    public Location Sent(Location parsed)
    {
        if (_shifts.Count == 0)
        {
            return parsed;
        }

        var start = 0;
        for (var line = 1; line < parsed.Line; line++)
        {
            var length = Text.AsSpan(start).IndexOfAny('\r', '\n');
            start += length + (Text.AsSpan(start + length).StartsWith("\r\n") ? 2 : 1);
        }

        return new(parsed.Line, Sent(start + parsed.Column - 1) - Sent(start) + 1);
    }

    private int Sent(int parsed)
    {
        var (low, high) = (0, _shifts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _shifts[middle].End <= parsed ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? parsed : parsed - _shifts[low - 1].Longer;
    }

    private string Translate()
    {
        for (var at = 0; at < _sent.Length;)
        {
            at = _sent[at] switch
            {
                '#' => Comment(at),
                '"' when _sent.AsSpan(at).StartsWith(Quotes) => Block(at),
                '"' => String(at),
                _ => Copy(at, at + 1),
            };
        }

        return _text.ToString();
    }

    private int Copy(int from, int to)
    {
        _text.Append(_sent, from, to - from);
        return to;
    }

    private int Comment(int from)
    {
        var length = _sent.AsSpan(from).IndexOfAny('\r', '\n');
        var to = length < 0 ? _sent.Length : from + length;
        Copy(from, to);
        _text.Replace('\\', ' ', from + _text.Length - to, to - from);
        return to;
    }

    private int Block(int from)
    {
        var at = from + 3;
        while (at < _sent.Length && !_sent.AsSpan(at).StartsWith(Quotes))
        {
            at += _sent[at] == '\\' && _sent.AsSpan(at + 1).StartsWith(Quotes) ? 4 : 1;
        }

        return Copy(from, Math.Min(at + 3, _sent.Length));
    }

    private int String(int from)
    {
        var at = Copy(from, from + 1);
        while (at < _sent.Length && _sent[at] is not ('\r' or '\n'))
        {
            if (_sent[at] == '"')
            {
                return Copy(at, at + 1);
            }

            at = _sent[at] != '\\' ? Copy(at, at + 1)
                : Escape(_sent.AsSpan(at), out var length) is { } rune ? Replace(at, length, rune)
                : Copy(at, Math.Min(at + 2, _sent.Length));
        }

        return at;
    }

    private int Replace(int at, int length, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        var count = rune.EncodeToUtf16(units);
        foreach (var unit in units[..count])
        {
            _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        }

        _shifts.Add((_text.Length, _text.Length - at - length));
        return at + length;
    }

    /// <summary>
    /// The character of an escape in braces; null when this is not one, or none of Unicode's scalar values, and the parser will say so.
    /// </summary>
    private static Rune? Escape(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!text.StartsWith(Opening))
        {
            return null;
        }

        var count = text[Opening.Length..].IndexOfAnyExcept(HexDigits);
        if (count <= 0 || text[Opening.Length + count] != '}')
        {
            return null;
        }

        length = Opening.Length + count + 1;
        var digits = text.Slice(Opening.Length, count).TrimStart('0');
        return digits.Length <= 6
            && Rune.TryCreate(int.Parse($"0{digits}", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), out var rune) ? rune : null;
    }

    [GeneratedRegex("\r(?!\n)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReturnAlone();

    private sealed class Places(ParserInput input) : ASTVisitor<NullVisitorContext>
    {
        public override ValueTask VisitAsync(ASTNode? node, NullVisitorContext context)
        {
            if (node is not null)
            {
                node.Location = new GraphQLLocation(input.Sent(node.Location.Start), input.Sent(node.Location.End));
            }

            return base.VisitAsync(node, context);
        }
    }
}
