using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Guard;

/// <summary>One operation or fragment as written: what it counts by itself and which fragments it spreads.</summary>
internal sealed class Definition(ASTNode node, GraphQLSelectionSet body, GraphQLFragmentDefinition? fragment)
{
    public ASTNode Node => node;

    public GraphQLSelectionSet Body => body;

    /// <summary>Null for an operation.</summary>
    public GraphQLFragmentDefinition? Fragment => fragment;

    public int Fields { get; set; }

    public int Aliases { get; set; }

    public int InlineFragments { get; set; }

    /// <summary>Fragments spread here, in order and as often as written.</summary>
    public List<ROM> Spreads { get; } = [];
}
