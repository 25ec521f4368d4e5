using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Lowering;

/// <summary>The outputs of one case of a row as they fall into place. Equal ones share a position when asked to.</summary>
internal sealed class CaseOutputs(NodeType type, bool share)
{
    private readonly List<Output> _outputs = [];
    private readonly Dictionary<Output, int> _known = [];

    public NodeType Type => type;

    public int Count => _outputs.Count;

    public int[]? CursorPositions { get; private set; }

    public RowCase Case => new(type, [.. _outputs]);

    public int Add(Output output)
    {
        // Equal outputs are equal also when they were made twice.
        if (share && _known.TryGetValue(output, out var position))
        {
            return position;
        }

        _outputs.Add(output);
        _known.TryAdd(output, _outputs.Count - 1);
        return _outputs.Count - 1;
    }

    /// <summary>Where the sort values stand; they are put there on first use.</summary>
    public int[] Positions(IEnumerable<SortKey> order) => CursorPositions ??= [.. order.Select(key => Add(SortValue(key)))];

    // A key of the node itself is the same value as its field: named by the case's own property, so that the two share a position.
    private Output SortValue(SortKey key) => key switch
    {
        ByProperty { Path.IsEmpty: true, Operand: { On: Element.Node } operand } =>
            new ValueOutput(operand with { Property = type.Property(operand.Property.Name.Value) ?? operand.Property }),
        ByProperty { Path.IsEmpty: true, Operand: { On: Element.Relationship } operand } => new ValueOutput(operand),
        _ => new SortValueOutput(key),
    };
}
