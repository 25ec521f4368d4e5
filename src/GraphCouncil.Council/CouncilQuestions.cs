using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Findings;
using GraphCouncil.Council.Questions;

namespace GraphCouncil.Council;

/// <summary>All questions of the council. A new one is a line in each of the two lists.</summary>
public static class CouncilQuestions
{
    /// <summary>What the public schema says of them.</summary>
    public static ImmutableArray<QuestionDef> Definitions { get; } =
    [
        ExpertsQuestion.Definition,
        SubstitutesQuestion.Definition,
        DivergencesQuestion.Definition,
        ReviewersQuestion.Definition,
        ReviewPanelQuestion.Definition,
        AssignReviewsQuestion.Definition,
        ComposeGroupQuestion.Definition,
        ExposureQuestion.Definition,
        CoverageQuestion.Definition,
        CompetencyGapsQuestion.Definition,
        BusFactorQuestion.Definition,
        TraceQuestion.Definition,
        MandateOverlapsQuestion.Definition,
        CollaborationQuestion.Definition,
        PrecedentsQuestion.Definition,
        FindingsQuestion.Definition,
        WhatIfQuestion.Definition,
        ViewerQuestion.Definition,
    ];

    /// <summary>Who answers them over a map that has the council's types.</summary>
    public static ImmutableArray<IQuestion> Of(GraphMap map)
    {
        var trees = new EvidenceTrees(map);
        var holdings = new HoldingTrees(map, trees);
        var landscape = new LandscapeTrees(map, trees, holdings);
        return
        [
            new ExpertsQuestion(map, trees),
            new SubstitutesQuestion(map, trees),
            new DivergencesQuestion(map, trees),
            new ReviewersQuestion(map, trees),
            new ReviewPanelQuestion(map, trees),
            new AssignReviewsQuestion(map, trees),
            new ComposeGroupQuestion(map, trees),
            new ExposureQuestion(trees),
            new CoverageQuestion(map, new(map, trees)),
            new CompetencyGapsQuestion(holdings),
            new BusFactorQuestion(holdings),
            new TraceQuestion(map, new(map)),
            new MandateOverlapsQuestion(new(map)),
            new CollaborationQuestion(new(map)),
            new PrecedentsQuestion(new(map)),
            new FindingsQuestion(map, landscape),
            new WhatIfQuestion(map, landscape),
            new ViewerQuestion(),
        ];
    }
}
