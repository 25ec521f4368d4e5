namespace GraphCouncil.Council.Panels;

/// <summary>What must hold of the people who are chosen together.</summary>
public abstract record PanelRule
{
    private protected PanelRule()
    {
    }

    public abstract T Accept<T>(IPanelRuleVisitor<T> visitor);
}

/// <summary>Nobody is chosen who has as much open as their cap allows, or more.</summary>
public sealed record WithinCaps : PanelRule
{
    public override T Accept<T>(IPanelRuleVisitor<T> visitor) => visitor.VisitWithinCaps(this);
}

/// <summary>So many are chosen at least.</summary>
public sealed record AtLeastSeats(int Seats) : PanelRule
{
    public override T Accept<T>(IPanelRuleVisitor<T> visitor) => visitor.VisitAtLeastSeats(this);
}

/// <summary>So many are chosen at most.</summary>
public sealed record AtMostSeats(int Seats) : PanelRule
{
    public override T Accept<T>(IPanelRuleVisitor<T> visitor) => visitor.VisitAtMostSeats(this);
}

/// <summary>So many of one organisation at most; whom nobody employs is not counted.</summary>
public sealed record PerOrganization(int Most) : PanelRule
{
    public override T Accept<T>(IPanelRuleVisitor<T> visitor) => visitor.VisitPerOrganization(this);
}

/// <summary>At least so many of a kind.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Least">How many; 0 asks for nothing.</param>
public sealed record Quota(QuotaKind Kind, int Least) : PanelRule
{
    public override T Accept<T>(IPanelRuleVisitor<T> visitor) => visitor.VisitQuota(this);
}

/// <summary>So many of those chosen have a competency at a level or above.</summary>
/// <param name="Competency">Its number, as in <see cref="Candidate.Levels"/>.</param>
/// <param name="Level">The least level that counts, 1 or more.</param>
/// <param name="People">How many must have it, 1 or more.</param>
public sealed record Requirement(int Competency, int Level, int People = 1) : PanelRule
{
    public override T Accept<T>(IPanelRuleVisitor<T> visitor) => visitor.VisitRequirement(this);
}

/// <summary>What quotas count: people with a trait, or the regions that people work in.</summary>
public enum QuotaKind
{
    /// <summary>People with <see cref="Traits.SmallMunicipality"/>.</summary>
    SmallMunicipality,

    /// <summary>People with <see cref="Traits.Senior"/>.</summary>
    Senior,

    /// <summary>People with <see cref="Traits.Newcomer"/>.</summary>
    Newcomer,

    /// <summary>Different regions, not people.</summary>
    Regions,
}

/// <summary>Whatever looks at rules implements this; a new rule does not build until all do.</summary>
public interface IPanelRuleVisitor<out T>
{
    T VisitWithinCaps(WithinCaps rule);

    T VisitAtLeastSeats(AtLeastSeats rule);

    T VisitAtMostSeats(AtMostSeats rule);

    T VisitPerOrganization(PerOrganization rule);

    T VisitQuota(Quota rule);

    T VisitRequirement(Requirement rule);
}
