using GraphCouncil.Compiler;

namespace GraphCouncil.Server.Guard;

/// <summary>What one GraphQL document may hold at most. Bound from the settings section <c>Limits</c>; every figure must be positive.</summary>
internal sealed record GuardLimits
{
    [Limit("characters", "length of the document (UTF-16 units)")]
    public int DocumentCharacters { get; init; } = 16_384;

    [Limit("tokens", "tokens of the document, comments included")]
    public int Tokens { get; init; } = 2_000;

    [Limit("levels", "nesting of syntax that the parser follows before it gives up")]
    public int ParserDepth { get; init; } = 64;

    [Limit("operations", "operations in one document")]
    public int Operations { get; init; } = 10;

    [Limit("variables", "variables declared in the whole document")]
    public int Variables { get; init; } = 50;

    [Limit("fragments", "fragments defined in one document")]
    public int Fragments { get; init; } = 50;

    [Limit("fragments", "fragments that spread each other in a row")]
    public int FragmentChain { get; init; } = 15;

    [Limit("spreads", "spreads and inline fragments met when every fragment is written out, over all operations")]
    public int SpreadVisits { get; init; } = 500;

    [Limit("fields", "fields met when every fragment is written out, over all operations")]
    public int Fields { get; init; } = 1_000;

    [Limit("fields", "how often one response name may stand in one merged selection set")]
    public int SameResponseName { get; init; } = 64;

    [Limit("aliases", "aliases of one operation when every fragment is written out")]
    public int Aliases { get; init; } = 30;

    [Limit("fields", "different response names at the root of one operation")]
    public int RootFields { get; init; } = 20;

    [Limit("directives", "directives at one place")]
    public int DirectivesPerLocation { get; init; } = 4;

    [Limit("directives", "directives in the whole document")]
    public int Directives { get; init; } = 20;

    [Limit("levels", "nesting of fields, outside introspection")]
    public int Depth { get; init; } = 12;

    [Limit("times", "how often one field of one type may stand on a path from the root to a leaf")]
    public int RepeatedCoordinate { get; init; } = 3;

    [Limit("times", "how often ofType may stand on a path of an introspection question")]
    public int IntrospectionOfType { get; init; } = 16;

    [Limit("times", "how often a list such as fields may stand on a path of an introspection question")]
    public int IntrospectionLists { get; init; } = 1;
}
