namespace GraphCouncil.Server.Hosting;

/// <summary>
/// Who has what of the memory that requests may take (<see cref="MemoryLimits"/>). In all of them, what is not used for longest goes first.
/// </summary>
/// <param name="Answers">Answers that are made or wait to be read; one that does not fit in is refused as busy.</param>
/// <param name="Documents">
/// Documents with their plans, by what making them took: they hold about a tenth of that. More than a few hundred of them are not kept, so there is
/// an end to what is of use.
/// </param>
/// <param name="Store">All that SQLite holds: pages and prepared statements.</param>
/// <param name="StatementsOfConnection">The prepared statements of one connection.</param>
internal sealed record MemoryShares(long Answers, long Documents, long Store, int StatementsOfConnection)
{
    private const long EnoughForDocuments = 64 * 1024 * 1024;
    private const long EnoughForStatements = 2 * 1024 * 1024;

    /// <param name="connections">Of the embedded store, at most.</param>
    public static MemoryShares Of(MemoryLimits memory, int connections) => new(
        Answers: memory.Bytes / 2,
        Documents: Math.Min(EnoughForDocuments, memory.Bytes / 8),
        Store: memory.Bytes / 4,
        StatementsOfConnection: (int)Math.Min(EnoughForStatements, memory.Bytes / 16 / connections));
}
