namespace GraphCouncil.Sqlite;

/// <summary>Where a store is and how much it may use.</summary>
/// <param name="File">The path of the store file. Its folder is made when it is missing.</param>
/// <param name="Time">For time limits.</param>
public sealed record SqliteOptions(string File, TimeProvider Time)
{
    /// <summary>How many questions are answered at the same time at most.</summary>
    public int Readers { get; init; } = 4;

    /// <summary>
    /// How many of them may be ones that work for longer than 80 ms, and a third of how many may work for 10 to 80 ms; more are refused as Busy.
    /// </summary>
    public int LongQuestions { get; init; } = 16;

    /// <summary>How many of those are worked on at once; the others are held meanwhile.</summary>
    public int LongProcessors { get; init; } = 1;

    /// <summary>How long one question may take.</summary>
    public TimeSpan QuestionLimit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long to wait for another process that holds the file.</summary>
    public TimeSpan LockWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Prepared statements that each connection keeps.</summary>
    public int KeptStatements { get; init; } = 128;

    /// <summary>Bytes of SQLite's memory that those of one connection may hold.</summary>
    public int KeptBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Bytes that SQLite tries to keep within over all connections of the process, pages of files first: they are read anew.</summary>
    public long HeapBytes { get; init; } = 1024 * 1024 * 1024;

    /// <summary>Connections that stay open while nobody asks.</summary>
    public int IdleReaders { get; init; } = 8;
}
