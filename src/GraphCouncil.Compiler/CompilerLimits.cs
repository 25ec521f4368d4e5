using System.ComponentModel.DataAnnotations;

namespace GraphCouncil.Compiler;

/// <summary>
/// What one request may ask of the graph, and what is kept of it. The defaults are those of the service, which binds the settings section
/// <c>Answers</c> to this; the public schema tells clients the first of them. Every figure must be positive.
/// </summary>
public sealed record CompilerLimits
{
    public static CompilerLimits Default { get; } = new();

    /// <summary>Rows of a page when neither first nor last is given; no more than <see cref="MaxPage"/>.</summary>
    public int DefaultPage { get; init; } = 20;

    /// <summary>The most that first and last may ask for.</summary>
    public int MaxPage { get; init; } = 100;

    /// <summary>The most ids in one <c>nodes(ids:)</c>.</summary>
    public int MaxIds { get; init; } = 100;

    /// <summary>The most relationships of a way that is looked for.</summary>
    [Range(1, 100)]
    public int MaxHops { get; init; } = 6;

    /// <summary>The most ways between two nodes that can be asked for.</summary>
    [Range(1, 10_000)]
    public int MaxPaths { get; init; } = 50;

    /// <summary>The most steps that a neighbourhood reaches from its middle.</summary>
    [Range(1, 100)]
    public int MaxNeighbourDepth { get; init; } = 3;

    /// <summary>The most nodes of a neighbourhood.</summary>
    [Range(1, 10_000)]
    public int MaxNeighbours { get; init; } = 500;

    /// <summary>
    /// The most relationships that the search for ways, or for a neighbourhood, looks at; where there are more, the answer says that it is not
    /// whole. Its answer
    /// is held in memory, some hundred bytes for each.
    /// </summary>
    [Range(1, 1_000_000)]
    public int MaxLookedAt { get; init; } = 10_000;

    /// <summary>The most nodes that a whole request could return: over all lists, the product of the page sizes above and at it.</summary>
    public long MaxCost { get; init; } = 5_000;

    /// <summary>
    /// The most nodes, relationships and tests of them that the store may have to look at for a whole request, weighed by how many of each it holds.
    /// A million takes some tenths of a second.
    /// </summary>
    public long MaxWork { get; init; } = 10_000_000;

    /// <summary>
    /// Groups when <c>first</c> is not given; when there are more the answer says so instead. No more than <see cref="MaxGroups"/>.
    /// </summary>
    public int DefaultGroups { get; init; } = 100;

    /// <summary>The most groups that <c>first</c> may ask for.</summary>
    public int MaxGroups { get; init; } = 10_000;

    /// <summary>The most keys that groups may have.</summary>
    [Range(1, 4)]
    public int MaxGroupKeys { get; init; } = 4;

    /// <summary>The most steps from a row to a key of its group.</summary>
    public int MaxGroupSteps { get; init; } = 4;

    /// <summary>The most tests in all filters of a request together.</summary>
    public int MaxTests { get; init; } = 200;

    /// <summary>
    /// The most tests of related nodes in the filters of a root field; each of them counts as a test too. Neo4j plans so many in two seconds, and the
    /// time grows with their square.
    /// </summary>
    public int MaxRelatedTests { get; init; } = 30;

    /// <summary>The most keys in one order, without the ids that make it total. A cursor has room for two more than its range.</summary>
    [Range(1, 14)]
    public int MaxOrderKeys { get; init; } = 8;

    /// <summary>The most steps to related nodes in one order, over all its keys. Neo4j plans twice as long for every two more in a row.</summary>
    public int MaxOrderSteps { get; init; } = 8;

    /// <summary>
    /// The most positions in the query tree of a root field, counted as often as a row type has them. One that leads to related nodes counts twenty:
    /// a store plans a question of its own for it.
    /// </summary>
    public int MaxOutputs { get; init; } = 2_000;

    /// <summary>
    /// The deepest nesting of fields and of filters. Neo4j plans an AND within an OR within an AND … twice as long for every few levels more.
    /// </summary>
    public int MaxDepth { get; init; } = 24;

    /// <summary>The longest id that is looked for, in UTF-16 units; a longer one is none of this graph.</summary>
    public int MaxIdCharacters { get; init; } = 256;

    /// <summary>The longest text that is searched for, in UTF-16 units.</summary>
    public int MaxSearchCharacters { get; init; } = 400;

    /// <summary>The most words and phrases that are searched for at once.</summary>
    public int MaxSearchTerms { get; init; } = 16;

    /// <summary>The longest cursor that is read, in characters.</summary>
    public int MaxCursorCharacters { get; init; } = 16_384;

    /// <summary>The most related nodes that one test of a filter leads to, one behind the other.</summary>
    public int MaxRelatedDepth { get; init; } = 12;

    /// <summary>The most errors in an answer.</summary>
    public int MaxProblems { get; init; } = 5;

    /// <summary>How many plans a document keeps; an operation has one per way its variables shape it.</summary>
    public int CachedPlans { get; init; } = 32;

    /// <summary>How many validated documents are kept, twice this at most; plans go with their document.</summary>
    public int CachedDocuments { get; init; } = 500;
}
