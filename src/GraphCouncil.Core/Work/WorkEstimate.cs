using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Core.Work;

/// <summary>
/// What a store may have to look at for a question, weighed before anything is written for it: nodes, relationships, and tests of them, each counting
/// one. It supposes that no condition spares a look, so a list with a condition looks at all that it could list; and that relationships are spread as
/// they are on average, where a node that was reached by a relationship has as many of that type as such nodes have. What is spread otherwise is for
/// the time limit.
/// </summary>
public sealed class WorkEstimate
{
    /// <summary>More than this is not told apart.</summary>
    public const long Most = 1_000_000_000_000_000;

    private readonly GraphQuery _query;
    private readonly Cardinalities _cardinalities;
    private readonly ImmutableArray<(ValueSlot Slot, int Size)> _read;

    private WorkEstimate(GraphQuery query, Cardinalities cardinalities, long work, ImmutableArray<(ValueSlot Slot, int Size)> read)
    {
        _query = query;
        _cardinalities = cardinalities;
        _read = read;
        Work = work;
    }

    /// <summary>From 1 to <see cref="Most"/>.</summary>
    public long Work { get; }

    public static WorkEstimate Of(BoundQuery question, GraphMap map, Cardinalities cardinalities)
    {
        var lists = new ListWork(new(map, cardinalities), question.Values);
        var work = (long)Math.Clamp(question.Query.Accept(new OfQuestion(lists)), 1, Most);
        return new(question.Query, cardinalities, work, lists.Read);
    }

    /// <summary>Whether weighing that question would read what was read here: the same tree and counts, and as many of everything.</summary>
    public bool IsOf(BoundQuery question, Cardinalities cardinalities)
    {
        if (!ReferenceEquals(question.Query, _query) || !ReferenceEquals(cardinalities, _cardinalities))
        {
            return false;
        }

        foreach (var (slot, size) in _read)
        {
            if (ListWork.SizeOf(question.Values[slot.Index]) != size)
            {
                return false;
            }
        }

        return true;
    }

    private sealed class OfQuestion(ListWork lists) : IGraphQueryVisitor<double>
    {
        public double VisitByKey(NodeByKey query) => 1 + lists.OfRow(query.Row, null, true);

        public double VisitByIds(NodesByIds query) => lists.Size(query.Ids) * (1 + lists.OfRow(query.Row, null, true));

        public double VisitList(NodeList query) => lists.OfList(query, null);

        public double VisitAggregate(Aggregate query) => lists.OfAggregate(query, null);

        public double VisitRelationships(RelationshipsOf query) => lists.OfRelationships(query);

        public double VisitNextTo(NodesNextTo query) => lists.OfNextTo(query);
    }
}
