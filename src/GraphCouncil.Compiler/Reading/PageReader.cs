using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Reading;

/// <summary>
/// <c>first</c> with <c>after</c> forwards, <c>last</c> with <c>before</c> backwards, nothing mixed. Null is as if not given, so that a client can send the variables of both
/// directions with those of one being null, as Relay's runtime does. A page of 0 has no rows; what it tells of the list stays true.
/// </summary>
internal sealed class PageReader(ReadContext context)
{
    public PageDraft Read(GraphQLField field)
    {
        var first = Given(field, "first");
        var last = Given(field, "last");
        var after = Given(field, "after");
        var before = Given(field, "before");
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
        var range = SizeRange.Page(context.Limits);
        var size = AddSize(backward ? last : first, backward ? "last" : "first", context.Limits.DefaultPage, range, field);
        return new(size, backward, AddCursor(cursor, backward ? "before" : "after"));
    }

    /// <summary>Any size that shapes no tree; null is as if not given.</summary>
    /// <param name="usual">What is meant then.</param>
    public int Size(GraphQLField field, string argument, int usual, SizeRange range) =>
        AddSize(Given(field, argument), argument, usual, range, field);

    private Input Given(GraphQLField field, string argument)
    {
        var given = context.Argument(field, argument);
        return given.IsNull ? default : given;
    }

    private int AddSize(Input size, string argument, int usual, SizeRange range, GraphQLField field)
    {
        var at = context.Place(size.At ?? field);
        var source = size switch
        {
            { IsAbsent: true } => new LimitSource(argument, range, usual, null, at),
            { Path: { } variable } => new LimitSource(argument, range, null, variable, at),
            _ => new LimitSource(argument, range, PageSizes.Check(size.Literal(ValueKind.Integer), argument, range, at), null, at),
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

        context.Cursors.Add(new(argument, cursor.IsVariable ? null : cursor.Text(ValueKind.Text), cursor.Path, context.Place(cursor.At)));
        return context.Cursors.Count - 1;
    }
}
