using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation;

/// <summary>How a variable is called in errors. Its name is the caller's, but it must be told apart from its like; a long one is cut.</summary>
internal static class VariableName
{
    private const int Most = 40;

    public static string Of(GraphQLVariableDefinition variable)
    {
        var name = variable.Variable.Name.Value;
        return name.Length <= Most ? $"${name}" : $"${name.Span[..Most]}…";
    }
}
