using System.Runtime.CompilerServices;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Whether an output holds something folded, however deep. The server takes an expression with an aggregation anywhere in it for an aggregation, and refuses it beside
/// whatever else it looks at; so what holds one is found by a clause of its own before the row is written.
/// </summary>
internal sealed class Folds : IOutputVisitor<bool>
{
    private static readonly ConditionalWeakTable<Row, StrongBox<bool>> Known = [];
    private static readonly Folds Instance = new();

    public static bool Has(Output output) => output.Accept(Instance);

    public static bool Has(Row row) => Known.GetValue(row, each => new(each.Cases.Any(one => one.Outputs.Any(Has)))).Value;

    public bool VisitValue(ValueOutput output) => false;

    public bool VisitSortValue(SortValueOutput output) => false;

    public bool VisitOne(OneOutput output) => Has(output.Row);

    public bool VisitList(ListOutput output) => output.List.Items is { } row && Has(row);

    public bool VisitMatch(MatchOutput output) => false;

    public bool VisitAggregate(AggregateOutput output) => true;
}
