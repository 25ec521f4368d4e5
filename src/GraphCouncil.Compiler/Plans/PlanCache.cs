using System.Collections.Concurrent;

namespace GraphCouncil.Compiler;

/// <summary>
/// The plans of one operation by the shape of its variables, at most twice <paramref name="capacity"/>. When the young half is full the old half is forgotten; what is
/// still asked for moves over as the same object.
/// </summary>
internal sealed class PlanCache<TPlan>(int capacity)
    where TPlan : class
{
    private ConcurrentDictionary<string, TPlan> _young = new();
    private ConcurrentDictionary<string, TPlan> _old = new();

    public int Count => _young.Count + _old.Count;

    /// <summary>The plan of that shape; made when there is none. Nothing is kept when making it throws.</summary>
    public TPlan Get(ReadOnlySpan<char> shape, Func<TPlan> make)
    {
        if (_young.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(shape, out var plan))
        {
            return plan;
        }

        var key = shape.ToString();
        if (!_old.TryGetValue(key, out plan))
        {
            plan = make();
        }

        plan = _young.GetOrAdd(key, plan);
        if (_young.Count > capacity)
        {
            _old = _young;
            _young = new();
        }

        return plan;
    }
}
