using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Reading;

/// <summary>
/// <c>first</c> with <c>after</c> forwards, <c>last</c> with <c>before</c> backwards, nothing mixed. A null cursor is no cursor, so that a client can send its first
/// page's variables as they are; a null size is a mistake.
/// </summary>
internal sealed class PageReader(ReadContext context)
{
    public PageDraft Read(GraphQLField field)
    {
        var first = Size(field, "first");
        var last = Size(field, "last");
        var after = Cursor(field, "after");
        var before = Cursor(field, "before");
        var mistake = (first, last, after, before) switch
        {
            ({ IsAbsent: false }, { IsAbsent: false }, _, _) => "Give 'first' or 'last', not both.",
            (_, _, { IsAbsent: false }, { IsAbsent: false }) => "Give 'after' or 'before', not both.",
            (_, { IsAbsent: false }, { IsAbsent: false }, _) => "'after' goes with 'first', 'before' with 'last'.",
            (_, { IsAbsent: true }, _, { IsAbsent: false }) => "'before' needs 'last'.",
            _ => null,
        };
        if (mistake is not null)
        {
            throw context.Failure(new BadPage(mistake), field);
        }

        var backward = !last.IsAbsent;
        var cursor = backward ? before : after;
        return new(AddSize(backward ? last : first, backward ? "last" : "first", field), backward, AddCursor(cursor, backward ? "before" : "after"));
    }

    private Input Size(GraphQLField field, string argument)
    {
        var size = context.Argument(field, argument);
        return size.IsNull ? throw context.Failure(new NullNotAllowed(argument), size.At) : size;
    }

    private Input Cursor(GraphQLField field, string argument)
    {
        var cursor = context.Argument(field, argument);
        return cursor.IsNull ? context.Argument(field, "") : cursor;
    }

    private int AddSize(Input size, string argument, GraphQLField field)
    {
        var at = context.Place(size.At ?? field);
        var source = size switch
        {
            { IsAbsent: true } => new LimitSource(argument, context.Limits.DefaultPage, null, at),
            { Path: { } variable } => new LimitSource(argument, null, variable, at),
            _ => new LimitSource(argument, PageSizes.Check(size.Now(ValueKind.Integer), argument, context.Limits, at), null, at),
        };
        context.Pages.Add(source);
        return context.Pages.Count - 1;
    }

    private int? AddCursor(Input cursor, string argument)
    {
        if (cursor.IsAbsent)
        {
            return null;
        }

        context.Cursors.Add(new(argument, cursor.Text(ValueKind.Text), cursor.Path, context.Place(cursor.At)));
        return context.Cursors.Count - 1;
    }
}
