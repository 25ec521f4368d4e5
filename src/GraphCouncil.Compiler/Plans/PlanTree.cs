using System.Diagnostics;
using GraphCouncil.Compiler.Values;

namespace GraphCouncil.Compiler.Plans;

/// <summary>
/// Plans of one operation as a tree of decisions: each branch asks one fact of the variables, each leaf is a plan. Compiling is a function of the looks it took, so with the
/// same looks so far the next fact is the same too; a plan is found by asking just what was read when it was made. Many may look while one adds.
/// </summary>
internal sealed class PlanTree<TPlan>
    where TPlan : class
{
    private readonly Lock _adding = new();
    private volatile Node? _root;
    private volatile int _count;

    public int Count => _count;

    /// <summary>The plan whose looks these variables show; null when there is none.</summary>
    public Leaf? Find(IReadOnlyDictionary<string, object?> variables)
    {
        var node = _root;
        while (node is Branch branch)
        {
            var nexts = branch.Nexts;
            var index = branch.Fact.IndexAmong<Node>(nexts, variables);
            node = index < 0 ? null : nexts[index].Next;
        }

        return (Leaf?)node;
    }

    /// <summary>Adds a plan; when one with the same looks is there already, that one comes back.</summary>
    public Leaf Add(Leaf leaf)
    {
        lock (_adding)
        {
            Branch? parent = null;
            var slot = 0;
            var node = _root;
            var depth = 0;
            for (; node is Branch branch; depth++)
            {
                var (fact, look) = leaf.Trace[depth];
                if (branch.Fact != fact)
                {
                    throw new UnreachableException("Compiling read the variables in another order than before.");
                }

                (parent, slot) = (branch, Array.FindIndex(branch.Nexts, next => Same(next.Look, look)));
                node = slot < 0 ? null : branch.Nexts[slot].Next;
            }

            if (node is Leaf known)
            {
                return known;
            }

            Node chain = leaf;
            for (var i = leaf.Trace.Count - 1; i >= depth; i--)
            {
                chain = new Branch(leaf.Trace[i].Fact, [(leaf.Trace[i].Look, chain)]);
            }

            if (parent is null)
            {
                _root = chain;
            }
            else
            {
                parent.Nexts = [.. parent.Nexts, (leaf.Trace[depth - 1].Look, chain)];
            }

            _count++;
            return leaf;
        }
    }

    private static bool Same(in VariableLook one, in VariableLook other) =>
        one.Number == other.Number && one.Text == other.Text && one.Names.AsSpan().SequenceEqual(other.Names.AsSpan());

    internal abstract class Node;

    internal sealed class Leaf(IReadOnlyList<(VariableFact Fact, VariableLook Look)> trace, TPlan plan) : Node
    {
        public IReadOnlyList<(VariableFact Fact, VariableLook Look)> Trace => trace;

        public TPlan Plan => plan;
    }

    private sealed class Branch(VariableFact fact, (VariableLook Look, Node Next)[] nexts) : Node
    {
        private volatile (VariableLook Look, Node Next)[] _nexts = nexts;

        public VariableFact Fact => fact;

        public (VariableLook Look, Node Next)[] Nexts
        {
            get => _nexts;
            set => _nexts = value;
        }
    }
}
