using GraphCouncil.Compiler.Lowering;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Ways;

namespace GraphCouncil.Compiler.Plans;

/// <summary>Gives a walk what the store answered to its round.</summary>
internal sealed class WalkAnswer(LaidWalk laid, Walk walk, GraphRows answer) : IWalkRoundVisitor<bool>
{
    public bool VisitAround(LookAround round)
    {
        walk.Take(Surroundings.Read(answer.Json, laid.Around.Counts));
        return true;
    }

    public bool VisitFirst(LookAtFirst round)
    {
        walk.Take(NodeRelationships.Read(answer.Json));
        return true;
    }
}
