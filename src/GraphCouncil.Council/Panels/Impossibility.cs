using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>Why nobody can be chosen, and what would help.</summary>
/// <param name="Clash">Rules that cannot hold together. Without any one of them the others can.</param>
/// <param name="Minimal">Whether that was proven of each of them within the budget; else the clash may hold a rule too many.</param>
/// <param name="Relaxations">Each alone makes a choice possible, by as little as that takes; the cheapest first. None where none does.</param>
/// <param name="Complete">Whether the budget lasted to try them all; else one may be missing, or help with less.</param>
public sealed record Impossibility(ImmutableArray<PanelRule> Clash, bool Minimal, ImmutableArray<Relaxation> Relaxations, bool Complete);

/// <summary>
/// One rule made weaker, by as little as makes a choice possible. Its cost is the number of steps times the cost of a step: a level lower 2, one
/// person's cap by as much as needed 3, a seat more or fewer 4, one more of an organisation 5, one fewer of a quota 6, one person fewer for a
/// requirement 10. So what is asked of people is loosened before what must be known.
/// </summary>
/// <param name="Rule">The rule as it was asked for.</param>
/// <param name="Instead">The rule to ask for instead; null: drop it.</param>
/// <param name="People">For caps: who would have to be asked beyond them, in the order of ids. Else nobody.</param>
/// <param name="Cost">For comparing with the others; 1 or more.</param>
public sealed record Relaxation(PanelRule Rule, PanelRule? Instead, ImmutableArray<string> People, int Cost);
