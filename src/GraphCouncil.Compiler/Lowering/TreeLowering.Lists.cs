using System.Collections.Immutable;
using GraphCouncil.Compiler.Cursors;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Lowering;

internal sealed partial class TreeLowering
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
        draft = draft with { Order = [.. draft.Order.Select(key => key.Accept<SortKey>(_numbering))] };
        var form = new CursorForm(draft.Of, draft.From, draft.Order);
        var from = draft.From.Accept(_numbering);
        var where = draft.Where.Accept(_numbering);
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
        var fields = new ConnectionLayout(this, cases, form);
        fields.Object(draft.Fields, shape);
        if (draft.Needs.Positions)
        {
            shape.Cursors = [.. cases.Select(one => new CursorShape(form, one.Positions(draft.Order)))];
        }

        foreach (var build in fields.Builds)
        {
            build();
        }

        // Rows are counted on the way, unless the first field tells of their number or the row too many comes first.
        shape.CountFirst = shape.Ops is not [{ Kind: ListOpKind.Items }, ..] || (shape.Backward && shape.OneMore);
        var items = draft.Needs.Items ? new Row(draft.Of is AbstractType, [.. cases.Select(one => one.Case)]) : null;
        return new(
            new NodeList(new(draft.Of, from, where), draft.Order, page, items, draft.Needs.Beyond, draft.Needs.Total),
            shape,
            fields.Size + (draft.Needs.Positions ? draft.Order.Length * cases.Length : 0),
            ReadsRows(draft) ? Costs.AddList(draft.Page.Limit, [.. fields.Costs]) : Costs.AddRow([]));
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

    /// <summary>Writes the fields of a connection.</summary>
    private sealed class ConnectionLayout(TreeLowering layout, CaseOutputs[] cases, CursorForm form) : IConnectionFieldVisitor<bool>
    {
        private readonly ConstantBytes _constants = new();
        private readonly List<ListOp> _ops = [];
        private long _size = 1;

        public long Size => Math.Min(CostProgram.Most, _size);

        public List<int> Costs { get; } = [];

        public List<Action> Builds { get; } = [];

        public void Object(ImmutableArray<ConnectionField> fields, ListShape shape)
        {
            _constants.Open();
            foreach (var field in fields)
            {
                _constants.Name(field.Place.Key);
                field.Accept(this);
            }

            _constants.Close();
            shape.Ops = [.. _ops];
            shape.Tail = _constants.Take();
        }

        bool IConnectionFieldVisitor<bool>.VisitConstant(ConnectionConstant field)
        {
            _constants.Text(field.Text);
            return true;
        }

        bool IConnectionFieldVisitor<bool>.VisitItems(ItemsField field)
        {
            var consumer = layout.Place(field.Row, cases, form);
            Builds.Add(consumer.Build);
            Costs.Add(consumer.Cost);
            _size += consumer.Size;
            _ops.Add(new(_constants.Take(), ListOpKind.Items, [field.Place.Key]) { Row = consumer.Shape });
            return true;
        }

        bool IConnectionFieldVisitor<bool>.VisitTotal(TotalField field)
        {
            _ops.Add(new(_constants.Take(), ListOpKind.Total, [field.Place.Key]));
            return true;
        }

        bool IConnectionFieldVisitor<bool>.VisitPageInfo(PageInfoField field)
        {
            _constants.Open();
            foreach (var part in field.Parts)
            {
                _constants.Name(part.Key);
                if (KindOf(part.Fact) is { } kind)
                {
                    _ops.Add(new(_constants.Take(), kind, [field.Place.Key, part.Key]));
                }
                else
                {
                    _constants.Text("PageInfo");
                }
            }

            _constants.Close();
            return true;
        }

        /// <summary>Null for what is known beforehand.</summary>
        private static ListOpKind? KindOf(PageFact fact) => fact switch
        {
            PageFact.TypeName => null,
            PageFact.HasNext => ListOpKind.HasNext,
            PageFact.HasPrevious => ListOpKind.HasPrevious,
            PageFact.StartCursor => ListOpKind.StartCursor,
            PageFact.EndCursor => ListOpKind.EndCursor,
        };
    }
}
