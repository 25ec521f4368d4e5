using System.Text.RegularExpressions;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace GraphCouncil.Server.Guard;

/// <summary>
/// A document as the parser can read it in linear time (<see cref="ParserText"/>). Places afterwards are those of the text as it was sent.
/// </summary>
internal sealed partial class ParserInput
{
    private readonly string _sent;
    private readonly PlaceMap _places;

    private ParserInput(string sent)
    {
        _sent = sent;
        (Text, _places) = ParserText.Of(sent);
    }

    /// <summary>What the parser is given.</summary>
    public string Text { get; }

    /// <remarks>A carriage return alone breaks the line, and the parser's own messages too, so a line feed takes its place.</remarks>
    public static ParserInput Of(string sent) => new(sent.Contains('\r', StringComparison.Ordinal) ? ReturnAlone().Replace(sent, "\n") : sent);

    /// <summary>Gives every node of the parsed text, and the document, back the place and the source that were sent.</summary>
    public GraphQLDocument Restore(GraphQLDocument document)
    {
        document.Source = _sent;
        if (!_places.IsSame)
        {
            new Places(_places).VisitAsync(document, default).AsTask().GetAwaiter().GetResult(); // a walk over nodes that waits for nothing
        }

        return document;
    }

    /// <summary>A place that the parser tells, which lies beyond the end after a comment that nothing ends.</summary>
    public Location Sent(Location parsed)
    {
        var start = 0;
        for (var line = 1; line < parsed.Line; line++)
        {
            start += Text.AsSpan(start).IndexOf('\n') + 1;
        }

        return Location.FromLinearPosition(_sent, Math.Min(_places.Sent(start + parsed.Column - 1), _sent.Length));
    }

    [GeneratedRegex("\r(?!\n)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReturnAlone();

    private sealed class Places(PlaceMap places) : ASTVisitor<NullVisitorContext>
    {
        public override ValueTask VisitAsync(ASTNode? node, NullVisitorContext context)
        {
            if (node is not null)
            {
                node.Location = new GraphQLLocation(places.Sent(node.Location.Start), places.Sent(node.Location.End));
            }

            return base.VisitAsync(node, context);
        }
    }
}
