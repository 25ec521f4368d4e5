namespace GraphCouncil.Server.Guard;

/// <summary>What one GraphQL document may hold at most. Bound from the settings section <c>Limits</c>; every figure must be positive.</summary>
internal sealed record GuardLimits
{
    /// <summary>Length of the document in UTF-16 units.</summary>
    public int DocumentCharacters { get; init; } = 16_384;

    /// <summary>Tokens of the document, comments included.</summary>
    public int Tokens { get; init; } = 2_000;

    /// <summary>Nesting of syntax nodes that the parser follows before it gives up.</summary>
    public int ParserDepth { get; init; } = 64;

    public int Operations { get; init; } = 10;

    /// <summary>Variable definitions in the whole document.</summary>
    public int Variables { get; init; } = 50;

    public int Fragments { get; init; } = 50;

    /// <summary>How many fragments may spread each other in a row.</summary>
    public int FragmentChain { get; init; } = 15;

    /// <summary>Spreads and inline fragments met when every fragment is written out, over all operations.</summary>
    public int SpreadVisits { get; init; } = 500;

    /// <summary>Fields met when every fragment is written out, over all operations.</summary>
    public int Fields { get; init; } = 1_000;

    /// <summary>How often one response name may stand in one merged selection set.</summary>
    public int SameResponseName { get; init; } = 64;

    /// <summary>Aliases of one operation when every fragment is written out.</summary>
    public int Aliases { get; init; } = 30;

    /// <summary>Different response names at the root of one operation.</summary>
    public int RootFields { get; init; } = 20;

    public int DirectivesPerLocation { get; init; } = 4;

    /// <summary>Directives in the whole document.</summary>
    public int Directives { get; init; } = 20;

    /// <summary>Nesting of fields, outside introspection.</summary>
    public int Depth { get; init; } = 12;

    /// <summary>How often one field of one type may stand on a path from the root to a leaf.</summary>
    public int RepeatedCoordinate { get; init; } = 3;

    /// <summary>How often <c>ofType</c> may stand on a path of an introspection question.</summary>
    public int IntrospectionOfType { get; init; } = 16;

    /// <summary>How often a list such as <c>fields</c> may stand on a path of an introspection question.</summary>
    public int IntrospectionLists { get; init; } = 1;
}
