using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Conflicts;
using GraphCouncil.Council.Ranking;

namespace GraphCouncil.Council.Questions;

/// <summary>What questions about reviews of components have in common.</summary>
/// <param name="Components">Global ids, each once.</param>
/// <param name="Project">Global id; null for all projects that establish them.</param>
internal sealed record ReviewInput(
    ImmutableArray<string> Components, string? Project, ImmutableArray<ConflictPolicy> Policies, int Years, Conditions Conditions, Weights Weights)
{
    private const int MostYears = 20;
    private const int UsualYears = 3;

    /// <summary>Of questions about reviews of whatever.</summary>
    public static ImmutableArray<ArgumentDef> Shared { get; } =
    [
        new("policies", "[ConflictPolicy!]", "What counts as a conflict of interest; everything by default."),
        new("withinYears", "Int", $"Work on the component counts as a conflict for so many years, 0 to {MostYears}; {UsualYears} by default."),
        new("conditions", ExpertsInput.Conditions.Name, "Whom else is looked for; onlyFree is true by default."),
        new("weights", ExpertsInput.Weights.Name, "What counts how much."),
    ];

    /// <summary>Of questions about reviews of one component.</summary>
    public static ImmutableArray<ArgumentDef> OfOne { get; } =
    [
        new("component", "ID!", "Global id of the component. What it requires counts; each competency for an equal part of the score."),
        new("project", "ID", "Global id of the project that the review is part of; it must establish the component (R7). All by default."),
        .. Shared,
    ];

    public static ImmutableArray<InputDef> Inputs => [ExpertsInput.Conditions, ExpertsInput.Weights];

    public static EnumType Policy { get; } = Choice.Of<ConflictPolicy>("ConflictPolicy", "What counts as a conflict of interest.", each => each switch
    {
        ConflictPolicy.OwnOrganization => "Belongs to the organisation that owns the component, or a project that establishes it.",
        ConflictPolicy.Allocated => "Is allocated to a project that establishes it, or leads it.",
        ConflictPolicy.CoDelivery => "Had a hand in it, or in a deliverable for it, within some years.",
        ConflictPolicy.DeclaredInterest => "Declared an interest in it, a project that establishes it, somebody in it, or who owns it.",
        ConflictPolicy.LineManager => "Is manager of somebody in a project that establishes it, or has one of them as manager.",
    });

    /// <summary>About one component.</summary>
    public static ReviewInput Read(ArgumentValues arguments, GraphMap map)
    {
        var component = arguments.Text("component") ?? throw new ProblemException(new NullNotAllowed("component"));
        return Read(arguments, map, [component]) with { Project = arguments.Text("project") };
    }

    /// <summary>About several, which the question reads itself.</summary>
    public static ReviewInput Read(ArgumentValues arguments, GraphMap map, ImmutableArray<string> components)
    {
        var given = arguments.Members("conditions");
        return new(
            components,
            null,
            Choice.All<ConflictPolicy>(arguments, "policies"),
            arguments.Integer("withinYears", 0, MostYears) ?? UsualYears,
            ExpertsInput.ReadConditions(given, map) with { OnlyFree = given?.Truth("onlyFree") ?? true },
            ExpertsInput.ReadWeights(arguments.Members("weights")));
    }
}
