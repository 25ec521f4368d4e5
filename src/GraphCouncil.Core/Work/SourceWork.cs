using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Core.Work;

/// <summary>How many rows a list has without its condition, and how its nodes were reached.</summary>
internal sealed class SourceWork(Counted counted, NodeKind kind, NodeAt? at) : IListSourceVisitor<(double All, Way? Way)>
{
    public (double All, Way? Way) VisitAllNodes() => (counted.Nodes(kind), null);

    public (double All, Way? Way) VisitAlong(Along source) => (counted.Along(source.Field, at!.Value), Way.Of(source.Field));

    /// <summary>At most every entry of every searched node, and whatever its related nodes lead to.</summary>
    public (double All, Way? Way) VisitMatching(Matching source) => (source.Fields.Sum(field => field switch
    {
        OwnText own => counted.Nodes(own.Owner),
        ThroughRelated through => through.Texts.Sum(text => counted.Nodes(text.Owner)) + counted.Relationships(through.Field),
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    }), null);
}
