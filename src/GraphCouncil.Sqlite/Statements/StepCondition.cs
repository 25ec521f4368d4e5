using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>What a step of a search needs besides the relationship, and what has to hold.</summary>
internal static class StepCondition
{
    public static (Sql Join, Sql Holds) Of(SqlContext context, Step step, TableRelationship edge)
    {
        if (step.Where is Always)
        {
            return (default, default);
        }

        var far = context.Far(step.Field, edge);
        var holds = new PredicateWriter(context, far, edge, ofAll: false).Write(step.Where);
        return (far.Join, holds);
    }
}
