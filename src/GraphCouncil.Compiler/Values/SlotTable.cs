using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Values;

/// <summary>The slots of one tree and where their values come from. The same value of the same kind takes one slot.</summary>
internal sealed class SlotTable
{
    private readonly List<ValueSource> _sources = [];
    private readonly Dictionary<(ValueSource, ValueKind), int> _known = [];

    public ImmutableArray<ValueSource> Sources => [.. _sources];

    public ValueSlot Slot(ValueSource source, ValueKind kind)
    {
        if (!_known.TryGetValue((source, kind), out var index))
        {
            index = _sources.Count;
            _sources.Add(source);
            _known.Add((source, kind), index);
        }

        return new(index, kind);
    }

    /// <summary>The same value as a slot of another table has.</summary>
    public ValueSlot SlotOf(SlotTable other, ValueSlot slot) => Slot(other._sources[slot.Index], slot.Kind);
}
