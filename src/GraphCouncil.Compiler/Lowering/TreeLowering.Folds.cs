using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Lowering;

internal sealed partial class TreeLowering
{
    private readonly Dictionary<FoldDraft, LaidFold> _folds = new(ReferenceEqualityComparer.Instance);

    private LaidFold Fold(FoldDraft draft)
    {
        if (!_folds.TryGetValue(draft, out var laid))
        {
            laid = LayOut(draft);
            _folds.Add(draft, laid);
        }

        return laid;
    }

    private LaidFold LayOut(FoldDraft draft)
    {
        var rows = new RowSet(draft.Rows.Of, draft.Rows.From.Accept(_numbering), draft.Rows.Where.Accept(_numbering));
        var paths = draft.Keys.Select(key => key.Path.Select(step => step with { Where = step.Where.Accept(_numbering) }).ToImmutableArray()).ToImmutableArray();
        var layout = new FoldLayout(this, draft.Keys, draft.Measures);
        layout.Object(draft.Fields);
        var keys = draft.Keys.Select((key, at) => key.Operand is { } operand
            ? (GroupKey)new PropertyKey(paths[at], operand, key.Part)
            : new NodeKey(paths[at], new(key.Of is AbstractType, [.. layout.Cases[at].Select(one => one.Case)]))).ToImmutableArray();
        layout.Build();
        var limit = draft.Limit is { } page ? Slots.Slot(new ValueSource.PageLimit(page, draft.IsLimitDefault), ValueKind.Integer) : (ValueSlot?)null;
        var aggregate = new Aggregate(rows, keys, [.. layout.Measures], draft.Having.Accept(_numbering), draft.Order, limit);
        var shape = new RowShape(false) { Programs = [layout.Program.Build(keys.Length + layout.Measures.Count)], Most = draft.IsLimitDefault ? draft.Limit : null };
        return new(aggregate, shape, layout.Size, draft.Limit is { } of ? Costs.AddList(of, [.. layout.Costs]) : Costs.AddRow([[]]));
    }

    private sealed record LaidFold(Aggregate Aggregate, RowShape Shape, long Size, int Cost);

    /// <summary>Writes the fields of figures or of a group.</summary>
    private sealed class FoldLayout : IFoldFieldVisitor<bool>
    {
        private readonly TreeLowering _lowering;
        private readonly ImmutableArray<KeyDraft> _keys;
        private readonly List<Action> _builds = [];

        public FoldLayout(TreeLowering lowering, ImmutableArray<KeyDraft> keys, ImmutableArray<Measure> measures)
        {
            _lowering = lowering;
            _keys = keys;
            Cases = [.. keys.Select(key => key.Operand is null ? lowering._context.Map.Members(key.Of).Select(type => new CaseOutputs(type, lowering._share)).ToArray() : [])];
            Measures = [.. measures];
        }

        public ProgramBuilder Program { get; } = new();

        public List<Measure> Measures { get; }

        /// <summary>Per key the outputs of its node, by type; none for a property.</summary>
        public ImmutableArray<CaseOutputs[]> Cases { get; }

        public List<int> Costs { get; } = [];

        public long Size { get; private set; } = 1;

        public void Build() => _builds.ForEach(build => build());

        public void Object(ImmutableArray<FoldField> fields) => Program.Object(fields, field => field.Place, field =>
        {
            Size++;
            field.Accept(this);
        });

        bool IFoldFieldVisitor<bool>.VisitConstant(FoldConstant field)
        {
            Program.Constants.Text(field.Text);
            return true;
        }

        bool IFoldFieldVisitor<bool>.VisitFigure(FigureField field)
        {
            var at = Measures.IndexOf(field.Measure);
            if (at < 0)
            {
                at = Measures.Count;
                Measures.Add(field.Measure);
            }

            var isCount = field.Measure.Kind is MeasureKind.Nodes or MeasureKind.Rows or MeasureKind.DistinctValues;
            var kind = field.Measure.ValueKind is ValueKind.Real ? RowOpKind.Figure : KindOf(field.Measure.ValueKind);
            Program.Add(kind, _keys.Length + at, isCount, field.Place);
            return true;
        }

        bool IFoldFieldVisitor<bool>.VisitFigures(FiguresField field)
        {
            Object(field.Fields);
            return true;
        }

        bool IFoldFieldVisitor<bool>.VisitKeys(KeysField field)
        {
            Program.List(field.Keys, (parts, at) => Program.Object(parts, part => part.Place, part => Key(at, part)));
            return true;
        }

        private void Key(int at, KeyPart part)
        {
            var key = _keys[at];
            switch (part)
            {
                case { Fact: KeyFact.TypeName }:
                    Program.Constants.Text("GroupKey");
                    break;
                case { Fact: KeyFact.Value } when key.Operand is { } operand:
                    Program.Add(key.Part is DatePart.Whole ? KindOf(operand.Property.Kind) : RowOpKind.Text, at, required: false, part.Place);
                    break;
                case { Fact: KeyFact.Value }:
                    Program.Add(RowOpKind.One, at, required: false, part.Place, one: Id(at, part.Place));
                    break;
                case { Node: { } row }:
                    var placed = _lowering.Place(row, Cases[at], null);
                    _builds.Add(placed.Build);
                    Costs.Add(placed.Cost);
                    Size += placed.Size;
                    Program.Add(RowOpKind.One, at, required: false, part.Place, one: placed.Shape);
                    break;
                default:
                    Program.Constants.Null();
                    break;
            }
        }

        /// <summary>The node's id alone, out of its row.</summary>
        private RowShape Id(int key, FieldPlace place)
        {
            var shape = new RowShape(_keys[key].Of is AbstractType);
            var programs = Cases[key].Select(one =>
            {
                var program = new ProgramBuilder();
                program.Add(RowOpKind.Text, one.Add(new ValueOutput(new(Element.Node, NodeType.Id))), required: true, place);
                return program;
            }).ToArray();
            _builds.Add(() => shape.Programs = [.. programs.Select((program, at) => program.Build(Cases[key][at].Count))]);
            return shape;
        }
    }
}
