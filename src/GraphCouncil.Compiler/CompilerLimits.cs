using System.ComponentModel.DataAnnotations;

namespace GraphCouncil.Compiler;

/// <summary>
/// What one request may ask of the graph, and what is kept of it. The defaults are those of the service, which binds the settings section
/// <c>Answers</c> to this; the public schema tells clients the first of them. Every figure must be positive.
/// </summary>
public sealed record CompilerLimits
{
    public static CompilerLimits Default { get; } = new();

    [Limit("rows", "a page when neither first nor last is given; no more than MaxPage")]
    public int DefaultPage { get; init; } = 20;

    [Limit("rows", "the most that first and last may ask for")]
    public int MaxPage { get; init; } = 100;

    [Limit("ids", "ids in one nodes(ids:)")]
    public int MaxIds { get; init; } = 100;

    [Limit("relationships", "length of a way that is looked for")]
    [Range(1, 100)]
    public int MaxHops { get; init; } = 6;

    [Limit("ways", "ways between two nodes that can be asked for")]
    [Range(1, 10_000)]
    public int MaxPaths { get; init; } = 50;

    [Limit("steps", "how far a neighbourhood reaches from its middle")]
    [Range(1, 100)]
    public int MaxNeighbourDepth { get; init; } = 3;

    [Limit("nodes", "nodes of a neighbourhood")]
    [Range(1, 10_000)]
    public int MaxNeighbours { get; init; } = 500;

    /// <summary>
    /// The most relationships that the search for ways, or for a neighbourhood, looks at; where there are more, the answer says that it is not
    /// whole. Its answer
    /// is held in memory, some hundred bytes for each.
    /// </summary>
    [Limit("relationships", "what a search for ways or for a neighbourhood looks at; the answer says where there is more")]
    [Range(1, 1_000_000)]
    public int MaxLookedAt { get; init; } = 10_000;

    [Limit("nodes", "what a whole request could return: over all lists, the product of the page sizes above and at it")]
    public long MaxCost { get; init; } = 5_000;

    /// <summary>
    /// The most nodes, relationships and tests of them that the store may have to look at for a whole request, weighed by how many of each it holds.
    /// A million takes some tenths of a second.
    /// </summary>
    [Limit("looks", "nodes, relationships and tests that a request may have to look at; a million takes tenths of a second")]
    public long MaxWork { get; init; } = 10_000_000;

    [Limit("groups", "groups when first is not given; where there are more the answer says so instead")]
    public int DefaultGroups { get; init; } = 100;

    [Limit("groups", "the most groups that first may ask for")]
    public int MaxGroups { get; init; } = 10_000;

    [Limit("keys", "keys that groups may have")]
    [Range(1, 4)]
    public int MaxGroupKeys { get; init; } = 4;

    [Limit("steps", "steps from a row to a key of its group")]
    public int MaxGroupSteps { get; init; } = 4;

    [Limit("tests", "tests in all filters of a request together")]
    public int MaxTests { get; init; } = 200;

    /// <summary>
    /// The most tests of related nodes in the filters of a root field; each of them counts as a test too. Neo4j plans so many in two seconds, and the
    /// time grows with their square.
    /// </summary>
    [Limit("tests", "tests of related nodes in the filters of a root field; each counts as a test too")]
    public int MaxRelatedTests { get; init; } = 30;

    /// <summary>The most keys in one order, without the ids that make it total. A cursor has room for two more than its range.</summary>
    [Limit("keys", "keys in one order, without the ids that make it total")]
    [Range(1, 14)]
    public int MaxOrderKeys { get; init; } = 8;

    /// <summary>The most steps to related nodes in one order, over all its keys. Neo4j plans twice as long for every two more in a row.</summary>
    [Limit("steps", "steps to related nodes in one order, over all its keys")]
    public int MaxOrderSteps { get; init; } = 8;

    /// <summary>
    /// The most positions in the query tree of a root field, counted as often as a row type has them. One that leads to related nodes counts twenty:
    /// a store plans a question of its own for it.
    /// </summary>
    [Limit("positions", "what a root field asks for of each row, related rows within; each list counts twenty more")]
    public int MaxOutputs { get; init; } = 2_000;

    /// <summary>
    /// The deepest nesting of fields and of filters. Neo4j plans an AND within an OR within an AND … twice as long for every few levels more.
    /// </summary>
    [Limit("levels", "nesting of fields and of filters")]
    public int MaxDepth { get; init; } = 24;

    [Limit("characters", "the longest id that is looked for (UTF-16 units)")]
    public int MaxIdCharacters { get; init; } = 256;

    [Limit("characters", "the longest text that is searched for (UTF-16 units)")]
    public int MaxSearchCharacters { get; init; } = 400;

    [Limit("terms", "words and phrases that are searched for at once")]
    public int MaxSearchTerms { get; init; } = 16;

    [Limit("characters", "the longest cursor that is read")]
    public int MaxCursorCharacters { get; init; } = 16_384;

    [Limit("steps", "related nodes that one test of a filter leads to, one behind the other")]
    public int MaxRelatedDepth { get; init; } = 12;

    [Limit("errors", "errors in an answer")]
    public int MaxProblems { get; init; } = 5;

    [Limit("plans", "plans that a document keeps, one per way its variables shape it")]
    public int CachedPlans { get; init; } = 32;

    [Limit("documents", "validated documents that are kept, twice this at most; plans go with their document")]
    public int CachedDocuments { get; init; } = 500;
}
