using System.Collections.Immutable;

namespace GraphCouncil.Council.Coverage;

/// <summary>How many hold a competency at a level or above, of those who can be asked.</summary>
/// <param name="Competency">Global id.</param>
/// <param name="Level">1 to 5.</param>
/// <param name="IsEssential">Whether what requires it cannot do without it.</param>
/// <param name="Municipalities">How many municipalities have one of the people; others may work elsewhere.</param>
public sealed record Holding(string Competency, int Level, bool IsEssential, int People, int Municipalities)
{
    public Verdict OverPeople => Verdicts.Of(People);

    public Verdict OverMunicipalities => Verdicts.Of(Municipalities);
}

/// <summary>How safely a competency is held.</summary>
/// <param name="AtAnyLevel">How many people hold it at any level.</param>
/// <param name="Components">How many components require it.</param>
/// <param name="Weight">How many components require it or hang on one that does.</param>
public sealed record CompetencyRisk(Holding Held, int AtAnyLevel, int Components, int Weight)
{
    /// <summary>The people who are missing to three, times the weight.</summary>
    public int Risk => Verdicts.Missing(Held.People) * Weight;
}

/// <summary>How safely a component is held.</summary>
/// <param name="Component">Global id.</param>
/// <param name="Requirements">What it requires, essential ones first, of those the one that fewest meet first.</param>
/// <param name="Dependents">How many components hang on it, directly or through others.</param>
public sealed record ComponentRisk(string Component, ImmutableArray<Holding> Requirements, int Dependents)
{
    /// <summary>What decides.</summary>
    public Holding Weakest => Requirements[0];

    /// <summary>The people who are missing to three, times the component and what hangs on it.</summary>
    public int Risk => Verdicts.Missing(Weakest.People) * (Dependents + 1);

    /// <summary>Whether it has an essential requirement that nobody meets: then nobody can review it whole.</summary>
    public bool IsWithoutReviewer => Weakest is { IsEssential: true, People: 0 };
}
