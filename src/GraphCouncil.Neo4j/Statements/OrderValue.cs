using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>Writes what an order compares; with <paramref name="Plain"/> the value itself instead of its sort key.</summary>
/// <param name="Type">The stored type of the node in scope; null when it can be of several.</param>
internal sealed record OrderValue(CypherContext CypherContext, NodeList List, RowScope RowScope, bool Plain, NodeType? Type = null) : ISortKeyVisitor<Cypher>
{
    /// <summary>Whether a key takes more than a look at what is in scope.</summary>
    public static bool IsComputed(SortKey key) => key is Core.Query.ByProperty { Path.IsEmpty: false } or Core.Query.ByCount or Core.Query.ByTitle;

    public Cypher VisitByProperty(ByProperty key)
    {
        if (key.Path.IsEmpty)
        {
            return Of(RowScope, key.Operand);
        }

        // A MATCH of its own for each step: within one, no relationship would be walked twice.
        var (node, steps) = (RowScope.Node, new List<Cypher>());
        foreach (var step in key.Path)
        {
            var far = new RowScope(CypherContext.Next('n'), step.Where is Always ? null : CypherContext.Next('r'));
            steps.Add(Statements.CypherContext.Match(CypherContext, node, step, far));
            node = far.Node;
        }

        var clauses = Cypher.Lines([.. steps, Cypher.Of($"RETURN {Of(new(node), key.Operand)}"), Cypher.Of($"LIMIT 1")]);
        return Cypher.Of($"head(COLLECT {clauses.Block()})");
    }

    // A hit is [class, weight taken negative, place of the field, folded entry, entry, name of the field, property that titles are ordered by].
    public Cypher VisitByMatch(ByMatch key) => Cypher.Of($"{RowScope.Hit!.Value}[0]");

    public Cypher VisitByWeight(ByWeight key) => Cypher.Of($"-{RowScope.Hit!.Value}[1]");

    public Cypher VisitByCount(ByCount key)
    {
        var far = new RowScope(CypherContext.Next('n'), key.Along.Where is Always ? null : CypherContext.Next('r'));
        var clauses = Cypher.Lines(Statements.CypherContext.Match(CypherContext, RowScope.Node, key.Along, far), Cypher.Of($"RETURN DISTINCT {far.Node}"));
        return Cypher.Of($"COUNT {clauses.Block()}");
    }

    public Cypher VisitByTitle(ByTitle key)
    {
        if (Type is not null)
        {
            return Type.TitleText is { } known ? Title(known) : Cypher.Of($"null");
        }

        if (!Plain && RowScope.Hit is { } hit)
        {
            return Cypher.Of($"{RowScope.Node}[{hit}[6]]");
        }

        var titles = CypherContext.Map.Members(List.Of).Where(type => type.TitleText is not null)
            .Select(type => (type, (GraphValue)new GraphValue.Text(Name(type.TitleText!).Plain)));
        return Cypher.Of($"{RowScope.Node}[{TypeCase.LookUp(RowScope.Node, CypherContext.Table(titles))}]");
    }

    private Cypher Title(PropertyDef title) => Cypher.Of($"{RowScope.Node}.{Name(title)}");

    private CypherName Name(PropertyDef title) => Plain ? CypherName.Property(title) : CypherName.Order(title);

    private Cypher Of(RowScope scope, Operand operand) => Plain ? scope.Value(operand) : scope.SortValue(operand);
}
