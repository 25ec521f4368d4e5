using System.Collections.Immutable;
using GraphCouncil.Compiler.Lowering;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Core.Ways;

namespace GraphCouncil.Compiler.Plans;

/// <summary>What a round of a walk asks the store.</summary>
/// <param name="values">The request's, in which the round fills in its own.</param>
internal sealed class WalkQuestion(LaidWalk laid, ImmutableArray<GraphValue> values) : IWalkRoundVisitor<BoundQuery>
{
    public BoundQuery VisitAround(LookAround round) => new(laid.Around, values
        .SetItem(laid.Around.Ids.Index, GraphValue.List.OfTexts(round.Ids))
        .SetItem(laid.Around.Most.Index, new GraphValue.Integer(round.Most))
        .SetItem(laid.Around.Known.Index, GraphValue.List.OfTexts(round.Known))
        .SetItem(laid.Around.Others.Index, new GraphValue.Integer(round.Others))
        .SetItem(laid.Around.CountTo.Index, new GraphValue.Integer(round.CountTo)));

    public BoundQuery VisitFirst(LookAtFirst round) => new(laid.First, values
        .SetItem(laid.First.Ids.Index, GraphValue.List.OfTexts(round.Ids))
        .SetItem(laid.First.Limit.Index, new GraphValue.Integer(round.Limit))
        .SetItem(laid.First.CountTo.Index, new GraphValue.Integer(round.CountTo)));
}
