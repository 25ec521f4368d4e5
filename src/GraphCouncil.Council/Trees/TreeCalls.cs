using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Council.Trees;

/// <summary>Calls of the trees that <see cref="TreeBuilder"/> makes.</summary>
internal static class TreeCalls
{
    /// <summary>Of a tree that takes no value of its own.</summary>
    public static EvidenceCall Whole(this EvidenceTree tree) => new(tree, tree.Usual);

    /// <summary>Of a tree whose first value is a list of ids.</summary>
    public static EvidenceCall ByIds(this EvidenceTree tree, IEnumerable<string> ids) =>
        new(tree, tree.Usual.SetItem(0, GraphValue.List.OfTexts(ids)));

    /// <summary>Of a tree whose first value is a level.</summary>
    public static EvidenceCall AtLevel(this EvidenceTree tree, int level) => new(tree, tree.Usual.SetItem(0, new GraphValue.Integer(level)));

    /// <summary>Of a tree whose first value is a level and whose second is a list of ids.</summary>
    public static EvidenceCall AtLevel(this EvidenceTree tree, int level, IEnumerable<string> ids) =>
        new(tree, tree.AtLevel(level).Values.SetItem(1, GraphValue.List.OfTexts(ids)));
}
