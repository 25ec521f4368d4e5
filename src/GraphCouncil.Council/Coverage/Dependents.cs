using System.Collections.Immutable;
using GraphCouncil.Council.Evidence;

namespace GraphCouncil.Council.Coverage;

/// <summary>What hangs on components: those that cannot do without them, directly or through others.</summary>
public sealed class Dependents
{
    private readonly ILookup<string, string> _direct;

    public Dependents(IEnumerable<Requiring> components) =>
        _direct = components.SelectMany(each => each.DependsOn.Select(other => (each.Node, Other: other)))
            .ToLookup(each => each.Other, each => each.Node);

    /// <summary>Global ids of some components and of all that hang on them, each once; a circle ends where it began.</summary>
    public ImmutableHashSet<string> WithThoseOn(IEnumerable<string> components)
    {
        var found = ImmutableHashSet.CreateBuilder<string>();
        var next = new Queue<string>(components);
        while (next.TryDequeue(out var at))
        {
            if (found.Add(at))
            {
                foreach (var dependent in _direct[at])
                {
                    next.Enqueue(dependent);
                }
            }
        }

        return found.ToImmutable();
    }
}
