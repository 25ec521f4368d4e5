using GraphCouncil.Core.Query;

namespace GraphCouncil.Core.Work;

/// <summary>What an output of a row looks at besides the row's own node.</summary>
internal sealed class OutputWork(ListWork lists, NodeAt at) : IOutputVisitor<double>
{
    public double VisitValue(ValueOutput output) => 0;

    public double VisitSortValue(SortValueOutput output) => output.Key is ByProperty key ? key.Path.Length : 0;

    public double VisitOne(OneOutput output) => 1 + lists.OfRow(output.Row, Way.Of(output.Field), at.IsOne);

    public double VisitList(ListOutput output) => lists.OfList(output.List, at);

    public double VisitMatch(MatchOutput output) => 0;

    public double VisitAggregate(AggregateOutput output) => lists.OfAggregate(output.Aggregate, at);
}
