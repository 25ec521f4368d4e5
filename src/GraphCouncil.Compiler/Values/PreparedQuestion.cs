using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Core.Work;

namespace GraphCouncil.Compiler.Values;

/// <summary>A question of the council with its trees as of a day: each is rewritten once, so that stores know it again.</summary>
internal sealed class PreparedQuestion
{
    private readonly GraphMap _map;
    private readonly Dictionary<EvidenceTree, GraphQuery> _asOf;
    private volatile Weighed? _weighed;

    public PreparedQuestion(IQuestion question, GraphMap map)
    {
        (Question, _map) = (question, map);
        _asOf = new(ReferenceEqualityComparer.Instance);
        foreach (var tree in question.Trees)
        {
            _asOf.Add(tree, tree.IsHistory ? tree.Query : AsOf.Rewriter(map, new(tree.Usual.Length, ValueKind.Date)).Rewrite(tree.Query));
        }
    }

    public IQuestion Question { get; }

    /// <summary>
    /// A call as it is asked on a day, unless it names another. The day is a value more than the call has; a tree without periods does not look at
    /// it.
    /// </summary>
    public BoundQuery Bind(EvidenceCall call, DateOnly day) =>
        new(_asOf[call.Tree], call.Values.Add(new GraphValue.Text(CalendarDate.Of(call.On ?? day))));

    /// <summary>All of its trees with usual values, on a day.</summary>
    public IEnumerable<BoundQuery> Usual(DateOnly day) => Question.Trees.Select(tree => Usual(tree, day));

    private BoundQuery Usual(EvidenceTree tree, DateOnly day) => Bind(new(tree, tree.Usual), day);

    /// <summary>What the store may have to look at for its evidence, from 1 to <see cref="WorkEstimate.Most"/> for each tree.</summary>
    /// <param name="beyond">What is asked beyond what is usual, one for each time.</param>
    public long Weigh(Cardinalities cardinalities, ImmutableArray<EvidenceTree> beyond)
    {
        if (_weighed is not { } known || !ReferenceEquals(known.By, cardinalities))
        {
            var works = new Dictionary<EvidenceTree, long>(ReferenceEqualityComparer.Instance);
            foreach (var tree in Question.Trees)
            {
                works[tree] = WorkEstimate.Of(Usual(tree, DateOnly.MinValue), _map, cardinalities).Work;
            }

            _weighed = known = new(cardinalities, works);
        }

        return Question.Weighed.Concat(beyond).Sum(tree => known.Works[tree]);
    }

    /// <summary>Its trees are the same for every request, so they are weighed once for what the store counted.</summary>
    private sealed record Weighed(Cardinalities By, Dictionary<EvidenceTree, long> Works);
}
