using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>A document that the guard and validation let through.</summary>
/// <param name="Hash">Names the document in logs and traces, where its text may not stand.</param>
internal sealed record PreparedDocument(GraphQLDocument Syntax, string Hash, IReadOnlyList<PreparedOperation> Operations)
{
    private long _weight;

    /// <summary>Bytes that making it and its plans has taken: no less than what they hold.</summary>
    public long Weight
    {
        get => Interlocked.Read(ref _weight);
        init => _weight = value;
    }

    public void AddWeight(long bytes) => Interlocked.Add(ref _weight, bytes);

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
