using System.Collections.Immutable;
using GraphCouncil.Compiler.Cursors;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Reading;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Layout;

/// <summary>Gives every value of a draft its position in the tree, and tells the shape where to read it.</summary>
internal sealed partial class TreeLayout
{
    private readonly ReadContext _context;
    private readonly SlotNumbering _numbering;
    private readonly bool _share;
    private readonly Dictionary<RowDraft, LaidRow> _rows = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ListDraft, LaidList> _lists = new(ReferenceEqualityComparer.Instance);

    private TreeLayout(ReadContext context, bool share)
    {
        _context = context;
        _share = share;
        _numbering = new(context.Slots, Slots);
    }

    private SlotTable Slots { get; } = new();

    private CostProgram Costs { get; } = new();

    public static LaidRoot Run(ReadContext context, RootDraft root)
    {
        var layout = new TreeLayout(context, root.Share);
        return root switch
        {
            ByIdDraft one => layout.Root(one, layout.Slots.SlotOf(context.Slots, one.Id), one.Row, (id, row) => new NodeById(one.Of, id, row)),
            ByIdsDraft several => layout.Root(several, layout.Slots.SlotOf(context.Slots, several.Ids), several.Row, (ids, row) => new NodesByIds(several.Of, ids, row)),
            ConnectionDraft connection => layout.Root(connection),
            _ => throw new ArgumentOutOfRangeException(nameof(root)),
        };
    }

    private LaidRoot Root(RootDraft root, ValueSlot ids, RowDraft draft, Func<ValueSlot, Row, GraphQuery> query)
    {
        var row = Row(draft);
        Check(row.Size);
        return new(root.Place, query(ids, row.Row), Slots.Sources, Costs, row.Shape, null);
    }

    private LaidRoot Root(ConnectionDraft root)
    {
        var list = List(root.List);
        Check(list.Size);
        return new(root.Place, list.List, Slots.Sources, Costs, null, list.Shape);
    }

    private void Check(long size)
    {
        if (size > _context.Limits.MaxOutputs)
        {
            throw _context.Failure(new LimitExceeded(Codes.Cost, "The request selects too many fields, counted for every type that they may stand on. Ask in several requests."), null);
        }
    }

    private LaidRow Row(RowDraft draft)
    {
        if (!_rows.TryGetValue(draft, out var laid))
        {
            var cases = draft.Cases.Select(one => new CaseOutputs(one.Type, _share)).ToArray();
            var (shape, sizes, cost) = Consumer(draft, cases, null);
            laid = new(new(draft.Tagged, [.. cases.Select(one => one.Case)]), shape, sizes, cost);
            _rows.Add(draft, laid);
        }

        return laid;
    }

    // Several consumers (nodes, edges by alias) may read one row; the programs are built when all of them have placed their outputs.
    private (RowShape Shape, long Size, int Cost) Consumer(RowDraft draft, CaseOutputs[] cases, CursorForm? form)
    {
        var (build, shape, size, cost) = Place(draft, cases, form);
        build();
        return (shape, size, cost);
    }

    private (Action Build, RowShape Shape, long Size, int Cost) Place(RowDraft draft, CaseOutputs[] cases, CursorForm? form)
    {
        var writers = draft.Cases.Select((one, i) =>
        {
            var writer = new CaseLayout(this, cases[i], form);
            writer.Object(one.Fields, []);
            return writer;
        }).ToArray();
        var shape = new RowShape(draft.Tagged);
        var size = Math.Min(CostProgram.Most, writers.Sum(writer => writer.Size));
        var cost = Costs.AddRow([.. writers.Select(writer => writer.Costs.ToArray())]);
        return (() => shape.Programs = [.. writers.Select((writer, i) => writer.Program.Build(cases[i].Count))], shape, size, cost);
    }

    private sealed record LaidRow(Row Row, RowShape Shape, long Size, int Cost);

    private sealed record LaidList(NodeList List, ListShape Shape, long Size, int Cost);

    /// <summary>Writes the fields of one stored type.</summary>
    private sealed class CaseLayout(TreeLayout layout, CaseOutputs outputs, CursorForm? form)
    {
        public ProgramBuilder Program { get; } = new();

        public List<int> Costs { get; } = [];

        public long Size { get; private set; }

        public void Object(ImmutableArray<FieldDraft> fields, ImmutableArray<object> path)
        {
            Program.Constants.Open();
            foreach (var field in fields)
            {
                Program.Constants.Name(field.Place.Key);
                Field(field, path.Add(field.Place.Key));
            }

            Program.Constants.Close();
        }

        private void Field(FieldDraft field, ImmutableArray<object> path)
        {
            Size++;
            switch (field)
            {
                case ConstantDraft constant:
                    Program.Constants.Text(constant.Text);
                    break;
                case ValueDraft value:
                    var property = value.Operand.Property;
                    Program.Add(KindOf(property.Kind), outputs.Add(new ValueOutput(value.Operand)), property.Required, [.. path], field.Place);
                    break;
                case NodeDraft node:
                    Object(node.Fields, path);
                    break;
                case OneDraft one:
                    var row = layout.Row(one.Row);
                    Add(row.Size, row.Cost);
                    Program.Add(RowOpKind.One, outputs.Add(new OneOutput(one.Field, row.Row)), one.Field.Multiplicity is Multiplicity.One, [.. path], field.Place, one: row.Shape);
                    break;
                case ManyDraft many:
                    var list = layout.List(many.List);
                    Add(list.Size, list.Cost);
                    Program.Add(RowOpKind.Many, outputs.Add(new ListOutput(list.List)), required: true, [.. path], field.Place, many: list.Shape);
                    break;
                case CursorDraft:
                    var positions = outputs.Positions(form!.Order);
                    Program.Add(RowOpKind.Cursor, positions[0], required: true, [.. path], field.Place, cursor: new(form, positions));
                    break;
                case MatchDraft match:
                    var kind = match.Part is MatchPart.Match ? RowOpKind.MatchClass : RowOpKind.Text;
                    Program.Add(kind, outputs.Add(new MatchOutput(match.Part)), required: true, [.. path], field.Place);
                    break;
            }
        }

        private void Add(long size, int cost)
        {
            Size += size;
            Costs.Add(cost);
        }

        private static RowOpKind KindOf(ValueKind kind) => kind switch
        {
            ValueKind.Text or ValueKind.Id or ValueKind.Date or ValueKind.Enumeration => RowOpKind.Text,
            ValueKind.DateTime => RowOpKind.Instant,
            ValueKind.Integer => RowOpKind.Integer,
            ValueKind.Real => RowOpKind.Real,
            ValueKind.Truth => RowOpKind.Truth,
            ValueKind.TextList => RowOpKind.TextList,
        };
    }
}

/// <summary>A tree, where its values come from, what it costs and how its rows are read.</summary>
internal sealed record LaidRoot(FieldPlace Place, GraphQuery Query, ImmutableArray<ValueSource> Sources, CostProgram Costs, RowShape? Row, ListShape? List);
