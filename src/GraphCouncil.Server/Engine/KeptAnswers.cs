namespace GraphCouncil.Server.Engine;

/// <summary>
/// Keeps a few large answers about the schema, which never change while the service runs. The one that was not asked for longest goes first.
/// </summary>
internal sealed class KeptAnswers
{
    // Looked at from the front, where the latest is; there are few.
    private readonly LinkedList<(AskedOfSchema Asked, ReadOnlyMemory<byte> Answer)> _kept = [];
    private readonly Lock _guard = new();
    private long _bytes;

    /// <summary>How many at most.</summary>
    public int Most { get; init; } = 8;

    /// <summary>What all of them may take, with what was asked, in bytes.</summary>
    public long MostBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Shorter answers are made as fast as they are found, and would push out those that are not.</summary>
    public int Shortest { get; init; } = 16 * 1024;

    public ReadOnlyMemory<byte>? Find(AskedOfSchema asked)
    {
        lock (_guard)
        {
            if (NodeOf(asked) is not { } node)
            {
                return null;
            }

            _kept.Remove(node);
            _kept.AddFirst(node);
            return node.Value.Answer;
        }
    }

    public void Keep(AskedOfSchema asked, ReadOnlyMemory<byte> answer)
    {
        if (answer.Length < Shortest || SizeOf((asked, answer)) > MostBytes)
        {
            return;
        }

        lock (_guard)
        {
            // Somebody may have asked the same meanwhile.
            if (NodeOf(asked) is not null)
            {
                return;
            }

            _kept.AddFirst((asked, answer));
            _bytes += SizeOf(_kept.First!.Value);
            while (_kept.Count > Most || _bytes > MostBytes)
            {
                _bytes -= SizeOf(_kept.Last!.Value);
                _kept.RemoveLast();
            }
        }
    }

    private static long SizeOf((AskedOfSchema Asked, ReadOnlyMemory<byte> Answer) kept) =>
        kept.Answer.Length + (sizeof(char) * (long)(kept.Asked.Fields.Length + (kept.Asked.Type?.Length ?? 0)));

    private LinkedListNode<(AskedOfSchema Asked, ReadOnlyMemory<byte> Answer)>? NodeOf(AskedOfSchema asked)
    {
        var node = _kept.First;
        while (node is not null && node.Value.Asked != asked)
        {
            node = node.Next;
        }

        return node;
    }
}

/// <summary>
/// All that an answer about the schema depends on, with variables, fragments and conditions seen to, so that one question asked in other words is the
/// same.
/// </summary>
/// <param name="IsSchema"><c>__schema</c>, else <c>__type</c>.</param>
/// <param name="Type">The name that <c>__type</c> is asked for.</param>
/// <param name="Fields">Fields as they are answered, each with its key and what else it says depends on.</param>
internal sealed record AskedOfSchema(bool IsSchema, string? Type, string Fields);
