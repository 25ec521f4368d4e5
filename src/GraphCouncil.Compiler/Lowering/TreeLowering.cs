// Long because places, slots and what is shared are numbered by one walk over a draft: its four kinds (rows, lists, folds, walks) meet in it.
using System.Collections.Immutable;
using GraphCouncil.Compiler.Cursors;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Reading;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Rewriting;

namespace GraphCouncil.Compiler.Lowering;

/// <summary>Gives every value of a draft its position in the tree, and tells the shape where to read it.</summary>
internal sealed partial class TreeLowering : IRootVisitor<LaidRoot>
{
    /// <summary>What a position counts that leads to related nodes: see <see cref="CompilerLimits.MaxOutputs"/>.</summary>
    private const int RelatedSize = 20;

    private readonly ReadContext _context;
    private readonly SlotNumbering _numbering;
    private readonly bool _share;
    private readonly Dictionary<RowDraft, LaidRow> _rows = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ListDraft, LaidList> _lists = new(ReferenceEqualityComparer.Instance);

    private TreeLowering(ReadContext context, bool share)
    {
        _context = context;
        _share = share;
        _numbering = new(context.Slots, Slots);
    }

    private SlotTable Slots { get; } = new();

    private CostProgram Costs { get; } = new();

    /// <param name="standing">Of those who ask.</param>
    public static LaidRoot Run(ReadContext context, RootDraft root, Standing standing)
    {
        var lowering = new TreeLowering(context, root.Share);
        return lowering.AsOf(lowering.Seen(root.Accept(lowering), standing));
    }

    LaidRoot IRootVisitor<LaidRoot>.VisitByKey(ByKeyDraft root) =>
        Root(root, Slots.SlotOf(_context.Slots, root.Value), root.Row, (value, row) => new NodeByKey(root.Of, root.Key, value, row));

    LaidRoot IRootVisitor<LaidRoot>.VisitByIds(ByIdsDraft root) =>
        Root(root, Slots.SlotOf(_context.Slots, root.Ids), root.Row, (ids, row) => new NodesByIds(root.Of, ids, row));

    LaidRoot IRootVisitor<LaidRoot>.VisitConnection(ConnectionDraft root)
    {
        var list = List(root.List);
        Check(list.Size);
        return new(root.Place, new LaidRead(list.List, null, list.Shape), Slots.Sources, Costs);
    }

    /// <summary>The tree as of the day that is asked for.</summary>
    private LaidRoot AsOf(LaidRoot root)
    {
        if (_context.AsOf.Day is not { } day)
        {
            return root;
        }

        var time = Values.AsOf.Rewriter(_context.Map, Slots.Slot(day, ValueKind.Date));
        var then = Rewritten(root, time);
        return time.Changes || root.Form is LaidAsked ? then : root;
    }

    /// <summary>The tree as those who ask may see it.</summary>
    private LaidRoot Seen(LaidRoot root, Standing standing)
    {
        var access = new AccessTo(_context.Map, standing, () => Slots.Slot(ValueSource.Self.Instance, ValueKind.Id));
        var seen = Rewritten(root, access);
        return access.Hidden.IsEmpty ? root : seen with { Hidden = access.Hidden };
    }

    private LaidRoot Rewritten(LaidRoot root, TreeRewriter rewriter)
    {
        var form = root.Form.Rewritten(rewriter);
        return root with { Form = form, Sources = Slots.Sources };
    }

    private LaidRoot Root(RootDraft root, ValueSlot ids, RowDraft draft, Func<ValueSlot, Row, GraphQuery> query)
    {
        var row = Row(draft);
        Check(row.Size);
        return new(root.Place, new LaidRead(query(ids, row.Row), row.Shape, null), Slots.Sources, Costs);
    }

