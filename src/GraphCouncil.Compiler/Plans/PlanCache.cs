using GraphCouncil.Compiler.Values;

namespace GraphCouncil.Compiler.Plans;

/// <summary>
/// The plans of one operation by what was read of the variables when they were made, at most twice <paramref name="capacity"/>. When the young half is full the old half is
/// forgotten; what is still asked for moves over as the same object.
/// </summary>
internal sealed class PlanCache<TPlan>(int capacity)
    where TPlan : class
{
    private volatile PlanTree<TPlan> _young = new();
    private volatile PlanTree<TPlan> _old = new();

    public int Count => _young.Count + _old.Count;

    /// <summary>The plan that reads of these variables what it read when it was made; null when there is none.</summary>
    public TPlan? Find(IReadOnlyDictionary<string, object?> variables) =>
        _young.Find(variables)?.Plan ?? (_old.Find(variables) is { } leaf ? Keep(leaf) : null);

    /// <summary>Keeps a plan with all that making it read.</summary>
    /// <returns>The plan to use: another one when somebody kept it meanwhile.</returns>
    public TPlan Keep(ReadVariables read, TPlan plan) => Keep(new PlanTree<TPlan>.Leaf([.. read.Trace], plan));

    private TPlan Keep(PlanTree<TPlan>.Leaf leaf)
    {
        var young = _young;
        var plan = young.Add(leaf).Plan;
        if (young.Count > capacity)
        {
            _old = young;
            _young = new();
        }

        return plan;
    }
}
