using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>A document that the guard and validation let through.</summary>
/// <param name="Hash">Names the document in logs and traces, where its text may not stand.</param>
internal sealed record PreparedDocument(GraphQLDocument Syntax, string Hash, IReadOnlyList<PreparedOperation> Operations)
{
    /// <summary>The operation of that name, or the only one; null when there is none to choose.</summary>
    public PreparedOperation? Find(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return Operations.Count == 1 ? Operations[0] : null;
        }

        foreach (var operation in Operations)
        {
            if (operation.Definition.Name?.Value == name)
            {
                return operation;
            }
        }

        return null;
    }
}
