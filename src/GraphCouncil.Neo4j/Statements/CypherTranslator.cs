using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>From a tree to the one statement that answers it, with one row of one column.</summary>
internal static class CypherTranslator
{
    public static CypherStatement Translate(GraphQuery query, GraphMap map)
    {
        var context = new CypherContext(map);
        var text = query.Accept(new QuestionWriter(context));
        return new(text, context.Derived, context.Tables);
    }
}
