using System.Collections.Immutable;
using GraphCouncil.Council.Conflicts;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;

namespace GraphCouncil.Council.Questions;

/// <summary>Who can review a component, and what is known about that.</summary>
/// <param name="Component">Global id.</param>
/// <param name="Required">What the component requires, each as a need.</param>
/// <param name="Ranked">Who can review it, best first.</param>
/// <param name="Relaxations">Where there are few: what would be found if one thing were given up.</param>
/// <param name="Conflicts">Who would be among them but for a conflict of interest that whoever asks may know, by person.</param>
/// <param name="HiddenConflicts">How many conflicts there are besides that whoever asks may not know.</param>
/// <param name="InConflict">How many people have one.</param>
internal sealed record ReviewEvidence(
    string Component,
    ImmutableArray<(Requirement Requirement, Knows Need)> Required,
    Scores Scores,
    ImmutableArray<RankedPerson> Ranked,
    ImmutableArray<Relaxation> Relaxations,
    ImmutableArray<Conflict> Conflicts,
    int HiddenConflicts,
    int InConflict);
