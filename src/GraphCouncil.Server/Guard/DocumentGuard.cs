using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace GraphCouncil.Server.Guard;

/// <summary>
/// Reads a document and refuses what would cost too much to validate or answer. Pure; no recursion on what a caller wrote; time
/// grows linearly with the document until the caps, which are constants. The cost of an answer is judged later, by its plan.
/// </summary>
internal sealed class DocumentGuard(GuardLimits limits, SchemaShape shape)
{
    /// <returns>The syntax tree, or the first reason to refuse the text.</returns>
    public GuardedDocument Read(string text)
    {
        if (text.Length > limits.DocumentCharacters)
        {
            return new(new Refusal(RefusalReason.DocumentTooLarge, $"A document may hold {limits.DocumentCharacters} characters."));
        }

        var input = ParserInput.Of(text);
        try
        {
            if (!FewEnoughTokens(input.Text))
            {
                return new(new Refusal(RefusalReason.Tokens, $"A document may hold {limits.Tokens} tokens."));
            }

            var document = Parser.Parse(input.Text, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = limits.ParserDepth });
            return Judge(input.Restore(document));
        }
        catch (GraphQLMaxDepthExceededException tooDeep)
        {
            return new(new Refusal(RefusalReason.Depth, $"Syntax may be nested {limits.ParserDepth} deep.", input.Sent(tooDeep.Location)));
        }
        catch (GraphQLParserException fault)
        {
            return new(new Refusal(RefusalReason.SyntaxError, SyntaxMessage.Of(fault.Description), input.Sent(fault.Location)));
        }
    }

    private GuardedDocument Judge(GraphQLDocument document)
    {
        var outline = DocumentOutline.Of(document, limits, out var refusal);
        if ((refusal ?? FragmentSums.Check(outline, limits, document.Source)) is { } early)
        {
            return new(early);
        }

        var walk = new ExpandedWalk(outline, shape, limits, document.Source);
        foreach (var operation in outline.Operations)
        {
            if (walk.Check(operation) is { } late)
            {
                return new(late);
            }
        }

        return new(document, outline.AsksForSchemaAt);
    }

    private bool FewEnoughTokens(string text)
    {
        var position = 0;
        for (var tokens = 0; tokens <= limits.Tokens; tokens++)
        {
            var token = Lexer.Lex(text, position);
            if (token.Kind == TokenKind.EOF)
            {
                return true;
            }

            position = token.End;
        }

        return false;
    }
}

/// <summary>Either a syntax tree within all limits, or a refusal.</summary>
internal readonly record struct GuardedDocument
{
    public GuardedDocument(GraphQLDocument document, Location? asksForSchemaAt)
    {
        Document = document;
        AsksForSchemaAt = asksForSchemaAt;
    }

    public GuardedDocument(Refusal refusal) => Refusal = refusal;

    public GraphQLDocument? Document { get; }

    public Refusal? Refusal { get; }

    /// <summary>A place where the document selects <c>__schema</c> or <c>__type</c>; null when it does not.</summary>
    public Location? AsksForSchemaAt { get; }
}