    LaidRoot IRootVisitor<LaidRoot>.VisitFold(FoldRootDraft root)
    {
        var fold = Fold(root.Fold);
        Check(fold.Size);
        return new(root.Place, new LaidRead(fold.Aggregate, fold.Shape, null), Slots.Sources, Costs);
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
            writer.Object(one.Fields);
            return writer;
        }).ToArray();
        var shape = new RowShape(draft.Tagged);

        // What several types share is written once (SharedOutput), so it counts once.
        var related = writers.SelectMany(writer => writer.Related).DistinctBy(each => each.Key).Sum(each => each.Size);
        var size = Math.Min(CostProgram.Most, writers.Sum(writer => writer.Size) + related);
        var cost = Costs.AddRow([.. writers.Select(writer => writer.Costs.ToArray())]);
        return (() => shape.Programs = [.. writers.Select((writer, i) => writer.Program.Build(cases[i].Count))], shape, size, cost);
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

    private sealed record LaidRow(Row Row, RowShape Shape, long Size, int Cost);

    private sealed record LaidList(NodeList List, ListShape Shape, long Size, int Cost);

    /// <summary>Writes the fields of one stored type.</summary>
    private sealed class CaseLayout(TreeLowering layout, CaseOutputs outputs, CursorForm? form) : IFieldVisitor<bool>
    {
        public ProgramBuilder Program { get; } = new();

        public List<int> Costs { get; } = [];

        /// <summary>Its own positions, without what stands below those that lead to related nodes.</summary>
        public long Size { get; private set; }

        /// <summary>What stands below them, known by the rows (each has a cost of its own) and the way there.</summary>
        public List<((int Cost, string? Way) Key, long Size)> Related { get; } = [];

        public void Object(ImmutableArray<FieldDraft> fields) => Program.Object(fields, field => field.Place, field =>
        {
            Size++;
            field.Accept(this);
        });

        bool IFieldVisitor<bool>.VisitConstant(ConstantDraft field)
        {
            Program.Constants.Text(field.Text);
            return true;
        }

        bool IFieldVisitor<bool>.VisitValue(ValueDraft field)
        {
            var property = field.Operand.Property;
            var required = property.Required && !field.CanBeNull;
            Program.Add(KindOf(property.Kind), outputs.Add(new ValueOutput(field.Operand)), required, field.Place);
            return true;
        }

        bool IFieldVisitor<bool>.VisitNode(NodeDraft field)
        {
            Object(field.Fields);
            return true;
        }

        bool IFieldVisitor<bool>.VisitOne(OneDraft field)
        {
            var row = layout.Row(field.Row);
            Add(row.Size, row.Cost, field.Field.Name.Value);
            var required = field.Field.Multiplicity is Multiplicity.One;
            Program.Add(RowOpKind.One, outputs.Add(new OneOutput(Step.Along(field.Field), row.Row)), required, field.Place, one: row.Shape);
            return true;
        }

        bool IFieldVisitor<bool>.VisitMany(ManyDraft field)
        {
            var list = layout.List(field.List);
            Add(list.Size, list.Cost, null);
            Program.Add(RowOpKind.Many, outputs.Add(new ListOutput(list.List)), required: true, field.Place, many: list.Shape);
            return true;
        }

        bool IFieldVisitor<bool>.VisitFold(FoldFieldDraft field)
        {
            var fold = layout.Fold(field.Fold);
            Add(fold.Size, fold.Cost, null);
            var kind = field.Fold.Keys.IsEmpty ? RowOpKind.One : RowOpKind.Several;
            Program.Add(kind, outputs.Add(new AggregateOutput(fold.Aggregate)), required: true, field.Place, one: fold.Shape);
            return true;
        }

        bool IFieldVisitor<bool>.VisitCursor(CursorDraft field)
        {
            var positions = outputs.Positions(form!.Order);
            Program.Add(RowOpKind.Cursor, positions[0], required: true, field.Place, cursor: new(form, positions));
            return true;
        }

        bool IFieldVisitor<bool>.VisitMatch(MatchDraft field)
        {
            var kind = field.Part is MatchPart.Match ? RowOpKind.MatchClass : RowOpKind.Text;
            Program.Add(kind, outputs.Add(new MatchOutput(field.Part)), required: true, field.Place);
            return true;
        }

        private void Add(long size, int cost, string? way)
        {
            Related.Add(((cost, way), size + RelatedSize - 1));
            Costs.Add(cost);
        }
    }
}
