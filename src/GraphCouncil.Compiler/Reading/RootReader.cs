using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Reading;

/// <summary>A root field that asks the graph, as a draft.</summary>
internal static class RootReader
{
    public static RootDraft Read(ReadContext context, Collected field) => context.Under<RootDraft>(field.Key, () =>
    {
        context.AsOf = AsOfReader.Read(context, field);
        var rows = new RowReader(context);
        var place = ReadContext.PlaceOf(field, "Query");
        return context.Request.RootFields.GetValueOrDefault(field.Name) switch
        {
            RootField.ById one => new ByIdDraft(place, one.Of, Identity(context, field, "id", isList: false), rows.Read(one.Of, field.Selections), Share: false),
            RootField.ByIds several => new ByIdsDraft(place, several.Of, Identity(context, field, "ids", isList: true), rows.Read(several.Of, field.Selections), Share: false),
            RootField.AllOf all => new ConnectionDraft(place, rows.Connections.Root(all.Of, field), Share: false),
            RootField.Fold fold => new FoldRootDraft(place, rows.Connections.Folds.Root(fold.Of, field, fold.IsGrouped), Share: false),
            RootField.Search => new ConnectionDraft(place, new SearchReader(context, rows.Connections).Read(field), Share: false),
            _ => throw context.Failure(new BadUserInput("The graph has no such root field."), field.First),
        };
    });

    private static ValueSlot Identity(ReadContext context, Collected field, string argument, bool isList)
    {
        var given = context.Argument(field.First, argument);
        if (given.IsAbsent || given.IsNull)
        {
            throw context.Failure(new NullNotAllowed(argument), given.At ?? field.First);
        }

        context.Ids.Add(new(argument, isList ? given.ListSource(ValueKind.Id) : given.Source(ValueKind.Id), isList, context.Place(given.At)));
        return context.Slots.Slot(new ValueSource.Identity(context.Ids.Count - 1), ValueKind.Id);
    }
}
