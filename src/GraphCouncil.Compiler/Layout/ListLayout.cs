using GraphCouncil.Compiler.Cursors;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Layout;

internal sealed partial class TreeLayout
{
    private LaidList List(ListDraft draft)
    {
        if (!_lists.TryGetValue(draft, out var laid))
        {
            laid = LayOut(draft);
            _lists.Add(draft, laid);
        }

        return laid;
    }

    private LaidList LayOut(ListDraft draft)
    {
        var form = new CursorForm(draft.Of, draft.From, draft.Order);
        var from = draft.From.Read(_numbering);
        var where = draft.Where.Read(_numbering);
        var page = Page(draft, form);
        var cases = _context.Map.Members(draft.Of).Select(type => new CaseOutputs(type, _share)).ToArray();
        var shape = new ListShape
        {
            HasItems = draft.Needs.Items,
            HasBeyond = draft.Needs.Beyond,
            HasTotal = draft.Needs.Total,
            OneMore = draft.Needs.OneMore,
            Backward = draft.Page.Backward,
            Limit = draft.Page.Limit,
            Tagged = draft.Of is AbstractType,
        };
        var (size, costs, builds) = Operations(draft, cases, form, shape);
        if (draft.Needs.Positions)
        {
            shape.Cursors = [.. cases.Select(one => new CursorShape(form, one.Positions(draft.Order)))];
        }

        foreach (var build in builds)
        {
            build();
        }

        // Rows are counted on the way, unless the first field tells of their number or the row too many comes first.
        shape.CountFirst = shape.Ops is not [{ Kind: ListOpKind.Items }, ..] || (shape.Backward && shape.OneMore);
        var items = draft.Needs.Items ? new Row(draft.Of is AbstractType, [.. cases.Select(one => one.Case)]) : null;
        return new(
            new NodeList(draft.Of, from, where, draft.Order, page, items, draft.Needs.Beyond, draft.Needs.Total),
            shape,
            size + (draft.Needs.Positions ? draft.Order.Length * cases.Length : 0),
            ReadsRows(draft) ? Costs.AddList(draft.Page.Limit, [.. costs]) : Costs.AddRow([]));
    }

    // What only counts returns no node, whether or not a pass has taken its rows away.
    private static bool ReadsRows(ListDraft draft) => draft.Fields.Any(field => field is ItemsField || (field is PageInfoField info && info.Parts.Any(part => part.Fact is not PageFact.TypeName)));

    private Page Page(ListDraft draft, CursorForm form)
    {
        var limit = Slots.Slot(new ValueSource.PageLimit(draft.Page.Limit, draft.Needs.OneMore), ValueKind.Integer);
        if (draft.Page.Cursor is not { } number)
        {
            return new(limit, draft.Page.Backward, []);
        }

        var source = _context.Cursors[number] with { Form = form };
        _context.Cursors[number] = source;
        var start = source.Variable is null ? source.Constant : _context.Variables.CursorMask(source.Variable);
        var missing = CursorReader.Missing(start, form) ?? throw new ProblemException(new BadCursor(source.Argument) { At = source.At });
        return new(limit, draft.Page.Backward, [.. form.Kinds.Select((kind, i) => missing[i]
            ? (ValueSlot?)null
            : Slots.Slot(new ValueSource.CursorPart(number, i), kind))]);
    }

    private (long Size, List<int> Costs, List<Action> Builds) Operations(ListDraft draft, CaseOutputs[] cases, CursorForm form, ListShape shape)
    {
        var constants = new ConstantBytes();
        var ops = new List<ListOp>();
        var builds = new List<Action>();
        var costs = new List<int>();
        var size = 1L;
        constants.Open();
        foreach (var field in draft.Fields)
        {
            constants.Name(field.Place.Key);
            switch (field)
            {
                case ConnectionConstant constant:
                    constants.Text(constant.Text);
                    break;
                case ItemsField items:
                    var consumer = Place(items.Row, cases, form);
                    builds.Add(consumer.Build);
                    costs.Add(consumer.Cost);
                    size += consumer.Size;
                    ops.Add(new(constants.Take(), ListOpKind.Items, [field.Place.Key]) { Row = consumer.Shape });
                    break;
                case TotalField:
                    ops.Add(new(constants.Take(), ListOpKind.Total, [field.Place.Key]));
                    break;
                case PageInfoField info:
                    PageInfo(info, constants, ops);
                    break;
            }
        }

        constants.Close();
        shape.Ops = [.. ops];
        shape.Tail = constants.Take();
        return (Math.Min(CostProgram.Most, size), costs, builds);
    }

    private static void PageInfo(PageInfoField info, ConstantBytes constants, List<ListOp> ops)
    {
        constants.Open();
        foreach (var part in info.Parts)
        {
            constants.Name(part.Key);
            ListOpKind? kind = part.Fact switch
            {
                PageFact.TypeName => null,
                PageFact.HasNext => ListOpKind.HasNext,
                PageFact.HasPrevious => ListOpKind.HasPrevious,
                PageFact.StartCursor => ListOpKind.StartCursor,
                PageFact.EndCursor => ListOpKind.EndCursor,
            };
            if (kind is { } value)
            {
                ops.Add(new(constants.Take(), value, [info.Place.Key, part.Key]));
            }
            else
            {
                constants.Text("PageInfo");
            }
        }

        constants.Close();
    }
}
