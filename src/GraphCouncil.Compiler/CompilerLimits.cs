namespace GraphCouncil.Compiler;

/// <summary>How much one request may ask for. The defaults are those of the service.</summary>
public sealed record CompilerLimits
{
    public static CompilerLimits Default { get; } = new();

    /// <summary>Rows of a page when neither first nor last is given.</summary>
    public int DefaultPage { get; init; } = 20;

    /// <summary>The most that first and last may ask for.</summary>
    public int MaxPage { get; init; } = 100;

    /// <summary>The most nodes that a whole request could return: over all lists, the product of the page sizes above and at it.</summary>
    public long MaxCost { get; init; } = 5_000;

    /// <summary>The most ids in one <c>nodes(ids:)</c>.</summary>
    public int MaxIds { get; init; } = 100;

    /// <summary>The most tests in all filters of a request together.</summary>
    public int MaxTests { get; init; } = 200;

    /// <summary>The most keys in one order, without the ids that make it total.</summary>
    public int MaxOrderKeys { get; init; } = 8;

    /// <summary>The most positions in the query tree of a root field, counted as often as a row type has them.</summary>
    public int MaxOutputs { get; init; } = 4_000;

    /// <summary>The deepest nesting of fields and of filters.</summary>
    public int MaxDepth { get; init; } = 40;

    /// <summary>The most errors in an answer.</summary>
    public int MaxProblems { get; init; } = 5;

    /// <summary>How many plans a document keeps; an operation has one per way its variables shape it.</summary>
    public int CachedPlans { get; init; } = 32;
}
