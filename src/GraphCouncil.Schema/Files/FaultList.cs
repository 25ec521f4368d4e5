using System.Collections.Immutable;

namespace GraphCouncil.Schema.Files;

/// <summary>Collects faults, so that all are told at once.</summary>
internal sealed class FaultList
{
    private readonly List<MappingFault> _faults = [];

    public bool Any => _faults.Count > 0;

    public void Add(SourcePoint at, string message) => _faults.Add(new(at, message));

    public ImmutableArray<MappingFault> InOrder() =>
        [.. _faults.Distinct().OrderBy(f => f.At).ThenBy(f => f.Message, StringComparer.Ordinal)];
}
