using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Questions;

namespace GraphCouncil.Council;

/// <summary>All questions of the council. A new one is a line in each of the two lists.</summary>
public static class CouncilQuestions
{
    /// <summary>What the public schema says of them.</summary>
    public static ImmutableArray<QuestionDef> Definitions { get; } =
    [
        ExpertsQuestion.Definition, ReviewersQuestion.Definition, ReviewPanelQuestion.Definition, CompetencyGapsQuestion.Definition,
        BusFactorQuestion.Definition, CoverageQuestion.Definition,
    ];

    /// <summary>Who answers them over a map that has the council's types.</summary>
    public static ImmutableArray<IQuestion> Of(GraphMap map)
    {
        var trees = new EvidenceTrees(map);
        var holdings = new HoldingTrees(map, trees);
        return
        [
            new ExpertsQuestion(map, trees), new ReviewersQuestion(map, trees), new ReviewPanelQuestion(map, trees),
            new CompetencyGapsQuestion(holdings), new BusFactorQuestion(holdings),
            new CoverageQuestion(new CoverageTrees(map, trees)),
        ];
    }
}
