using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Layout;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>From a tree to the one statement that answers it, with one row of one column.</summary>
internal static class SqlTranslator
{
    /// <summary>Throws <see cref="Core.Problems.ProblemException"/> (QuestionTooLarge) when the statement would name too many tables.</summary>
    public static SqlStatement Translate(GraphQuery query, GraphMap map, Symbols symbols)
    {
        var context = new SqlContext(map, symbols);
        var sql = query.Accept(new QuestionWriter(context));
        return new(sql, context.Parameters.All);
    }
}
